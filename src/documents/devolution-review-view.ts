// The review of a devolved matter: what earlier reviews found, a sheet for this one, and a slip for each problem; filled in with what was counted where records were given.
import type { DevolutionProblem, DevolutionReview } from '../kinds/index.ts'
import { markOf } from './confirmed.ts'
import { admissionLines, dutyLines, supportRow } from './devolution-words.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { boxesInLine, dateBlank } from './form-view.ts'
import { indicatorGoal } from './indicator-words.ts'
import { lines, tableOf, writingLines } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'

type Subject = Pick<SubjectOf<'devolution'>, 'model' | 'about'> & Partial<Pick<SubjectOf<'devolution'>, 'office'>>

/** What records say of the matter, in words. */
export interface Reviewed {
  /** Whose records they are: an office, or all of them. */
  of: string
  period: string
  findings: readonly string[]
  /** What became of each support that the matter lists, in its order. */
  support: readonly (readonly string[])[]
  chart?: View
  /** Support and answers in numbers: by kind, and by office where there are several. */
  tables: readonly { title: string; table: View }[]
  /** Indicators by their ids: what they are now, and whether that is better than before. */
  indicators: ReadonlyMap<string, { text: string; trend: string }>
  notes: readonly string[]
}

function headRows({ model, office, about }: Subject): View[] {
  const { matter, from, to, form, list, reviewEvery } = about.value
  const service = model.follow(matter, 'service')
  return lines([
    ['照哪一版标准办', service ? `《${service.value.name}》v${service.value.version}` : nameOf(model, matter)],
    ['从哪个部门', nameOf(model, from)], ['交给谁', typeof to === 'string' ? to : office && to.length > 1 ? `${office.value.name}等${to.length}个街镇` : namesOf(model, to).join('、')], ['清单、方式', `${list}，${form}`],
    ['谁办、谁负责', dutyLines(model, office, about).join('；')], ['准入', ...admissionLines(about)], ['多久评一次', reviewEvery],
  ])
}

function reviewView({ model, office }: Subject, { period, by, results = [], heard, conclusion, actions = [] }: DevolutionReview): ViewRecord {
  return {
    period, conclusion,
    rows: lines([['谁评的', namesOf(model, by, office).join('、')], ['听到的', heard], ['结论', conclusion]]),
    results: tableOf(
      [{ title: '指标', width: 4 }, { title: '目标', width: 2 }, { title: '数值', width: 2 }],
      results.map(({ indicator, value }) => {
        const found = model.follow(indicator, 'indicator')
        return [nameOf(model, indicator), found ? indicatorGoal(found.value, model.asOf) : '', value === null ? { blank: 4 } : `${value}${found?.value.unit ?? ''}`]
      }),
    ),
    actions: tableOf(
      [{ title: '要做的事', width: 6 }, { title: '谁', width: 3 }, { title: '哪天前', width: 2 }, { title: '做完没有', width: 2.6 }],
      actions.map(({ do: does, who, by: day }) => [does, nameOf(model, who, office), day, { line: [{ box: false }, '做完　', { box: false }, '没有'] }]),
    ),
  }
}

/** Indicators that any review has looked at, with their last value: this period's is written by hand. */
function trendTable({ model, about }: Subject, reviewed: Reviewed | undefined): View | undefined {
  const reviews = about.value.reviews ?? []
  const ids = [...new Set(reviews.flatMap(({ results = [] }) => results.map(({ indicator }) => model.follow(indicator, 'indicator')?.id ?? indicator)))]
  return tableOf(
    [{ title: '指标', width: 4 }, { title: '目标', width: 1.8 }, ...reviews.map(({ period }) => ({ title: period, width: 2.4 })), { title: '这一期', width: 2 }, { title: '变好还是变差', width: 2.6 }],
    ids.map((id) => {
      const found = model.get('indicator', id)
      const values = reviews.map(({ results = [] }) => results.find(({ indicator }) => (model.follow(indicator, 'indicator')?.id ?? indicator) === id)?.value)
      const now = reviewed && (reviewed.indicators.get(id) ?? { text: '没有记录', trend: '' })
      return [found?.value.name ?? id, found ? indicatorGoal(found.value, model.asOf) : '', ...values.map((value) => (value === undefined || value === null ? '' : `${value}${found?.value.unit ?? ''}`)), now?.text ?? '', now?.trend ?? boxesInLine(['好', '平', '差'])]
    }),
  )
}

/** Who is heard: those of the last review, else both sides and residents. */
function heardRows({ model, office, about }: Subject): View[] {
  const by = about.value.reviews?.at(-1)?.by ?? ['office', about.value.from, '居民代表']
  return lines(namesOf(model, by, office).map((name) => [`${name}说`, ...writingLines(2, 34)] as const))
}

/** A slip in the same shape for what is raised already and for what comes next. */
function slip({ model, office }: Subject, problem: DevolutionProblem | undefined): ViewRecord {
  const write = (value: string | undefined, width = 10): View => value ?? { blank: width }
  return {
    rows: lines([
      ['问题', problem?.what, ...(problem ? [] : writingLines(2, 34))],
      ['谁提的、哪天', { line: [write(problem && nameOf(model, problem.raisedBy, office)), '　', problem ? problem.on : dateBlank] }],
      ['给谁、最晚哪天答复', { line: [write(problem && nameOf(model, problem.to, office)), '　', problem?.replyBy ?? dateBlank] }],
      ['答复', problem?.answer, ...writingLines(problem?.answer ? 1 : 2, 34)],
      ['现在到哪一步', problem?.state, boxesInLine(['已提出', '办理中', '已答复', '已解决', '未解决'])],
      ['销号', { line: [{ box: false }, '解决了，同意销号　', { box: false }, '没有解决，再提', { blank: 6 }, '　日期', { blank: 6 }] }],
    ]),
  }
}

/** Its own, and those that no office raised: another office's are on that one's pages. */
function ownProblems({ model, office, about }: Subject): DevolutionProblem[] {
  return (about.value.problems ?? []).filter(({ raisedBy }) => !office || (model.follow(raisedBy, 'office')?.id ?? office.id) === office.id)
}

export function devolutionReviewView(subject: Subject, reviewed?: Reviewed): ViewRecord {
  const { model, about } = subject
  const { name, reviews = [], support = [], notes } = about.value
  return {
    devolution: { name },
    mark: markOf(model, about, 'duty'),
    head: headRows(subject),
    notes: notes ? { markdown: notes } : undefined,
    support: tableOf(
      [{ title: '类', width: 1.1, align: 'center' }, { title: '什么', width: reviewed ? 2.8 : 3.6 }, { title: '应给多少', width: reviewed ? 2.6 : 3.4 }, { title: '最晚', width: 2 }, { title: '到了没有', width: 1.8 }, { title: '找谁、多久答复', width: reviewed ? 2.6 : 3 }, { title: '这一期', width: reviewed ? 4.4 : 1.6 }],
      support.map((one, index) => [...supportRow(model, one), reviewed ? [...reviewed.support[index]!] : '']),
    ),
    reviews: reviews.map((one) => reviewView(subject, one)),
    trend: trendTable(subject, reviewed),
    ...(reviewed ? { records: { of: reviewed.of, period: reviewed.period, findings: reviewed.findings, tables: reviewed.tables, notes: reviewed.notes, ...(reviewed.chart ? { chart: reviewed.chart } : {}) } } : {}),
    heard: heardRows(subject),
    conclusion: boxesInLine(['保留', '完善', '收回']),
    actions: { columns: [{ title: '要做的事', width: 6 }, { title: '谁', width: 3 }, { title: '哪天前', width: 2 }], rows: Array.from({ length: 3 }, () => [[' ', ' '], '', '']) },
    slips: [...ownProblems(subject).map((one) => slip(subject, one)), slip(subject, undefined)],
  }
}
