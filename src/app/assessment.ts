// What guifan assess answers: for its text, its data and its reports.
import type { TeamLimits } from '../analysis/team-limits.ts'
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts'
import type { AssessedOffice } from './assess-office.ts'
import type { Loaded } from './records-call.ts'

export type { AssessedOffice } from './assess-office.ts'

export interface Assessment {
  asOf: string
  /** People who are there, in the offices shown. */
  people: number
  limits: TeamLimits
  offices: AssessedOffice[]
  /** Of the posts, competencies and courses that are spoken of, by id. */
  names: Record<string, string>
  formulas: Localized[]
  /** What the records do not say. */
  gaps: Localized[]
  records: readonly Loaded[]
  diagnostics: Diagnostic[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
