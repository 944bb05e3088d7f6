// What every answer from records says beside its figures: how they are counted, what is missing, and from which data.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Loaded } from './records-call.ts'

export interface Basis {
  formulas: readonly Localized[]
  /** What the records, the calendars or the call do not say, and what was therefore left out. */
  gaps: readonly Localized[]
  records: readonly Loaded[]
}

/** `years` have no calendar. */
export const holidaysUnknown = (years: readonly number[]): Localized[] =>
  years.length > 0 ? [{ zh: `${years.join('、')} 年没有工作日历，那年的假日当平常日子算了。`, en: `There is no calendar for ${years.join(', ')}: holidays of then count as ordinary days.` }] : []

export const workingDaysUnknown = (years: readonly number[]): Localized[] =>
  years.length > 0 ? [{ zh: `${years.join('、')} 年没有工作日历，那年的工作日只按周一到周五数。`, en: `There is no calendar for ${years.join(', ')}: Monday to Friday count as working days.` }] : []
