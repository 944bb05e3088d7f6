// 预测研判的各街镇对照: what is expected of each office in the coming weeks, against what came lately, and how far the method was off.
import { leastCases } from '../../analysis/compare.ts'
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import { weekdayName } from '../../util/weekdays.ts'
import { busiestOf, modelNames, totalOf, type Forecasts, type OfficeForecast } from '../forecasts.ts'
import { dayKinds } from './forecast-report.ts'
import { basisLines } from './basis-lines.ts'
import { namedOffices, ofOffices, overviewReport } from './overview-report.ts'
import type { Report } from './print-reports.ts'
import { percentText } from '../../util/percent.ts'

/** Days on which nobody is expected are closed: they make no day quieter. */
const openDays = ({ days }: OfficeForecast): number => Math.max(1, days.filter(({ expected }) => expected > 0).length)
const perDay = (one: OfficeForecast, field: 'expected' | 'low' | 'high'): number => totalOf(one.days, field) / openDays(one)
const came = ({ recent }: OfficeForecast): number => recent.reduce((all, { count }) => all + count, 0)
const lately = (one: OfficeForecast): number => came(one) / one.recent.length
const isFew = (one: OfficeForecast): boolean => came(one) < leastCases

function errorCell(one: OfficeForecast, model: OfficeForecast['model']): View {
  const { mae, wape } = one.errors.find((error) => error.model === model)!
  return `${mae.toFixed(1)}（${isFew(one) ? '太少，不比' : percentText(wape)}）`
}

function changeText(one: OfficeForecast): string {
  const change = perDay(one, 'expected') / lately(one) - 1
  return percentText(Math.abs(change)) === percentText(0) ? '一样' : `${change < 0 ? '少' : '多'} ${percentText(Math.abs(change))}`
}

/** More, or less, for sure: where even the far end of what is likely does not reach what came lately. */
const isSure = (one: OfficeForecast): boolean => !isFew(one) && (perDay(one, 'low') > lately(one) || perDay(one, 'high') < lately(one))
const changeCell = (one: OfficeForecast): View => (isFew(one) ? '太少，不比' : isSure(one) ? { strong: changeText(one) } : changeText(one))

function officeTable({ offices }: Forecasts): View | undefined {
  return tableOf(
    [{ title: '街镇', width: 2.5 }, { title: '用的方法', width: 2.5 }, { title: '平均每天差几个', width: 1.9, align: 'center' }, { title: '照搬上周差几个', width: 1.9, align: 'center' }, { title: '预计共取号', width: 1.4, align: 'center' }, { title: '大约在', width: 2.3, align: 'center' }, { title: '每天比最近四周', width: 1.9, align: 'center' }, { title: '最多的一天', width: 2.2, align: 'center' }],
    offices.map((one): View[] => {
      const { name, model, days } = one
      const busiest = busiestOf(days)
      return [
        name, modelNames[model].zh, errorCell(one, model), errorCell(one, 'naive'), { strong: String(Math.round(totalOf(days, 'expected'))) }, `${Math.round(totalOf(days, 'low'))}–${Math.round(totalOf(days, 'high'))}`,
        changeCell(one), `${busiest.date.slice(5)} ${weekdayName(busiest.weekday).zh}，${Math.round(busiest.expected)} 个`,
      ]
    }),
  )
}

/** What is special about the coming days, and which they are: what makes them busier or quieter than the last. */
function specialDays(offices: readonly OfficeForecast[]): string[] {
  const dates = new Map<string, Set<string>>()
  for (const { date, kind, campaign } of offices.flatMap(({ days }) => days)) {
    for (const name of [dayKinds[kind], campaign ?? ''].filter((text) => text !== '')) dates.set(name, (dates.get(name) ?? new Set()).add(date))
  }
  return [...dates].map(([name, days]) => { const [first, last] = [[...days].sort()[0]!, [...days].sort().at(-1)!]; return `${name}：${first === last ? first : `${first} 至 ${last}，${days.size} 天`}` })
}

function facts({ offices }: Forecasts): View[] {
  const used = (Object.keys(modelNames) as OfficeForecast['model'][]).map((model) => ({ model, count: offices.filter((one) => one.model === model).length })).filter(({ count }) => count > 0)
  return lines([
    ['预计', `${offices.map(({ days }) => days[0]!.date).sort()[0]} 至 ${offices.map(({ days }) => days.at(-1)!.date).sort().at(-1)}，各街镇合计取号 ${Math.round(offices.reduce((all, { days }) => all + totalOf(days, 'expected'), 0))} 个`],
    ['特别的日子', specialDays(offices)],
    ['用的方法', used.map(({ model, count }) => `“${modelNames[model].zh}”${count} 个街镇`).join('、')],
  ])
}

function notes(answer: Forecasts): string[] {
  const { offices } = answer
  return [
    `每天：有号的日子平均，预计只数有人来的日子；街镇大小不一样，比的是自己的最近四周。“大约在”整个高于（低于）最近四周的，才算明显多（少），印成粗体。最近四周不到 ${leastCases} 个号的，差几个不折成百分比，也不比多少。`,
    '几周合起来的“大约在”是各天的范围相加，比总数真正会落在的范围宽。',
    ...(new Set(offices.map(({ to }) => to)).size > 1 ? ['各街镇的记录不是同一天截止的，预计各从自己记录的第二天起，合计的不是同样的日子。'] : []),
    ...basisLines(answer),
  ]
}

export function forecastOverview(answer: Forecasts): Report {
  const { offices, weeks, diagnostics, from, to } = answer
  const changed = namedOffices(offices, (one) => (isSure(one) ? changeText(one) : undefined))
  const tenths = (number: number): number => Math.round(number * 10) / 10
  return overviewReport({
    path: 'forecast-overview', title: '预测研判：各街镇对照', ...ofOffices(offices.length), period: `按 ${from} 至 ${to} 的排队记录看以后 ${weeks} 周`,
    findings: [...(changed ? [`每天取号明显和最近四周不一样：${changed}。`] : []), ...diagnostics.map(({ code, message }) => `${message.zh}（${code}）`)], facts: facts(answer),
    charts: [{
      title: '平均每天取号：预计和最近四周', reading: '条是预计，虚线是最近四周：条过了虚线，就是预计更忙。',
      chart: { kind: 'bars', unit: ' 个', valueName: '预计', targetName: '最近四周', rows: offices.map((one) => ({ name: one.name, value: tenths(perDay(one, 'expected')), target: tenths(lately(one)) })) },
    }],
    tables: [{ title: '逐个街镇的数', rows: officeTable(answer) }], notes: notes(answer),
  })
}
