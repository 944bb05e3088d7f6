// Coming days of a hall from the days that were: what holidays and campaigns do is learnt apart, models are tried on weeks that are known, and the plainest wins where it is no worse.
import { models, type ModelName } from './forecast-models.ts'
import { addDays, daysBetween, everyDay, isWorkingDay, weekdayOf, type DayTable } from './working-days.ts'

export interface DayCount {
  /** YYYY-MM-DD. */
  date: string
  count: number
}

export type DayKind = 'ordinary' | 'holiday' | 'workday' | 'after-holiday'

/** What the day is worth against an ordinary one of its weekday; learnt from so many days. */
export interface Factor {
  name: string
  factor: number
  days: number
}

export interface ForecastDay {
  date: string
  weekday: number
  kind: DayKind
  campaign?: string
  expected: number
  low: number
  high: number
}

export interface ModelError {
  model: ModelName
  /** Mean miss of a day, in tickets and as a share of what came. */
  mae: number
  wape: number
}

export interface Forecast {
  from: string
  to: string
  /** Days between them without any ticket, though other days of that weekday have some; holidays are closed, not missing. */
  gaps: string[]
  model: ModelName
  errors: ModelError[]
  /** Days that the models were tried on. */
  tried: number
  factors: Factor[]
  /** Campaigns of the coming days that the log has never seen: nothing is known of what they do. */
  unknownCampaigns: string[]
  days: ForecastDay[]
  /** The last days of the log as they were, for comparison. */
  recent: DayCount[]
}

export const leastWeeks = 8
const backTestWeeks = 8
const recentDays = 28
/** Days that come so far below an ordinary one say little about it. */
const tellsNothing = 0.5

function kindOf(date: string, table: DayTable): DayKind {
  if (table.holidays.has(date)) return 'holiday'
  if (table.workdays.has(date)) return 'workday'
  return isWorkingDay(date, table) && table.holidays.has(addDays(date, -1)) ? 'after-holiday' : 'ordinary'
}

const campaignOf = (date: string, { campaigns }: DayTable): string | undefined => campaigns.find(({ from, to }) => date >= from && date <= to)?.name
const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted.length === 0 ? 0 : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2
}

/** What is special about a day, by the names that factors have. A shifted workday is held against Fridays. */
function marksOf(date: string, table: DayTable): string[] {
  const kind = kindOf(date, table)
  const campaign = campaignOf(date, table)
  return [...(kind === 'ordinary' ? [] : [kind]), ...(campaign === undefined || kind === 'holiday' ? [] : [campaign])]
}

/** Holidays without a ticket in a log that has others around them. */
function closedDays(series: readonly DayCount[], { holidays }: DayTable): DayCount[] {
  const have = new Set(series.map(({ date }) => date))
  return everyDay(series[0]!.date, series.at(-1)!.date).filter((date) => holidays.has(date) && !have.has(date)).map((date) => ({ date, count: 0 }))
}

/** Days with one mark against the median of ordinary days of the same weekday in the eight weeks around; a mark of few days still counts, and says how few. */
function learnFactors(counted: readonly DayCount[], table: DayTable): Factor[] {
  const series = [...counted, ...closedDays(counted, table)]
  const marks = series.map(({ date }) => marksOf(date, table))
  const ordinary = series.filter((_, index) => marks[index]!.length === 0)
  const ratios = new Map<string, number[]>()
  series.forEach(({ date, count }, index) => {
    if (marks[index]!.length !== 1) return
    const [mark] = marks[index]!
    const weekday = mark === 'workday' ? 5 : weekdayOf(date)
    const same = ordinary.filter((day) => weekdayOf(day.date) === weekday)
    const near = same.toSorted((a, b) => Math.abs(daysBetween(a.date, date)) - Math.abs(daysBetween(b.date, date))).slice(0, 8)
    const usual = median(near.map((day) => day.count))
    if (usual > 0) ratios.set(mark!, [...(ratios.get(mark!) ?? []), count / usual])
  })
  return [...ratios].map(([name, found]) => ({ name, factor: median(found), days: found.length }))
}

function factorOf(date: string, table: DayTable, factors: readonly Factor[]): number {
  return marksOf(date, table).reduce((product, mark) => product * (factors.find(({ name }) => name === mark)?.factor ?? 1), 1)
}

/** The days that follow `series`, by one model. The naive one takes last week as it was; the others see ordinary days and put back what the coming ones are worth. */
function project(series: readonly DayCount[], horizon: number, model: ModelName, table: DayTable): number[] {
  const from = series[0]!.date
  const to = series.at(-1)!.date
  const counts = new Map(series.map(({ date, count }) => [date, count]))
  const days = everyDay(from, to)
  if (model === 'naive') return models.naive(days.map((date) => counts.get(date) ?? null), horizon)
  const factors = learnFactors(series, table)
  const values = days.map((date) => {
    const factor = factorOf(date, table, factors)
    return counts.has(date) && factor >= tellsNothing && !table.workdays.has(date) ? counts.get(date)! / factor : null
  })
  // A shifted workday follows the model's Friday.
  const next = models[model](values, horizon + 7)
  return Array.from({ length: horizon }, (_, index) => {
    const date = addDays(to, index + 1)
    const friday = table.workdays.has(date) ? index + ((5 - weekdayOf(date) + 7) % 7) : index
    return next[friday]! * factorOf(date, table, factors)
  })
}

interface Trial {
  week: number
  actual: number
  predicted: number
}

/** Each model on the last weeks, from the start of each, with nothing that was known only later. */
function backTest(series: readonly DayCount[], horizon: number, model: ModelName, table: DayTable): Trial[] {
  const last = series.at(-1)!.date
  const counts = new Map(series.map(({ date, count }) => [date, count]))
  const trials: Trial[] = []
  for (let origin = backTestWeeks; origin >= 1; origin--) {
    const cut = addDays(last, -7 * origin)
    const known = series.filter(({ date }) => date <= cut)
    if (known.length === 0 || daysBetween(known[0]!.date, cut) < 4 * 7) continue
    project(known, Math.min(horizon, 7 * origin), model, table).forEach((predicted, index) => {
      const actual = counts.get(addDays(cut, index + 1))
      if (actual !== undefined) trials.push({ week: Math.floor(index / 7), actual, predicted })
    })
  }
  return trials
}

function errorOf(model: ModelName, trials: readonly Trial[]): ModelError {
  const miss = trials.reduce((sum, { actual, predicted }) => sum + Math.abs(actual - predicted), 0)
  const all = trials.reduce((sum, { actual }) => sum + actual, 0)
  return { model, mae: miss / trials.length, wape: all > 0 ? miss / all : 0 }
}

/** Between what shares of the forecast four of five tried days lay, by how many weeks ahead. */
function spread(trials: readonly Trial[], week: number): [number, number] {
  const ratios = (only: readonly Trial[]): number[] => only.filter(({ predicted }) => predicted >= 1).map(({ actual, predicted }) => actual / predicted).sort((a, b) => a - b)
  const same = ratios(trials.filter((trial) => trial.week === week))
  const used = same.length >= 20 ? same : ratios(trials)
  const at = (share: number): number => used[Math.round(share * (used.length - 1))] ?? 1
  return [Math.min(1, at(0.1)), Math.max(1, at(0.9))]
}

function gapsOf(series: readonly DayCount[], { holidays, workdays }: DayTable): string[] {
  const have = new Set(series.map(({ date }) => date))
  const open = new Set(series.filter(({ date }) => !workdays.has(date)).map(({ date }) => weekdayOf(date)))
  return everyDay(series[0]!.date, series.at(-1)!.date).filter((date) => !have.has(date) && open.has(weekdayOf(date)) && !holidays.has(date))
}

/** Undefined where the log is shorter than `leastWeeks`. `series` is in the order of its days. */
export function forecast(series: readonly DayCount[], weeks: number, table: DayTable): Forecast | undefined {
  const [first, last] = [series[0]?.date, series.at(-1)?.date]
  if (first === undefined || last === undefined || daysBetween(first, last) + 1 < leastWeeks * 7) return undefined
  const horizon = weeks * 7
  const trials = new Map((Object.keys(models) as ModelName[]).map((model) => [model, backTest(series, horizon, model, table)]))
  const errors = [...trials].map(([model, tried]) => errorOf(model, tried))
  // Of equals the first: the naive one.
  const { model } = errors.reduce((best, one) => (one.mae < best.mae ? one : best))
  const factors = learnFactors(series, table)
  const days = project(series, horizon, model, table).map((expected, index): ForecastDay => {
    const date = addDays(last, index + 1)
    const [low, high] = spread(trials.get(model)!, Math.floor(index / 7))
    const campaign = campaignOf(date, table)
    return { date, weekday: weekdayOf(date), kind: kindOf(date, table), ...(campaign ? { campaign } : {}), expected, low: expected * low, high: expected * high }
  })
  const unknownCampaigns = [...new Set(days.flatMap(({ campaign }) => campaign ?? []))].filter((name) => !factors.some((factor) => factor.name === name))
  return { from: first, to: last, gaps: gapsOf(series, table), model, errors, tried: trials.get('naive')!.length, factors, unknownCampaigns, days, recent: series.filter(({ date }) => daysBetween(date, last) < recentDays) }
}
