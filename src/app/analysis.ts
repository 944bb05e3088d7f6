// What the analysis of case records finds: what is shown, printed and given as data.
import type { Compared, Standing, StandingOut } from '../analysis/compare.ts'
import type { MatterCounts, WeakMatter } from '../analysis/devolution.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { WaitRow } from '../records/case-figures.ts'
import type { ProblemRow, SupportRow, WaitingProblem } from '../records/devolution-figures.ts'
import type { Basis } from './basis.ts'

export type { Compared, Standing } from '../analysis/compare.ts'

export interface Named {
  officeName: string
  serviceName: string
  atName: string
}

export interface Comparison {
  of: 'on-time' | 'first-visit' | 'corrected' | 'taken-over'
  all: number
  hits: number
  offices: (Compared & { officeName: string })[]
}

/** Of one step that hands over, at one office; `hits` are those later than the standard allows. */
export interface Handover extends WaitRow, Named {
  /** Too few to say anything of. */
  few?: true
}

export interface Outlier extends StandingOut, Named {
  what: 'late-handover' | 'skipped' | 'added' | 'repeated' | 'returned' | 'material'
  /** Hours; half of the handovers wait less. */
  median?: number
}

/** What an indicator comes to. Of one that counts fewer records than it asks for (`few`) no number is told: it would say nothing, and might point at someone. */
export interface Measure {
  id: string
  name: string
  formula: string
  unit: string
  target?: number
  numerator: number | null
  /** Null where the formula has none. */
  denominator: number | null
  /** Null where nothing can be divided by. */
  value: number | null
  /** The number of records that it asks for. */
  few?: number
}

export interface DevolvedMatter extends MatterCounts {
  name: string
  /** The department that passed it down. */
  from: string
  /** Those that its reviews look at, in these records. */
  indicators: Measure[]
  /** Cases of its service, of all that were taken in. */
  cases?: { own: number; all: number }
}

export interface DevolvedMatters {
  /** The day on which it is judged what is due. */
  on: string
  /** What the records speak of; null where they name no day. */
  from: string | null
  to: string | null
  matters: DevolvedMatter[]
  /** Matters that get surely less than the others, by all offices together. */
  weak: (WeakMatter & { name: string; from: string })[]
  supports: SupportRow[]
  problems: ProblemRow[]
  waiting: WaitingProblem[]
  formulas: readonly Localized[]
  gaps: Localized[]
}

export interface Analysis extends Basis {
  /** Whose figures these are, where one office was asked for: it is still held against all. */
  office?: string
  officeName?: string
  from: string
  to: string
  cases: number
  done: number
  comparisons: Comparison[]
  /** Where one office does something surely more often than others do the same; steps and materials that no standard has, wherever. */
  outliers: Outlier[]
  handovers: Handover[]
  indicators: Measure[]
  /** Where there are records of support or problems. */
  devolved?: DevolvedMatters
  /** Indicators whose records were not given, by name. */
  indicatorsWithoutRecords: string[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}

export const standingNames: Readonly<Record<Standing, Localized>> = {
  below: { zh: '低', en: 'lower' }, above: { zh: '高', en: 'higher' }, same: { zh: '看不出差别', en: 'no sure difference' }, few: { zh: '件数太少，不比', en: 'too few to compare' },
}

export const comparisonNames: Readonly<Record<Comparison['of'], Localized>> = {
  'on-time': { zh: '按承诺办结', en: 'Decided within the promise' },
  'first-visit': { zh: '一次办成（来一次、没有补正）', en: 'Done at the first visit, without corrections' },
  corrected: { zh: '要过补正', en: 'Asked for corrections' },
  'taken-over': { zh: '交接按时接手', en: 'Taken over in time at handovers' },
}

/** What is counted: cases, or handovers of them. */
export const countedIn = (of: Comparison['of']): Localized => (of === 'taken-over' ? { zh: '次', en: 'HANDOVERS' } : { zh: '件', en: 'CASES' })

export const outlierNames: Readonly<Record<Outlier['what'], Localized>> = {
  'late-handover': { zh: '交接超时', en: 'handed over late' }, skipped: { zh: '漏做', en: 'left out' }, added: { zh: '标准外的环节', en: 'not in the procedure' },
  repeated: { zh: '重复做', en: 'done again' }, returned: { zh: '被退回', en: 'returned' }, material: { zh: '多要材料', en: 'asked beyond the standard' },
}
