// What a forecast says of the coming weeks of each office: what is shown, printed and given as data.
import type { Forecast, ForecastDay } from '../analysis/forecast.ts'
import type { ModelName } from '../analysis/forecast-models.ts'
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts'
import type { Basis } from './basis.ts'

export type { ForecastDay } from '../analysis/forecast.ts'

export interface OfficeForecast extends Forecast {
  office: string
  name: string
}

export interface Forecasts extends Basis {
  /** First and last day of the logs. */
  from: string
  to: string
  weeks: number
  offices: OfficeForecast[]
  diagnostics: Diagnostic[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}

export const modelNames: Readonly<Record<ModelName, Localized>> = {
  naive: { zh: '照搬上周同一天', en: 'last week again' },
  average: { zh: '近四周平均', en: 'mean of four weeks' },
  'holt-winters': { zh: '平滑（Holt-Winters）', en: 'Holt-Winters' },
}

export const totalOf = (days: readonly ForecastDay[], field: 'expected' | 'low' | 'high'): number => days.reduce((sum, day) => sum + day[field], 0)

/** Of equals the first. */
export const busiestOf = (days: readonly ForecastDay[]): ForecastDay => days.reduce((most, day) => (day.expected > most.expected ? day : most))
