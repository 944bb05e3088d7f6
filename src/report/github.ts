// Findings as workflow commands, which GitHub Actions shows beside the lines of a change; it shows ten of a weight, so the page of the job lists them all.
import { localize, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts'
import { markdownReport } from './markdown.ts'
import { printable } from './paint.ts'
import type { ReportContext, ReportFormat } from './report-format.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

const escapeMessage = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function annotation(diagnostic: Diagnostic, { locale, texts }: ReportContext): string {
  const { code, name, severity, place } = diagnostic
  const start = place.range?.start ?? { line: 1, column: 1 }
  const end = place.range?.end ?? start
  // GitHub refuses columns of a range that goes over several lines.
  const columns = end.line === start.line ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}
  const properties = Object.entries({ file: texts.repositoryPath(place.file), line: start.line, endLine: end.line, ...columns, title: `${code} ${name}` })
  const message = printable(localize(diagnostic.message, locale))
  return `::${commands[severity]} ${properties.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')}::${escapeMessage(message)}`
}

const github: ReportFormat = {
  name: 'github',
  human: false,
  // The platform refuses a page of more than 1 MiB; other steps may want some of it.
  page: { variable: 'GITHUB_STEP_SUMMARY', write: (diagnostics, context) => markdownReport(diagnostics, context, 900_000) },
  write: (diagnostics, context) => diagnostics.map((diagnostic) => `${annotation(diagnostic, context)}\n`).join(''),
}

export default github
