// What a queue log says of the counters and people that offices need: what is shown, printed and given as data.
import type { Compared } from '../analysis/compare.ts'
import type { Staffing } from '../analysis/staffing.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { QueueFigures } from '../records/queue-figures.ts'
import type { Basis } from './basis.ts'

export interface OfficeStaffing extends Omit<QueueFigures, 'handling'>, Staffing {
  name: string
  handling: number
  /** Counters of the office that serve whoever comes. */
  counters: number
  /** People in the posts of these counters. */
  headcount: number
}

export interface StaffPlan extends Basis {
  /** First and last day of the logs. */
  from: string
  to: string
  within: number
  share: number
  shrinkage: number
  weeklyHours: number
  offices: OfficeStaffing[]
  /** Shares of people who waited no longer than 15 minutes, held against those of all offices; none of an office whose log does not say. */
  waiting: Compared[]
  diagnostics: Diagnostic[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
