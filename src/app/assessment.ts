// What guifan assess answers: for its text, its data and its reports.
import type { TeamLimits } from '../analysis/team-limits.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { AssessedOffice } from './assess-office.ts'
import type { Basis } from './basis.ts'

export type { AssessedOffice } from './assess-office.ts'

export interface Assessment extends Basis {
  asOf: string
  /** People who are there, in the offices shown. */
  people: number
  limits: TeamLimits
  offices: AssessedOffice[]
  /** Of the posts, competencies and courses that are spoken of, by id. */
  names: Record<string, string>
  diagnostics: Diagnostic[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
