// Three plain ways to go on with a daily series that has a week's rhythm; days that are missing or unlike others are null and teach nothing.

export type ModelName = 'naive' | 'average' | 'holt-winters'

/** `values` from the first day to the last known one; `horizon` days follow. */
export type Model = (values: readonly (number | null)[], horizon: number) => number[]

const week = 7

/** The same weekday of the last week that has one. */
export const naive: Model = (values, horizon) => {
  const last = (phase: number): number => {
    for (let at = values.length - week + phase; at >= 0; at -= week) if (values[at] !== null && values[at] !== undefined) return values[at]!
    return 0
  }
  return Array.from({ length: horizon }, (_, index) => last(index % week))
}

/** The mean of the same weekday over the last four weeks that have one. */
export const average: Model = (values, horizon) => {
  const mean = (phase: number): number => {
    const found: number[] = []
    for (let at = values.length - week + phase; at >= 0 && found.length < 4; at -= week) if (values[at] !== null && values[at] !== undefined) found.push(values[at]!)
    return found.length === 0 ? 0 : found.reduce((sum, value) => sum + value, 0) / found.length
  }
  return Array.from({ length: horizon }, (_, index) => mean(index % week))
}

interface Smoothing {
  level: number
  trend: number
  season: number
}

/** How much of the trend is left a day later: no trend of a hall goes on for ever. */
const damping = 0.97

/** Additive Holt-Winters with a damped trend, begun from the first weeks; gives the squared errors of one day ahead and the days that follow. */
function smooth(values: readonly (number | null)[], horizon: number, weights: Smoothing): { error: number; next: number[] } {
  const known = values.filter((value): value is number => value !== null)
  const begin = values.slice(0, 4 * week)
  const beginKnown = begin.filter((value): value is number => value !== null)
  let level = beginKnown.length > 0 ? beginKnown.reduce((sum, value) => sum + value, 0) / beginKnown.length : 0
  let trend = 0
  const season = Array.from({ length: week }, (_, phase) => {
    const same = begin.filter((value, index): value is number => index % week === phase && value !== null)
    return same.length > 0 ? same.reduce((sum, value) => sum + value, 0) / same.length - level : 0
  })
  // A weekday that never had a number is closed, and stays so.
  const open = season.map((_, phase) => values.some((value, index) => index % week === phase && value !== null))
  let error = 0
  values.forEach((value, index) => {
    const phase = index % week
    const carried = level + damping * trend
    if (value === null) {
      level = carried
      trend *= damping
      return
    }
    error += (value - carried - season[phase]!) ** 2
    const before = level
    level = weights.level * (value - season[phase]!) + (1 - weights.level) * carried
    trend = weights.trend * (level - before) + (1 - weights.trend) * damping * trend
    season[phase] = weights.season * (value - level) + (1 - weights.season) * season[phase]!
  })
  let carriedTrend = 0
  const next = Array.from({ length: horizon }, (_, index) => {
    carriedTrend += trend * damping ** (index + 1)
    const phase = (values.length + index) % week
    return open[phase] ? Math.max(0, level + carriedTrend + season[phase]!) : 0
  })
  return { error: known.length > 0 ? error / known.length : Infinity, next }
}

const grid: readonly Smoothing[] = [0.02, 0.05, 0.1, 0.2, 0.4].flatMap((level) => [0, 0.02, 0.1].flatMap((trend) => [0.02, 0.1, 0.25].map((season) => ({ level, trend, season }))))

/** With the weights of a small grid that missed least, one day ahead. */
export const holtWinters: Model = (values, horizon) => grid.map((weights) => smooth(values, horizon, weights)).reduce((best, one) => (one.error < best.error ? one : best)).next

export const models: Readonly<Record<ModelName, Model>> = { naive, average, 'holt-winters': holtWinters }
