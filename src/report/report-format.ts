// What a report format is: a pure function from findings to text. What it needs to know beyond them is passed in.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { Diagnostic, Locale, Place } from '../diagnostics/diagnostic.ts'

export interface ReportTexts {
  /** Titles of the fields from the definition down to the place, as an editor knows them. */
  titles(place: Place): readonly string[]
  /** The name of the definition that stands there. */
  name(place: Place): string | undefined
  /** One line of a file, counted from 1, without its line end. */
  line(file: string, line: number): string | undefined
  /** The path of a file from the root of the repository, where machines expect it. */
  repositoryPath(file: string): string
}

export interface ReportSummary {
  files: number
  errors: number
  warnings: number
  infos: number
  /** Found, but not among the findings to be printed. */
  hidden: number
  /** Found, but somebody answers for them in exceptions.yaml; absent where there are none. */
  excepted?: number
}

export interface ReportContext {
  locale: Locale
  texts: ReportTexts
  /** Every finding that the tool can make. */
  rules: readonly FindingDefinition[]
  summary: ReportSummary
  /** How many of all findings `validate --fix` would mend, and how many more `--fix-unsafe`; absent where mends were just made, or can't be. */
  mends?: { sure: number; likely: number }
  /** Columns of the terminal. */
  width: number
  colors: boolean
  version: string
}

export interface ReportFormat {
  name: string
  /** Made for a person to read; the others are for machines and always hold everything. */
  human: boolean
  write(diagnostics: readonly Diagnostic[], context: ReportContext): string
  /** A page that the server shows beside what is printed: text to be added to the file that this variable names, where it is set. */
  page?: { variable: string; write(diagnostics: readonly Diagnostic[], context: ReportContext): string }
}

/** The generated page of a finding; for rules of a workspace (X-…), how these are written. */
export function helpPage({ code, name }: { code: string; name: string }): string {
  return code.startsWith('X-') ? 'docs/custom-rules.md' : `docs/rules/${name}.md`
}
