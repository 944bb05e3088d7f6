// 服务前置研判的各街镇对照: what each office may expect of each rule; whatever the report of an office withholds is withheld here, and sums add only what is told.
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import { leastToTell, ruleKey, ruleRows, sumText, type Expected, type ExpectedLine, type RuleRow } from '../expected.ts'
import { basisLines } from './basis-lines.ts'
import { likelyText } from './expect-report.ts'
import { ofOffices, overviewReport, type Overview } from './overview-report.ts'
import type { Report } from './print-reports.ts'

const shades = ['不到这一项最多的四分之一', '四分之一起', '一半起', '四分之三起'] as const
/** As many as can be read across a page. */
const mostColumns = 8

/** Dark where it is much for that rule. What is not told has no shade: it would tell how much. */
const shadeOf = ({ state, likely }: ExpectedLine, most: number): number => (state === 'told' ? Math.min(shades.length, 1 + Math.floor((likely! / most) * shades.length)) : 0)

/** With its group where several rules are of one service. */
const nameOf = ({ line: { serviceName, group, service } }: RuleRow, rows: readonly RuleRow[]): string => (rows.filter(({ line }) => line.service === service).length > 1 ? `${serviceName}（${group}）` : serviceName)

function charts(found: readonly ExpectedLine[], rows: readonly RuleRow[]): Overview['charts'] {
  const offices = [...new Map(found.map(({ office, officeName }) => [office, officeName]))]
  const parts = Array.from({ length: Math.ceil(rows.length / mostColumns) }, (_, index) => rows.slice(index * mostColumns, (index + 1) * mostColumns))
  return parts.map((part, index) => ({
    title: `可能要办的人数${parts.length > 1 ? `（${index + 1}）` : ''}`,
    reading: `格子里是人数；一列里颜色越深，在这一项里越多。“少于${leastToTell}”“不写”的没有颜色；空着的不办这一项。大的街镇人本来就多，没有按人口折算。`,
    chart: {
      kind: 'matrix', levels: [...shades], columns: part.map((row) => nameOf(row, rows)),
      rows: offices.map(([office, name]) => {
        const cells = part.map((row) => ({ most: row.most?.likely ?? 0, line: found.find((line) => line.office === office && ruleKey(line) === ruleKey(row.line)) }))
        return { name, values: cells.map(({ line, most }) => (line ? shadeOf(line, most) : 0)), words: cells.map(({ line }) => (line ? likelyText(line) : '')) }
      }),
    },
  }))
}

const ruleTable = (rows: readonly RuleRow[]): View | undefined => tableOf(
  [{ title: '事项', width: 3.4 }, { title: '人群', width: 2.8 }, { title: '怎么算的', width: 2.6 }, { title: '合计', width: 1.4, align: 'center' }, { title: `少于${leastToTell}、不写的街镇`, width: 1.8, align: 'center' }, { title: '最多的街镇', width: 2.5 }, { title: '凭什么', width: 3.6 }],
  rows.map((row): View[] => {
    const { line: { serviceName, group, from, percent, why }, most, untold } = row
    return [serviceName, group, `${from} 的人数 × ${percent}%`, { strong: sumText(row).zh }, String(untold), most ? `${most.officeName} ${likelyText(most)}` : '—', why]
  }),
)

export function expectOverview(answer: Expected): Report {
  const { month, lines: found } = answer
  const rows = ruleRows(found)
  const count = (...states: ExpectedLine['state'][]): number => found.filter(({ state }) => states.includes(state)).length
  return overviewReport({
    path: 'expect-overview', title: '服务前置研判：各街镇对照', ...ofOffices(new Set(found.map(({ office }) => office)).size), period: `${month} 可能要办的，只数人群，不列人`, findings: [],
    facts: lines([
      ['用到的人数', `${[...new Set(found.map(({ from }) => from))].sort().join('、')} 的`],
      ['写出来的', `${count('told')} 个数；少于${leastToTell}或者不写的 ${count('fewer', 'withheld')} 个，不知道的 ${count('unknown')} 个`],
    ]),
    charts: charts(found, rows), tables: [{ title: '逐项的合计和规则', rows: ruleTable(rows) }],
    notes: basisLines(answer),
  })
}
