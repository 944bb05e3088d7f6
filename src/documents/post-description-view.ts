// The description of a post for one office: what it does, what it needs, who covers for it, what it is judged by, where it leads.
import { levelsOf } from '../model/levels.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { indicatorGoal } from './indicator-words.ts'
import { lines, sideBySide, tableOf, type Line } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { dutyServices, requiredOf, weightsOf } from './post-words.ts'

type Subject = SubjectOf<'post'>

function headRows({ model, office, about }: Subject): View[] {
  const { lane, family, track, grades, reportsTo, organization } = about.value
  const staff = (office.value.posts ?? []).find(({ post }) => model.follow(post, 'post')?.id === about.id)
  return lines([
    ['岗位', about.value.name],
    ['等级区间', grades ? `${track}序列 ${grades}级` : `${track}序列`],
    ['泳道', family ? `${lane}（${family}）` : lane],
    ['上级', reportsTo ? nameOf(model, reportsTo, office) : undefined],
    ['单位', organization ? nameOf(model, organization, office) : office.value.name],
    ['本街镇', staff ? `${staff.headcount}人${staff.certified === undefined ? '' : `，持证${staff.certified}人`}` : undefined],
    ['为什么设', about.value.purpose],
  ])
}

function dutyTable({ model, about }: Subject): View {
  const { duties } = about.value
  const [shares, services, standards] = [duties.some(({ share }) => share !== undefined), duties.some((duty) => duty.services), duties.some(({ standard }) => standard)]
  return {
    columns: [{ title: '序', width: 0.7, align: 'center' }, { title: '职责', width: 5 }, ...(services ? [{ title: '管哪些事', width: 4 }] : []), ...(standards ? [{ title: '做到什么样', width: 3 }] : []), ...(shares ? [{ title: '占比', width: 1.1, align: 'center' }] : [])],
    rows: duties.map((duty, index) => [
      String(index + 1), duty.do, ...(services ? [dutyServices(model, duty)] : []), ...(standards ? [duty.standard ?? ''] : []), ...(shares ? [duty.share === undefined ? '' : `${duty.share}%`] : []),
    ]),
  }
}

/** ■ what the post needs, □ the next level up: levels below are taken as reached. */
function competencyTable(subject: Subject): View | undefined {
  const levels = levelsOf(subject.model)
  const columns = [{ title: '能力（■ 要求 □ 下一级）', width: 4.2 }, ...levels.map((level) => ({ title: level, width: 1, align: 'center' as const }))]
  return sideBySide(columns, requiredOf(subject).map(({ competency, level, next }) => [competency.value.name, ...levels.map((one) => (one === level ? '■' : one === next ? '□' : ''))]))
}

/** Each test with what it is to show, in a line of its own. */
function selectionLines({ model, about }: Subject): Line[] {
  const { needs, prefer, tests = [], pass, probation } = about.value.select ?? {}
  const ways = tests.map(({ way, share, competencies }) => `${way} ${share}%${competencies?.length ? `：${namesOf(model, competencies).join('、')}` : ''}`)
  const goal = Object.entries(probation?.goal ?? {}).map(([text, level]) => `${nameOf(model, text)} ${level}`).join('、')
  return [
    ['必备、优先', needs?.join('；'), prefer?.length ? `优先：${prefer.join('；')}` : undefined],
    ['怎么考', ...ways, pass === undefined ? undefined : `合计${pass}分及格`],
    ['试用期', probation ? [`${probation.for}${probation.mentor ? `，带教：${probation.mentor}` : ''}`, goal ? `期满达到：${goal}` : ''].filter((text) => text !== '').join('；') : undefined],
  ]
}

function coverLines({ model, office, about }: Subject): Line[] {
  const { cover, load, cautions } = about.value
  const joined = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join('；')
  return [
    ['谁来顶', joined(cover?.ab, cover?.minOnDuty === undefined ? '' : `最少在岗${cover.minOnDuty}人`, cover?.posts?.length ? `可以顶岗：${namesOf(model, cover.posts, office).join('、')}` : '')],
    ['工作量', joined(load?.casesPerDay === undefined ? '' : `一天约${load.casesPerDay}件`, load?.peaks?.length ? `高峰：${load.peaks.join('、')}` : '')],
    ['压力和减压', joined(load?.pressure ? `压力${load.pressure}` : '', load?.risks?.length ? `风险：${load.risks.join('、')}` : '', load?.relief?.length ? `减压：${load.relief.join('、')}` : '')],
    ['不做', cautions?.join('；')],
  ]
}

/** With what each weighs in the schemes that judge this post: the same row as on the sheet of appraisal. */
function indicatorTable(subject: Subject): View | undefined {
  const { model, about } = subject
  const rows = (about.value.indicators ?? []).flatMap((text) => model.follow(text, 'indicator') ?? []).map((indicator) => ({ indicator, weights: weightsOf(subject, indicator.id) }))
  const isWeighed = rows.some(({ weights }) => weights.length > 0)
  const columns = [{ title: '考核指标', width: 3.4 }, { title: '目标', width: 2 }, ...(isWeighed ? [{ title: '绩效分', width: 1.2, align: 'center' as const }] : [])]
  return sideBySide(columns, rows.map(({ indicator, weights }) => [indicator.value.name, indicatorGoal(indicator.value, model.asOf), ...(isWeighed ? [weights.map(({ weight }) => String(weight)).join('、')] : [])]))
}

function moveTable({ model, office, about }: Subject): View | undefined {
  const { moves = [] } = about.value
  const order = ['上', '平', '下']
  return tableOf(
    [{ title: '向', width: 0.8, align: 'center' }, { title: '往哪里走', width: 3 }, { title: '什么条件', width: 4 }, { title: '怎么走', width: 4 }],
    [...moves].sort((a, b) => order.indexOf(a.way) - order.indexOf(b.way)).map(({ to, way, when, by }) => [{ strong: way }, nameOf(model, to, office), when ?? '', by ?? '']),
  )
}

/** Everything that the description says; the handbook of the post prints the same. */
export function postDescriptionView(subject: Subject): ViewRecord {
  const { model, about } = subject
  return {
    post: { name: about.value.name },
    head: headRows(subject),
    mark: markOf(model, about, 'duties'),
    duties: dutyTable(subject),
    competencies: competencyTable(subject),
    terms: lines([...selectionLines(subject), ...coverLines(subject)]),
    indicators: indicatorTable(subject),
    moves: moveTable(subject),
  }
}
