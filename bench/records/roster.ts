// The roster of one office, made up: people by codes, in the posts that the office plans, with levels around what their posts ask for.
import type { Chance } from './chance.ts'

export interface RosterPost {
  post: string
  headcount: number
  certified: number
  /** Level by competency, 1 the lowest. */
  requires: ReadonlyMap<string, number>
  /** First and last grade. */
  grades: readonly [number, number]
  track: string
  /** Posts that one comes from. */
  feeders: readonly string[]
}

export interface RosterOffice {
  office: string
  /** Before the codes of its people. */
  letter: string
  cap: number
  posts: readonly RosterPost[]
  levels: readonly string[]
  competencies: readonly string[]
  /** YYYY-MM-DD. */
  today: string
}

/** Planted: what assess is to find, and where. */
export const planted = {
  gap: { office: 'pengpu-xincun', competency: 'teshu-qunti', post: 'zonghe-shouli-gang' },
  overCap: { office: 'tianmu-west-road' },
  short: { office: 'daning-road' },
  aged: { office: 'beizhan' },
  leaving: { office: 'gonghe-xin-road' },
  policy: { office: 'jiangning-road', competencies: ['zhengce-yunyong', 'qingxing-panding'] },
  nobodyReady: { office: 'caojiadu', post: 'zonghe-shouli-zhuguan' },
} as const

const bands = ['35岁以下', '36-45岁', '46-55岁', '56岁以上']
const usualAges = [0.38, 0.34, 0.2, 0.08]
const agedAges = [0.14, 0.2, 0.42, 0.24]
const educations = ['本科', '大专', '硕士', '高中及以下']

function weighted<T>(choices: readonly T[], weights: readonly number[], chance: Chance): T {
  let left = chance.share()
  return choices.find((_, index) => (left -= weights[index]!) < 0) ?? choices.at(-1)!
}

const monthsBefore = (day: string, months: number): string => {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, '0')}`
}

/** How many are really there: a planted office has too few, or more than its cap. */
function countOf({ office, cap, posts }: RosterOffice, post: RosterPost): number {
  if (office === planted.overCap.office && post === posts.at(-1)) return post.headcount + cap + 2 - posts.reduce((sum, { headcount }) => sum + headcount, 0)
  if (office === planted.short.office && post.headcount >= 8) return Math.round(post.headcount * 0.78)
  return post.headcount
}

function levelOf(competency: string, needs: number | undefined, { office, levels }: RosterOffice, post: RosterPost, chance: Chance): string {
  const weak = (office === planted.gap.office && competency === planted.gap.competency && post.post === planted.gap.post) || (office === planted.policy.office && (planted.policy.competencies as readonly string[]).includes(competency))
  const draw = chance.share()
  if (needs === undefined) return draw < 0.35 ? levels[0]! : ''
  if (draw < 0.02) return ''
  const shift = weak ? (draw < 0.8 ? -1 : 0) : draw < 0.16 ? -1 : draw < 0.9 ? 0 : 1
  return levels[Math.max(0, Math.min(levels.length, needs + shift)) - 1] ?? '无'
}

export const rosterColumns = (competencyNames: readonly string[]): string[] => ['人号', '街镇', '岗位', '等级', '年龄段', '学历', '职业资格', '入职日', '离职日', '后备', '带教', '学时', '党员', '服务小时', ...competencyNames]

export function* rosterOf(call: RosterOffice, chance: Chance): Generator<(string | number)[]> {
  const { office, letter, posts, levels, competencies, today } = call
  let number = 0
  for (const post of posts) {
    const target = posts.find(({ feeders, track }) => feeders.includes(post.post) && (track === '管理' || track === '领导'))
    const count = countOf(call, post)
    const gone = Math.round(count * (office === planted.leaving.office ? 0.2 : 0.05) + chance.share() * 0.6)
    for (let index = 0; index < count + gone; index++) {
      const left = index >= count
      // The first of a post is trained for the next one up, where nothing else is planted.
      const heir = index === 0 && target !== undefined && !(office === planted.nobodyReady.office && target.post === planted.nobodyReady.post)
      const held = index < 2 && target !== undefined && !heir
      const months = left ? 14 + Math.floor(chance.share() * 60) : 1 + Math.floor(chance.share() * 150)
      const [first, last] = post.grades
      const certified = index < post.certified || chance.happens(0.12)
      yield [
        `${letter}${String(++number).padStart(4, '0')}`, office, post.post, Math.min(last, first + Math.floor(months / 36) + (chance.happens(0.3) ? 1 : 0)),
        weighted(bands, office === planted.aged.office ? agedAges : usualAges, chance), weighted(educations, [0.5, 0.38, 0.05, 0.07], chance),
        certified ? chance.pick(['助理社会工作师', '社会工作师']) : '无', monthsBefore(today, months), left ? monthsBefore(today, 1 + Math.floor(chance.share() * 9)) : '',
        heir || held ? '是' : '否', post.track !== '助理' && index === 1 ? '是' : '否', Math.round(30 + chance.share() * 50), chance.happens(0.35) ? '是' : '否', Math.round(chance.share() * 40),
        ...competencies.map((competency) => {
          const needs = post.requires.get(competency)
          if (heir && target.requires.has(competency)) return levels[Math.max(target.requires.get(competency)!, needs ?? 0) - 1]!
          const level = levelOf(competency, needs, call, post, chance)
          // Nobody there reaches what the planted post asks for.
          const goal = posts.find((one) => one.post === planted.nobodyReady.post)?.requires.get(competency)
          return office === planted.nobodyReady.office && post.post !== planted.nobodyReady.post && goal !== undefined && goal > 2 && levels.indexOf(level) + 1 >= goal ? levels[goal - 2]! : level
        }),
      ]
    }
  }
}
