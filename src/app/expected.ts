// What groups are likely to need in a month: what is shown, printed and given as data.
import type { Expectation } from '../analysis/expectations.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Loaded } from './records-call.ts'

export { leastToTell } from '../analysis/expectations.ts'

export interface ExpectedLine extends Expectation {
  officeName: string
  serviceName: string
}

export interface Expected {
  month: string
  lines: ExpectedLine[]
  /** What is done before anybody asks, by service: who goes, and what they do. */
  acts: { service: string; serviceName: string; who: string; act?: string }[]
  formulas: Localized[]
  gaps: Localized[]
  records: readonly Loaded[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
