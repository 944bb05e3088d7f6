// 办件对照标准: what the case log says of the offices side by side, or of one of them against all: in time, at one visit, corrections, handovers, and what stands out.
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import { percentText, shareText } from '../../util/percent.ts'
import { comparisonNames, countedIn, outlierNames, standingNames, type Analysis, type Comparison, type Handover } from '../analysis.ts'
import { caseFormulas } from '../analysis-words.ts'
import { basisLines } from './basis-lines.ts'
import { ofOffices, overviewReport, type Overview } from './overview-report.ts'
import type { Report } from './print-reports.ts'

type Office = Comparison['offices'][number]

/** Rows of a table that is longer say too little for their room: the data has them all. */
const mostRows = 20

const caseTables: readonly string[] = ['办件', '环节', '收取材料']

const percent = (share: number): number => Math.round(share * 1000) / 10
const worse = ({ of }: Comparison, { standing }: Office): boolean => standing === (of === 'corrected' ? 'above' : 'below')
const shown = (one: Office): boolean => one.standing !== 'few'

function cells(comparison: Comparison, one: Office): View[] {
  const standing = standingNames[one.standing].zh
  return [String(one.all), ...(shown(one) ? [percentText(one.share), `${percentText(one.low)}–${percentText(one.high)}`, percentText(one.expected)] : ['—', '—', '—']), worse(comparison, one) ? { strong: standing } : standing]
}

const columns = [{ title: '件（次）数', width: 1.8, align: 'center' }, { title: '比例', width: 1.4, align: 'center' }, { title: '大约在', width: 2.2, align: 'center' }, { title: '同样事项全区', width: 1.8, align: 'center' }, { title: '比全区', width: 2 }] as const

interface Group {
  title: string
  /** Of the column with the names. */
  head: string
  rows: { name: string; comparison: Comparison; one: Office }[]
}

/** Several offices: a group for each comparison. One office: its comparisons in one. */
function groupsOf(comparisons: readonly Comparison[], officeName: string | undefined): Group[] {
  const rows = comparisons.flatMap((comparison) => comparison.offices.map((one) => ({ comparison, one })))
  if (officeName !== undefined) return [{ title: '和全区比', head: '看什么', rows: rows.map((row) => ({ name: comparisonNames[row.comparison.of].zh, ...row })) }]
  return comparisons.map((own) => ({ title: comparisonNames[own.of].zh, head: '街镇', rows: rows.filter(({ comparison }) => comparison === own).map((row) => ({ name: row.one.officeName, ...row })) }))
}

function chartsOf(groups: readonly Group[]): Overview['charts'] {
  return groups.map(({ title, rows }) => ({ title, rows: rows.filter(({ one }) => shown(one)) })).filter(({ rows }) => rows.length > 0).map(({ title, rows }) => ({
    title, reading: '条是比例，虚线是全区办同样事项（同样交接）的比例。件数太少的不画。',
    chart: { kind: 'bars', unit: '%', valueName: '比例', targetName: '同样事项全区', rows: rows.map(({ name, one }) => ({ name, value: percent(one.share), target: percent(one.expected) })) },
  }))
}

const tablesOf = (groups: readonly Group[]): Overview['tables'] =>
  groups.map(({ title, head, rows }) => ({ title: `${title}：逐个的数`, rows: tableOf([{ title: head, width: 2.8 }, ...columns], rows.map(({ name, comparison, one }): View[] => [name, ...cells(comparison, one)])) }))

/** The column of the office stands where there are several. */
const officeColumn = (officeName: string | undefined): { title: string; width: number }[] => (officeName === undefined ? [{ title: '街镇', width: 2.4 }] : [])
const officeCell = (officeName: string | undefined, own: string): View[] => (officeName === undefined ? [own] : [])

function outlierTable({ outliers, officeName }: Analysis): View | undefined {
  return tableOf([...officeColumn(officeName), { title: '事项', width: 3.4 }, { title: '环节、材料', width: 3 }, { title: '什么', width: 1.9 }, { title: '次数', width: 1.6, align: 'center' }, { title: '比例', width: 1.4, align: 'center' }, { title: '别处', width: 1.3, align: 'center' }],
    outliers.slice(0, mostRows).map(({ officeName: own, serviceName, atName, what, hits, all, share, elsewhere }): View[] => [...officeCell(officeName, own), serviceName, atName, outlierNames[what].zh, `${hits}/${all}`, { strong: percentText(share) }, percentText(elsewhere)]))
}

const slowest = (handovers: readonly Handover[]): Handover[] => handovers.filter(({ few }) => !few).toSorted((a, b) => b.median - a.median || b.all - a.all).slice(0, mostRows)

function handoverTable({ handovers, officeName }: Analysis): View | undefined {
  return tableOf([...officeColumn(officeName), { title: '事项', width: 3.4 }, { title: '从哪个环节交出', width: 2.8 }, { title: '交接', width: 1.2, align: 'center' }, { title: '一半等多久以上', width: 2.4, align: 'center' }, { title: '超过标准的', width: 2.2, align: 'center' }],
    slowest(handovers).map(({ officeName: own, serviceName, atName, all, hits, median }): View[] => [...officeCell(officeName, own), serviceName, atName, String(all), `${median.toFixed(1)} 小时`, `${hits}（${shareText(hits, all)}）`]))
}

function findings({ comparisons, outliers }: Analysis): string[] {
  const below = comparisons.flatMap((comparison): string[] => {
    const offices = comparison.offices.filter((one) => worse(comparison, one))
    return offices.length > 0 ? [`${comparisonNames[comparison.of].zh}，比全区办同样事项的明显${comparison.of === 'corrected' ? '多' : '低'}：${offices.map(({ officeName, share, expected }) => `${officeName} ${percentText(share)}（同样事项全区 ${percentText(expected)}）`).join('、')}。`] : []
  })
  return [...below, ...(outliers.length > 0 ? [`有 ${outliers.length} 处比别处明显多，列在“要去看一看的”里${outliers.length > mostRows ? `（印最明显的 ${mostRows} 处，--json 里有全部）` : ''}。`] : [])]
}

/** Undefined where there were no cases. */
export function caseReport(found: Analysis): Report | undefined {
  const { office, officeName, from, to, cases, done, handovers } = found
  if (cases === 0) return undefined
  const comparisons = found.comparisons.filter(({ all }) => all > 0)
  const groups = groupsOf(comparisons, officeName)
  return overviewReport({
    ...(officeName === undefined ? ofOffices(new Set(comparisons.flatMap(({ offices }) => offices.map((one) => one.office))).size) : { of: officeName, reader: '中心负责人' }),
    path: `${office === undefined ? '' : `${office}/`}case-report`, title: '办件对照标准', period: `${from} 至 ${to} 的办件记录`, findings: findings(found),
    facts: lines([['办件', `收件 ${cases} 件，办结 ${done} 件`], ...comparisons.map(({ of, all, hits }): [string, string] => [`全区${comparisonNames[of].zh}`, `${all} ${countedIn(of).zh}里 ${hits} ${countedIn(of).zh}，${percentText(hits / all)}`])]),
    charts: chartsOf(groups),
    tables: [{ title: '要去看一看的', rows: outlierTable(found) }, { title: `交接等得最久的${handovers.filter(({ few }) => !few).length > mostRows ? ` ${mostRows} 处` : ''}`, rows: handoverTable(found) }, ...tablesOf(groups)],
    notes: basisLines({ formulas: caseFormulas, gaps: found.gaps.filter((gap) => !found.devolved?.gaps.includes(gap)), records: found.records.filter(({ table }) => caseTables.includes(table)) }),
  })
}
