// Findings as data: the shape that `validate --json` promises. Lines and columns count from 1, columns in UTF-16 units.
import { localize, type Diagnostic, type Place, type Range, type Severity } from '../diagnostics/diagnostic.ts'
import { helpPage, type ReportContext, type ReportFormat, type ReportSummary } from './report-format.ts'

export interface JsonFix {
  description: string
  edits: { file: string; range: Range; text: string }[]
  /** Only most likely what was meant: `--fix` leaves it, `--fix-unsafe` does not. */
  unsafe?: true
}

export interface JsonDiagnostic {
  code: string
  name: string
  severity: Severity
  message: string
  file: string
  range: Range
  pointer: string
  messageId: string
  data: Record<string, unknown>
  related: { file: string; range: Range; message: string }[]
  fix: JsonFix | null
  /** Ids of the requirements that are not met here. */
  requirement: string[]
  help: string
}

export interface JsonReport {
  version: 1
  summary: ReportSummary
  diagnostics: JsonDiagnostic[]
}

/** What stands nowhere in particular stands at the start of its file. */
function rangeOf({ range }: Place): Range {
  return range ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}

function jsonDiagnostic(diagnostic: Diagnostic, { locale }: ReportContext): JsonDiagnostic {
  const { code, name, severity, place, messageId, data, fix } = diagnostic
  return {
    code, name, severity, message: localize(diagnostic.message, locale), file: place.file, range: rangeOf(place), pointer: place.pointer, messageId, data,
    related: diagnostic.related.map((one) => ({ file: one.place.file, range: rangeOf(one.place), message: localize(one.message, locale) })),
    fix: fix && { description: localize(fix.description, locale), edits: fix.edits.map((edit) => ({ file: edit.place.file, range: rangeOf(edit.place), text: edit.text })), ...(fix.unsafe ? { unsafe: true } : {}) },
    requirement: [...diagnostic.requirement],
    help: helpPage(diagnostic),
  }
}

export function jsonReport(diagnostics: readonly Diagnostic[], context: ReportContext): JsonReport {
  return { version: 1, summary: context.summary, diagnostics: diagnostics.map((diagnostic) => jsonDiagnostic(diagnostic, context)) }
}

const json: ReportFormat = {
  name: 'json',
  human: false,
  write: (diagnostics, context) => `${JSON.stringify(jsonReport(diagnostics, context), null, 2)}\n`,
}

export default json
