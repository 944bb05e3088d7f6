// The answer of guifan forecast: a row an office, and for one office its days with what is special about them.
import { busiestOf, modelNames, totalOf, type ForecastDay, type Forecasts, type OfficeForecast } from '../app/forecasts.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { weekdayName } from '../util/weekdays.ts'
import { indented } from './indented.ts'
import { basisText } from './basis-text.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'
import { percentText } from '../util/percent.ts'

const kinds: Record<ForecastDay['kind'], Localized> = {
  ordinary: { zh: '', en: '' },
  holiday: { zh: '放假', en: 'holiday' },
  workday: { zh: '调休上班', en: 'shifted workday' },
  'after-holiday': { zh: '节后第一天', en: 'first day after a holiday' },
}
const whole = (number: number): string => String(Math.round(number))

function overview(offices: readonly OfficeForecast[], session: Session): string {
  const { say } = session
  const error = ({ errors }: OfficeForecast, model: string): string => { const one = errors.find((found) => found.model === model)!; return `${one.mae.toFixed(1)}` }
  return table([
    { title: say({ zh: '街镇', en: 'OFFICE' }), cell: ({ name }: OfficeForecast) => name },
    { title: say({ zh: '预计共', en: 'TICKETS' }), cell: ({ days }) => whole(totalOf(days, 'expected')) },
    { title: say({ zh: '最多的一天', en: 'BUSIEST' }), cell: ({ days }) => { const day = busiestOf(days); return `${day.date.slice(5)} ${whole(day.expected)}` } },
    { title: say({ zh: '用的方法', en: 'METHOD' }), cell: ({ model }) => say(modelNames[model]) },
    { title: say({ zh: '每天差', en: 'OFF BY' }), cell: (one) => error(one, one.model) },
    { title: say({ zh: '照搬上周差', en: 'LAST WEEK' }), cell: (one) => error(one, 'naive') },
  ], offices, session.room)
}

function factorsText({ factors }: OfficeForecast, session: Session): string {
  const { say } = session
  const name = (factor: string): string => (factor in kinds ? say(kinds[factor as ForecastDay['kind']]) : factor)
  const texts = factors.map(({ name: factor, factor: times, days }) => say({ zh: `${name(factor)} ${times.toFixed(2)} 倍（${days} 天）`, en: `${name(factor)} ×${times.toFixed(2)} (${days} days)` }))
  return texts.length > 0 ? indented(say({ zh: `和平常同一星期几比：${texts.join('、')}。`, en: `Against an ordinary day of the same weekday: ${texts.join(', ')}.` }), session) : ''
}

function detail(office: OfficeForecast, session: Session): string {
  const { say } = session
  const { name, from, to, model, errors, tried, days } = office
  const columns = [
    { title: say({ zh: '日期', en: 'DATE' }), cell: ({ date, weekday }: ForecastDay) => `${date} ${say(weekdayName(weekday))}` },
    { title: say({ zh: '预计取号', en: 'TICKETS' }), cell: ({ expected }: ForecastDay) => whole(expected) },
    { title: say({ zh: '大约在', en: 'BETWEEN' }), cell: ({ low, high }: ForecastDay) => `${whole(low)}–${whole(high)}` },
    { title: say({ zh: '说明', en: 'NOTE' }), cell: ({ kind, campaign }: ForecastDay) => [say(kinds[kind]), campaign ?? ''].filter(Boolean).join('、') },
  ]
  return [
    say({ zh: `${name}：按 ${from} 至 ${to} 的排队记录，预计以后 ${days.length} 天取号 ${whole(totalOf(days, 'expected'))} 个。\n\n`, en: `${name}: from the queue log of ${from} to ${to}, ${whole(totalOf(days, 'expected'))} tickets in the next ${days.length} days.\n\n` }),
    table(columns, days, session.room), '\n',
    indented(say({ zh: `方法：${modelNames[model].zh}。拿最近 8 周试（${tried} 天）：`, en: `Method: ${modelNames[model].en}. Tried on the last 8 weeks (${tried} days): ` }) + errors.map((one) => say({ zh: `${modelNames[one.model].zh}每天差 ${one.mae.toFixed(1)} 个（${percentText(one.wape)}）`, en: `${modelNames[one.model].en} is off by ${one.mae.toFixed(1)} a day (${percentText(one.wape)})` })).join(say({ zh: '；', en: '; ' })) + say({ zh: '。', en: '.' }), session),
    factorsText(office, session),
  ].join('')
}

export function forecastText(found: Forecasts, session: Session): string {
  const { say } = session
  const { offices, diagnostics, from, to, weeks } = found
  return [
    offices.length === 1 ? detail(offices[0]!, session) : `${say({ zh: `按 ${from} 至 ${to} 的排队记录，以后 ${weeks} 周（逐日的加 --office 街镇名）：\n`, en: `From the queue logs of ${from} to ${to}, the next ${weeks} weeks (day by day with --office):\n` })}${overview(offices, session)}`,
    '\n',
    ...diagnostics.map(({ code, message }) => indented(`${code} ${say(message)}`, session)),
    basisText(found, session),
  ].join('')
}
