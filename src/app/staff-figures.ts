// What a queue log says of the counters and people that offices need: what is shown, printed and given as data.
import type { Compared } from '../analysis/compare.ts'
import type { Staffing } from '../analysis/staffing.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { QueueFigures } from '../records/queue-figures.ts'
import type { Loaded } from './records-call.ts'

export interface OfficeStaffing extends Omit<QueueFigures, 'handling'>, Staffing {
  name: string
  handling: number
  /** Counters of the office that serve whoever comes. */
  counters: number
  /** People in the posts of these counters. */
  headcount: number
}

export interface StaffPlan {
  within: number
  share: number
  shrinkage: number
  weeklyHours: number
  offices: OfficeStaffing[]
  /** Shares of people who waited no longer than 15 minutes, held against those of all offices; none of an office whose log does not say. */
  waiting: Compared[]
  /** Years of the log for which there is no calendar: their holidays count as ordinary days. */
  yearsWithoutCalendar: number[]
  records: readonly Loaded[]
  diagnostics: Diagnostic[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
