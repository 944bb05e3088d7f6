// 预测研判简报: the coming weeks of one office as its queue log lets expect them: days, what is special about them, how far the methods were off, what the log lacks.
import type { ForecastDay } from '../../analysis/forecast.ts'
import type { View } from '../../documents/document-type.ts'
import { lines, sideBySide, tableOf } from '../../documents/lines.ts'
import { weekdayName } from '../../util/weekdays.ts'
import { busiestOf, modelNames, totalOf, type Forecasts, type OfficeForecast } from '../forecasts.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'
import { percentText } from '../../util/percent.ts'

export const dayKinds: Readonly<Record<ForecastDay['kind'], string>> = { ordinary: '', holiday: '放假', workday: '调休上班', 'after-holiday': '节后第一天' }
const noteOf = ({ kind, campaign }: ForecastDay): string => [dayKinds[kind], campaign ?? ''].filter((text) => text !== '').join('、')

/** The log's last weeks and the coming ones in one row; a day without a ticket has no number. */
function chartOf({ recent, days }: OfficeForecast): View {
  const label = (date: string, weekday: number): string => `${date.slice(5)} ${weekdayName(weekday).zh}`
  const weekdayOf = (date: string): number => new Date(date).getUTCDay() || 7
  const before = recent.map(() => null)
  const after = days.map(() => null)
  return {
    kind: 'lines', unit: '个', labels: [...recent.map(({ date }) => label(date, weekdayOf(date))), ...days.map(({ date, weekday }) => label(date, weekday))],
    series: [{ name: '来过的', values: [...recent.map(({ count }) => count), ...after] }, { name: '预计', values: [...before, ...days.map(({ expected }) => Math.round(expected))] }],
    band: { name: '大约在（五天里有四天）', low: [...before, ...days.map(({ low }) => Math.round(low))], high: [...before, ...days.map(({ high }) => Math.round(high))] },
  } as unknown as View
}

function summary({ from, to, model, errors, tried, days }: OfficeForecast): View[] {
  const busiest = busiestOf(days)
  const error = errors.find((one) => one.model === model)!
  return lines([
    ['记录', `${from} 至 ${to} 的排队记录`],
    ['预计', `${days[0]!.date} 至 ${days.at(-1)!.date} 共 ${days.length} 天，取号 ${Math.round(totalOf(days, 'expected'))} 个`],
    ['最多的一天', `${busiest.date} ${weekdayName(busiest.weekday).zh}，${Math.round(busiest.expected)} 个（大约 ${Math.round(busiest.low)}–${Math.round(busiest.high)}）${noteOf(busiest) === '' ? '' : `，${noteOf(busiest)}`}`],
    ['准不准', `用“${modelNames[model].zh}”；拿最近 8 周试了 ${tried} 天，平均每天差 ${error.mae.toFixed(1)} 个（${percentText(error.wape)}）`],
  ])
}

const dayTable = ({ days }: OfficeForecast): View | undefined => sideBySide(
  [{ title: '日期', width: 2 }, { title: '星期', width: 1.1, align: 'center' }, { title: '预计', width: 1.1, align: 'center' }, { title: '大约在', width: 1.9, align: 'center' }, { title: '说明', width: 2.4 }],
  days.map((day): View[] => [day.date, weekdayName(day.weekday).zh, String(Math.round(day.expected)), `${Math.round(day.low)}–${Math.round(day.high)}`, noteOf(day)]),
)

const methodTable = ({ errors, model }: OfficeForecast): View | undefined => tableOf(
  [{ title: '方法', width: 4 }, { title: '平均每天差几个', width: 2.4, align: 'center' }, { title: '占来的人', width: 2, align: 'center' }, { title: '用不用', width: 1.6, align: 'center' }],
  errors.map((one): View[] => [modelNames[one.model].zh, one.mae.toFixed(1), percentText(one.wape), one.model === model ? { strong: '用' } : '']),
)

const factorTable = ({ factors }: OfficeForecast): View | undefined => tableOf(
  [{ title: '什么日子', width: 4 }, { title: '是平常同一星期几的', width: 2.6, align: 'center' }, { title: '看过几天', width: 1.6, align: 'center' }],
  factors.map(({ name, factor, days }): View[] => [name in dayKinds ? dayKinds[name as ForecastDay['kind']] : name, `${factor.toFixed(2)} 倍`, String(days)]),
)

export function forecastReport(one: OfficeForecast, answer: Forecasts): Report {
  return {
    template: 'forecast-report', path: `${one.office}/forecast-report`, of: one.name, title: '预测研判简报',
    view: {
      office: one.name, weeks: String(answer.weeks), findings: answer.diagnostics.filter(({ data }) => data.office === one.name).map(({ code, message }) => `${message.zh}（${code}）`),
      summary: summary(one), chart: chartOf(one), days: dayTable(one), methods: methodTable(one), factors: factorTable(one), notes: basisLines(answer),
    },
  }
}
