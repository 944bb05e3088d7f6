// What guifan appraise answers: for its text, its data and its reports.
import type { Budget, GradePlaces, Graded } from '../analysis/grading.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Appraisal, GradeResult } from '../kinds/index.ts'
import type { Basis } from './basis.ts'

export interface AppraisedPerson extends Graded {
  person: string
  /** Of the result of the grade, and of the ladder. */
  coefficient?: number
  ladder?: number
  factor?: number
  amount?: number
}

export interface AppraisedOffice {
  office: string
  name: string
  people: AppraisedPerson[]
  places: GradePlaces[]
}

/** Last days, YYYY-MM-DD; none where the scheme does not say. */
export interface Deadlines {
  published: string
  publicUntil?: string
  interviewBy?: string
  appealUntil?: string
  /** If somebody appeals on the last day. */
  replyBy?: string
}

export interface AppraisalAnswer extends Basis {
  scheme: { id: string; name: string; version: string; subject: Appraisal['subject']; link?: Appraisal['link']; results: GradeResult[] }
  period: string
  offices: AppraisedOffice[]
  /** Whether single people were asked for: their points are then told one by one. */
  single: boolean
  budget?: Budget
  deadlines: Deadlines
  /** Of items, posts and courses, by id. */
  names: Record<string, string>
  diagnostics: Diagnostic[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
