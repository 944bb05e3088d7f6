// What the analysis of case records finds: what is shown, printed and given as data.
import type { Compared, StandingOut } from '../analysis/compare.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { IndicatorFigure } from '../records/indicator-sql.ts'
import type { Loaded } from './records-call.ts'

export type { Compared, Standing } from '../analysis/compare.ts'

interface Named {
  officeName: string
  serviceName: string
  atName: string
}

export interface Comparison {
  of: 'on-time' | 'first-visit' | 'corrected'
  all: number
  hits: number
  offices: (Compared & { officeName: string })[]
}

export interface Outlier extends StandingOut, Named {
  what: 'late-handover' | 'skipped' | 'added' | 'repeated' | 'returned' | 'material'
  /** Hours; half of the handovers wait less. */
  median?: number
}

export interface Analysis {
  from: string
  to: string
  cases: number
  done: number
  comparisons: Comparison[]
  /** Where one office does something surely more often than others do the same; steps and materials that no standard has, wherever. */
  outliers: Outlier[]
  indicators: (IndicatorFigure & { name: string; unit: string; target?: number })[]
  /** Indicators whose records were not given, by name. */
  indicatorsWithoutRecords: string[]
  gaps: Localized[]
  records: readonly Loaded[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}
