// The sheet of an appraisal, to be filled in: dimensions or criteria, the three parts, points added and taken off, grade, talk, publicity and appeal.
import type { Appraisal } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { boxesInLine } from './form-view.ts'
import { indicatorGoal } from './indicator-words.ts'
import { lines, tableOf, writingLines } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'

type Subject = SubjectOf<'appraisal'>

/** What the facts of a period make of one person, or unit: the sheet then has it filled in. */
export interface Appraised {
  /** A code, never a name. */
  code: string
  period: string
  post?: string
  /** By id of the indicator or competency, or by number of the criterion. */
  items: ReadonlyMap<string, { actual: string; points: string; how: string }>
  individual: string
  department: string
  public: string
  adjusted: string
  total: string
  /** By who. */
  raters: ReadonlyMap<string, { received: string; few: boolean }>
  /** By what. */
  adjustments: ReadonlyMap<string, { points: string; proof: string }>
  grade?: string
  /** What is to be said of the grade: why it is not a better one, what follows. */
  notes: readonly string[]
  deadlines: readonly string[]
}

/** ⇄: two indicators of this sheet that belong together, so that one is not bought with the other. */
function pairLine({ model, about }: Subject, indicator: string): View[] {
  const all = (about.value.dimensions ?? []).flatMap(({ indicators = [] }) => indicators.map((row) => model.follow(row.indicator, 'indicator')?.id))
  const pair = model.follow(model.follow(indicator, 'indicator')?.value.pairWith, 'indicator')
  return pair && all.includes(pair.id) ? [`⇄ 与“${pair.value.name}”一起看`] : []
}

function dimensionTable(subject: Subject, filled: Appraised | undefined): View | undefined {
  const { model, about } = subject
  const { dimensions = [] } = about.value
  const rows = dimensions.flatMap(({ name, weight, indicators = [], competencies = [] }) => {
    const own = [
      ...indicators.map(({ indicator, weight: points, scoring }): View[] => {
        const found = model.follow(indicator, 'indicator')
        const own = filled?.items.get(found?.id ?? indicator)
        return [[nameOf(model, indicator), ...pairLine(subject, indicator)], found ? indicatorGoal(found.value, model.asOf) : '', own?.actual ?? '', String(points), own?.points ?? '', own?.how ?? scoring ?? '']
      }),
      ...competencies.map(({ competency, weight: points, scoring }): View[] => {
        const own = filled?.items.get(model.follow(competency, 'competency')?.id ?? competency)
        return [nameOf(model, competency), '', own?.actual ?? '', String(points), own?.points ?? '', own?.how ?? scoring ?? '']
      }),
    ]
    return own.map((cells, index): View[] => (index === 0 ? [{ cell: [{ strong: name }, `${weight}分`], rowspan: own.length }, ...cells] : cells))
  })
  const sum = dimensions.reduce((total, { weight }) => total + weight, 0)
  return tableOf(
    filled
      ? [{ title: '维度', width: 1.5 }, { title: '指标、能力', width: 2.6 }, { title: '目标', width: 1.4 }, { title: '实绩', width: 1.3 }, { title: '满分', width: 1.1, align: 'center' }, { title: '得分', width: 1.2 }, { title: '怎么来的', width: 7.6 }]
      : [{ title: '维度', width: 1.7 }, { title: '指标、能力', width: 3 }, { title: '目标', width: 1.5 }, { title: '实绩', width: 1.3 }, { title: '满分', width: 0.9, align: 'center' }, { title: '得分', width: 1 }, { title: '怎么给分', width: 5.4 }],
    rows.length > 0 ? [...rows, [{ cell: { strong: '合计' }, colspan: 4 }, { strong: String(sum) }, filled?.individual ?? '', '']] : [],
  )
}

function criterionTable({ model, office, about }: Subject, filled: Appraised | undefined): View | undefined {
  const { criteria = [] } = about.value
  const parts = [...new Set(criteria.map(({ part }) => part ?? ''))]
  const sum = (list: typeof criteria): number => list.reduce((total, { points }) => total + points, 0)
  const rows = parts.flatMap((part): View[][] => {
    const own = criteria.filter((one) => (one.part ?? '') === part)
    return [
      ...(part === '' ? [] : [[{ cell: { strong: `${part}（${sum(own)}分）` }, colspan: 6 }]]),
      ...own.map(({ no, text, points, evidence, checkedBy, indicator }): View[] => [
        no, [text, ...(indicator ? [`看指标：${nameOf(model, indicator)}`] : [])], String(points), filled?.items.get(no)?.points ?? '', filled?.items.get(no)?.how ?? evidence ?? '', checkedBy ? nameOf(model, checkedBy, office) : '',
      ]),
    ]
  })
  return tableOf(
    [{ title: '号', width: 0.9 }, { title: '标准', width: 5.4 }, { title: '满分', width: 0.9, align: 'center' }, { title: '得分', width: 1 }, { title: '凭据', width: 3.6 }, { title: '谁来查', width: 2 }],
    rows.length > 0 ? [...rows, [{ cell: { strong: '合计' }, colspan: 2 }, { strong: String(sum(criteria)) }, filled?.individual ?? '', '', '']] : [],
  )
}

/** Of too few voices no score is made: the box says so. */
function raterTable({ about }: Subject, filled: Appraised | undefined): View | undefined {
  return tableOf(
    [{ title: '谁来打分', width: 2.2 }, { title: '占', width: 1, align: 'center' }, { title: '最少', width: 1.1, align: 'center' }, { title: '收到', width: 1.1 }, { title: '给分', width: 1.2 }, { title: '怎么打', width: 6 }],
    (about.value.raters ?? []).map(({ who, share, least, how }) => [who, `${share}%`, least === undefined ? '' : `${least}份`, filled?.raters.get(who)?.received ?? '', least === undefined || least < 2 ? '' : { line: [{ box: filled?.raters.get(who)?.few ?? false }, '样本不足'] }, how ?? '']),
  )
}

function adjustTable({ about }: Subject, filled: Appraised | undefined): View | undefined {
  const { bonus = [], deduction = [] } = about.value
  const row = (sign: string) => ({ what, points, cap, proof }: NonNullable<Appraisal['bonus']>[number]): View[] => [what, `${sign}${points}${cap === undefined ? '' : `，最多${cap}`}`, proof, filled?.adjustments.get(what)?.proof ?? '', filled?.adjustments.get(what)?.points ?? '']
  return tableOf(
    [{ title: '什么事', width: 4.6 }, { title: '几分', width: 2 }, { title: '凭什么', width: 3.6 }, { title: '附件号', width: 1.4 }, { title: '分', width: 1 }],
    [...bonus.map(row('加')), ...deduction.map(row('减'))],
  )
}

function gradeLines({ about }: Subject, filled: Appraised | undefined): View[] {
  return about.value.grades.map(({ name, from, quota, needs }) => ({
    line: [{ box: filled?.grade === name }, { strong: name }, `　${from}分起`, ...(quota === undefined ? [] : [`，不超过${quota}%，本组名额`, { blank: 2 }]), ...(needs?.length ? [`；还要：${needs.join('、')}`] : [])],
  }))
}

function partRows({ about }: Subject, filled: Appraised | undefined): View[] {
  const { link, adjustCap } = about.value
  if (!link) return []
  const part = (name: string, share: number, points: string | undefined): View => (points === undefined ? { line: [`${name}`, { blank: 4 }, `×${share}＝`, { blank: 4 }] } : `${name} ${points} ×${share}`)
  return lines([
    ['个人', part('得分', link.individual, filled?.individual)], ['部门', part('本组', link.department, filled?.department)], ['群众', part('满意率换算', link.public, filled?.public)],
    ['加减分', { line: [filled?.adjusted ?? { blank: 4 }, adjustCap === undefined ? '' : `（上下不超过${adjustCap}分）`] }],
    ['总分', filled ? { strong: filled.total } : { line: [{ blank: 8 }] }],
    ['说明', link.note],
  ])
}

function talkRows({ model, office, about }: Subject): View[] {
  const { interview, selfGoals, compare } = about.value
  return lines([
    ['和谁比', compare, compare ? { line: ['上一年同期', { blank: 6 }, '　这一期', { blank: 6 }] } : undefined],
    ...(selfGoals ? [[`自己定的目标（${selfGoals.count}条）`, `和${nameOf(model, selfGoals.with, office)}商量${selfGoals.points === undefined ? '' : `，占${selfGoals.points}分`}`, ...writingLines(selfGoals.count, 32)] as const] : []),
    ...(interview ? [['面谈', [`${nameOf(model, interview.by, office)}谈`, interview.within ? `${interview.within}内` : ''].filter((text) => text !== '').join('，')] as const] : []),
    ...(interview?.about ?? []).map((topic) => [topic, ...writingLines(1, 32)] as const),
  ])
}

function afterRows({ model, office, about }: Subject): View[] {
  const { results = [], publicity, appeal } = about.value
  const uses = [['pay', '绩效系数'], ['promotion', '晋升、后备'], ['training', '培训'], ['rotation', '轮岗'], ['honour', '表彰'], ['support', '帮扶']] as const
  const used = uses.filter(([field]) => results.some((result) => result[field])).map(([, word]) => word)
  return lines([
    ['结果用于', used.length > 0 ? boxesInLine(used) : undefined],
    ['公示', publicity ? [`${publicity.for}，在${publicity.where}`, publicity.shows?.length ? `公示：${publicity.shows.join('、')}` : '', publicity.hides?.length ? `不公示：${publicity.hides.join('、')}` : ''].filter((text) => text !== '').join('；') : undefined],
    ['不服', appeal ? [`${appeal.within}内向${nameOf(model, appeal.to, office)}提出`, appeal.reply ? `${appeal.reply}内答复` : '', appeal.how ?? ''].filter((text) => text !== '').join('；') : undefined, appeal ? { line: [{ box: false }, '没有意见　', { box: false }, '要申诉，哪一项', { blank: 12 }] } : undefined],
  ])
}

/** Who is judged: a post without a name, a unit, or a department. */
function whoLine({ model, office, about }: Subject): View | undefined {
  const names = about.value.for ? namesOf(model, about.value.for, office) : namesOf(model, about.value.of, office)
  return names.length > 0 ? boxesInLine(names) : undefined
}

export function appraisalView(subject: Subject, filled?: Appraised): ViewRecord {
  const { model, about } = subject
  const { name, subject: judged, cycle, purpose, adjustCap } = about.value
  return {
    appraisal: { name, subject: judged, cycle, purpose },
    isPerson: judged === '个人',
    mark: markOf(model, about, 'dimensions'),
    ...(filled ? { code: filled.code, period: filled.period, post: filled.post, notes: filled.notes, deadlines: filled.deadlines } : {}),
    who: filled ? undefined : whoLine(subject),
    dimensions: dimensionTable(subject, filled),
    criteria: criterionTable(subject, filled),
    raters: raterTable(subject, filled),
    parts: partRows(subject, filled),
    adjust: adjustTable(subject, filled),
    cap: adjustCap === undefined ? undefined : String(adjustCap),
    grades: gradeLines(subject, filled),
    talk: talkRows(subject),
    after: afterRows(subject),
  }
}
