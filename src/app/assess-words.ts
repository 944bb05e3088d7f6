// How a team is counted and what the roster does not say: under the answer of the command and in its report.
import { agedFrom, leastPeople } from '../analysis/structure.ts'
import type { TeamLimits } from '../analysis/team-limits.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Model } from '../model/model.ts'
import type { AssessedOffice } from './assess-office.ts'
import type { Loaded } from './records-call.ts'

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

export function assessFormulas({ vacant, leaving, aged, uneven, below }: TeamLimits): Localized[] {
  return [
    { zh: '差距＝岗位要求的等级－评定的等级；没有评过的不算达到也不算差，单独数。', en: 'A gap is the level that the post asks for less the level assessed; who was not assessed is counted apart.' },
    { zh: '培训计划：每人先上一次能补最多级的课，再补剩下的；只排本岗位的课，低于起点的先不排（见习以下可以从见习的课学起）。', en: 'Training: each person first takes the course that closes most levels; only courses for the post, and none that begins above the person.' },
    { zh: '接得上＝来路岗位上、目标岗位要求的能力全部达到；快要够＝合起来差不超过两级。', en: 'Ready: in a post that leads there, with every level that it asks for. Nearly: two levels short at most, all together.' },
    { zh: '缺员率＝（定岗－在岗）÷定岗；流失率＝一年里离职÷（年初在岗＋现在在岗）÷2；每万人＝在岗÷常住人口×1万。', en: 'Vacancy: (posts − people) ÷ posts. Turnover: left within a year ÷ the mean of people then and now. Spread: people for every 10,000 residents.' },
    { zh: `界线都是假定，可以改：缺员 ${percent(vacant)}、流失 ${percent(leaving)}、${agedFrom} 岁及以上 ${percent(aged)}、每万人低 ${percent(uneven)}、能力不达标 ${percent(below)}。`, en: `The limits are assumptions and can be set: vacancy ${percent(vacant)}, turnover ${percent(leaving)}, ${agedFrom} or older ${percent(aged)}, spread ${percent(uneven)} lower, below level ${percent(below)}.` },
    { zh: `不到 ${leastPeople} 人的分组不写人数（写“—”），免得认出是谁。`, en: `Groups of fewer than ${leastPeople} people are not told (—): they would point at someone.` },
  ]
}

export function rosterGaps({ ignored, absent }: Loaded, offices: readonly AssessedOffice[], base: Model): Localized[] {
  const missing = absent.filter((field) => ['年龄段', '职业资格', '学历', '等级', '入职日', '离职日', '后备', '带教'].includes(field))
  const unassessed = offices.reduce((sum, { gaps }) => sum + gaps.filter(({ has }) => has === undefined).length, 0)
  const noPopulation = offices.filter(({ structure }) => structure.population === undefined).map(({ name }) => name)
  const noNeeds = [...new Set(offices.flatMap(({ structure }) => structure.posts.map(({ post }) => post)))].filter((post) => Object.keys(base.get('post', post)?.value.requires ?? {}).length === 0).map((post) => base.get('post', post)?.value.name ?? post)
  return [
    ...(missing.length > 0 ? [{ zh: `花名册没有这几列，有关的没有算：${missing.join('、')}。`, en: `The roster lacks columns, and nothing is said of them: ${missing.join(', ')}.` }] : []),
    ...(ignored.length > 0 ? [{ zh: `这几列没有读（不是花名册的列，也不是哪项能力的名称）：${ignored.join('、')}。`, en: `Columns that were not read (no field of the roster and no competency): ${ignored.join(', ')}.` }] : []),
    ...(unassessed > 0 ? [{ zh: `岗位要求、但没有评过等级的有 ${unassessed} 处（一人一项算一处）。`, en: `${unassessed} levels that a post asks for were never assessed.` }] : []),
    ...(noPopulation.length > 0 ? [{ zh: `没有写常住人口、没有比每万人的：${noPopulation.join('、')}。`, en: `Without a population, and not compared: ${noPopulation.join(', ')}.` }] : []),
    ...(noNeeds.length > 0 ? [{ zh: `岗位没有写能力要求的：${noNeeds.join('、')}。`, en: `Posts that ask for no competency: ${noNeeds.join(', ')}.` }] : []),
  ]
}
