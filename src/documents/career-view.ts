// The ways on from every post of an office along a ladder: up, aside and down, grades, and how reserves and assistants are trained.
import type { Move } from '../kinds/index.ts'
import { circledNumber } from '../util/chinese-numbers.ts'
import type { Entity } from '../model/model.ts'
import { levelsOf } from '../model/levels.ts'
import { markOf } from './confirmed.ts'
import { hoursOf } from './course-view.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { lines, tableOf, type Line } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { coursesOf, requiredOf } from './post-words.ts'
import { postsOf } from './subjects.ts'

type Subject = SubjectOf<'ladder'>
type Post = Entity<'post'>

const ways: readonly Move['way'][] = ['上', '平', '下']

interface Way {
  from: Post
  /** None where it leads out of the office's posts. */
  to?: Post
  move: Move
  number: string
}

function waysOf({ model }: Subject, posts: readonly Post[]): Way[] {
  const moves = posts.flatMap((from) => [...(from.value.moves ?? [])].map((move) => {
    const to = posts.find(({ id }) => id === model.follow(move.to, 'post')?.id)
    return { from, move, ...(to ? { to } : {}) }
  }))
  const sorted = ways.flatMap((way) => moves.filter(({ move }) => move.way === way))
  return sorted.map((one, index) => ({ ...one, number: circledNumber(index + 1, sorted.length) }))
}

/** How many ways up lead to a post at most: lines go down the page when one stands below all that lead to it. */
function ranksOf(ups: readonly Way[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>()
  const rank = (id: string, seen: ReadonlySet<string>): number => {
    const known = ranks.get(id)
    if (known !== undefined || seen.has(id)) return known ?? 0
    const below = ups.filter(({ to }) => to!.id === id).map(({ from }) => rank(from.id, new Set([...seen, id])) + 1)
    ranks.set(id, Math.max(0, ...below))
    return ranks.get(id)!
  }
  for (const { from, to } of ups) for (const { id } of [from, to!]) rank(id, new Set())
  return ranks
}

/** Only the ways up: with those aside and down, lines would hide one another. The matrix has all. */
function chart({ about }: Subject, posts: readonly Post[], all: readonly Way[]): View | undefined {
  const ups = all.filter(({ to, move }) => to && move.way === '上')
  if (ups.length === 0) return undefined
  const tracks = about.value.tracks.map(({ name }) => name as string)
  const ranks = ranksOf(ups)
  const drawn = posts.filter(({ id }) => ups.some(({ from, to }) => from.id === id || to!.id === id)).sort((a, b) => ranks.get(a.id)! - ranks.get(b.id)! || tracks.indexOf(a.value.track) - tracks.indexOf(b.value.track))
  return {
    lanes: tracks.filter((name) => drawn.some(({ value }) => value.track === name)).map((name) => ({ id: name, title: `${name}序列` })),
    nodes: drawn.filter(({ value }) => tracks.includes(value.track)).map(({ id, value }) => ({ id, lane: value.track, shape: 'process', text: value.name, ...(value.grades ? { note: `${value.grades}级` } : {}) })),
    edges: ups.filter(({ from, to }) => tracks.includes(from.value.track) && tracks.includes(to!.value.track)).map(({ from, to, number }) => ({ from: from.id, to: to!.id, label: number })),
  }
}

/** From the rows to the columns. */
function matrix(posts: readonly Post[], all: readonly Way[]): View | undefined {
  const targets = posts.filter(({ id }) => all.some(({ to }) => to?.id === id))
  return tableOf(
    [{ title: '从＼到', width: 3 }, ...targets.map(({ value }) => ({ title: value.name, width: 1.6, align: 'center' as const }))],
    posts.filter(({ id }) => all.some(({ from }) => from.id === id)).map((from) => [{ strong: from.value.name }, ...targets.map((target) => all.filter((way) => way.from.id === from.id && way.to?.id === target.id).map(({ move, number }) => `${move.way}${number}`).join('、'))]),
  )
}

/** What each post asks of each competency: between two rows lies what a way costs. */
function competencyMatrix({ model }: Subject, posts: readonly Post[]): View | undefined {
  const levels = levelsOf(model)
  const rows = posts.map((about) => ({ name: about.value.name, required: requiredOf({ model, about }) })).filter(({ required }) => required.length > 0)
  const competencies = model.all('competency').filter(({ id }) => rows.some(({ required }) => required.some(({ competency }) => competency.id === id)))
  if (competencies.length === 0) return undefined
  return {
    kind: 'matrix', levels, columns: competencies.map(({ value }) => value.name),
    rows: rows.map(({ name, required }) => ({ name, values: competencies.map(({ id }) => levels.indexOf(required.find(({ competency }) => competency.id === id)?.level ?? '') + 1) })),
  }
}

function wayTable({ model, office }: Subject, all: readonly Way[]): View | undefined {
  return tableOf(
    [{ title: '序', width: 0.9, align: 'center' }, { title: '从', width: 2.6 }, { title: '向', width: 0.8, align: 'center' }, { title: '到', width: 2.6 }, { title: '什么条件', width: 3.6 }, { title: '怎么走', width: 3.6 }],
    all.map(({ number, from, move }) => [number, from.value.name, move.way, nameOf(model, move.to, office), move.when ?? '', move.by ?? '']),
  )
}

/** ■ where a track has the grade. */
function gradeTable({ about }: Subject): View {
  const { grades, tracks } = about.value
  const numbers = Array.from({ length: grades }, (_, index) => index + 1)
  return {
    columns: [{ title: '序列', width: 2 }, ...numbers.map((number) => ({ title: String(number), width: 1, align: 'center' as const }))],
    rows: tracks.map(({ name, min, max }) => [{ strong: name }, ...numbers.map((number) => (number >= min && number <= max ? '■' : ''))]),
  }
}

const perRow = 9

function coefficientTable({ about }: Subject): View | undefined {
  const pairs = Object.entries(about.value.coefficients ?? {})
  const rows = Array.from({ length: Math.ceil(pairs.length / perRow) }, (_, row) => pairs.slice(row * perRow, (row + 1) * perRow))
  return tableOf(
    [{ width: 1.4 }, ...Array.from({ length: Math.min(perRow, pairs.length) }, () => ({ width: 1, align: 'center' as const }))],
    rows.flatMap((row): View[][] => [[{ strong: '级' }, ...row.map(([grade]): View => ({ strong: grade }))], ['系数', ...row.map(([, value]) => value.toFixed(2))]]),
  )
}

function ruleLines({ about }: Subject): Line[] {
  const { yearsPerStep, early = [], late = [], degreeCredit = {}, qualificationCredit = {}, payBase, firstGrade = [], turns = [], appeal, tracks } = about.value
  const credits = (of: Readonly<Record<string, number>>): string => Object.entries(of).map(([name, years]) => `${name}${years}年`).join('、')
  return [
    ['哪些岗', ...tracks.filter(({ posts }) => posts?.length).map(({ name, posts }) => `${name}：${posts!.join('、')}`)],
    ['几年一级', yearsPerStep === undefined ? undefined : `${yearsPerStep}年`],
    ['早升', ...early.map(({ when, steps, atMost }) => `${when}：早升${steps}级${atMost === undefined ? '' : `，最多${atMost}次`}`)],
    ['晚升', ...late.map(({ when, years, down }) => [when, years ? `推迟${years}年` : '', down ? `降${down}级` : ''].filter((part) => part !== '').join('，'))],
    ['折算', credits(degreeCredit) === '' ? undefined : `学历：${credits(degreeCredit)}`, credits(qualificationCredit) === '' ? undefined : `职业资格：${credits(qualificationCredit)}`],
    ['进来定几级', ...firstGrade.map(({ who, grade }) => `${who}：${grade}级`)],
    ['转序列', ...turns.map(({ from, to, how }) => `${from}→${to}：${how}`)],
    ['薪酬基数', payBase],
    ['不服怎么办', appeal],
  ]
}

const quarters = ['一季', '二季', '三季', '四季']

/** Reserves for a post: where they come from, how they learn, and a register without names. */
function reserveViews({ model, office }: Subject, posts: readonly Post[]): ViewRecord[] {
  return posts.flatMap((post): ViewRecord[] => {
    const { reserve, name } = post.value
    if (!reserve) return []
    return [{
      name,
      rows: lines([['从哪里来', namesOf(model, reserve.from, office).join('、')], ['几个人', reserve.count === undefined ? undefined : `${reserve.count}人`], ['怎么培养', reserve.way]]),
      register: tableOf(
        [{ title: '编号', width: 1.6 }, { title: '现在的岗位', width: 2.4 }, { title: '哪天列入', width: 1.8 }, ...quarters.map((title) => ({ title, width: 2 })), { title: '评议', width: 1.6 }],
        Array.from({ length: Math.max(1, reserve.count ?? 1) }, () => Array.from({ length: 8 }, () => [' ', ' '])),
      ),
    }]
  })
}

/** How assistants come to stand alone: goals, courses, and a record month by month. */
function assistantViews(subject: Subject, posts: readonly Post[]): ViewRecord[] {
  const { model, office } = subject
  return posts.filter(({ value }) => value.track === '助理').map((post) => {
    const { probation } = post.value.select ?? {}
    const courses = coursesOf({ model, about: post })
    const up = (post.value.moves ?? []).filter(({ way }) => way === '上')
    const months = Array.from({ length: 6 }, (_, index) => `第${index + 1}个月`)
    return {
      name: post.value.name,
      rows: lines([
        ['谁带', probation?.mentor], ['多久', probation?.for],
        ['要到', Object.entries(probation?.goal ?? post.value.requires ?? {}).map(([text, level]) => `${nameOf(model, text)} ${level}`).join('、')],
        ['学什么', courses.map((course) => `${course.value.name}（${hoursOf(course)}学时）`).join('、')],
        ['怎样转', ...up.map(({ to, when, by }) => [`转${nameOf(model, to, office)}`, when ?? '', by ?? ''].filter((part) => part !== '').join('；'))],
      ]),
      plan: tableOf(
        [{ title: '月', width: 1.6 }, { title: '学会了什么', width: 4 }, { title: '独立做了哪几件（件号）', width: 4 }, { title: '带教（签）', width: 1.8 }, { title: '本人（签）', width: 1.8 }],
        months.map((month) => [month, [' ', ' '], '', '', '']),
      ),
    }
  })
}

export function careerView(subject: Subject): ViewRecord {
  const { model, office, about } = subject
  const posts = postsOf(model, office)
  const all = waysOf(subject, posts)
  const base = model.all('training-base').find(({ value }) => value.plan?.length)
  return {
    ladder: { name: about.value.name },
    mark: markOf(model, about, 'tracks'),
    chart: chart(subject, posts, all),
    matrix: matrix(posts, all),
    competencies: competencyMatrix(subject, posts),
    ways: wayTable(subject, all),
    grades: gradeTable(subject),
    coefficients: coefficientTable(subject),
    rules: lines(ruleLines(subject)),
    notes: about.value.notes ? { markdown: about.value.notes } : undefined,
    reserves: reserveViews(subject, posts),
    assistants: assistantViews(subject, posts),
    base: base ? { name: base.value.name, plan: tableOf([{ title: '什么时候', width: 2 }, { title: '做什么', width: 10 }], base.value.plan!.map(({ at, do: does }) => [at, does])) } : undefined,
  }
}
