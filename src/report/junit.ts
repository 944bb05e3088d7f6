// Findings as JUnit XML, which nearly every server can show: an error is a failed test, what weighs less is a passed one that says something.
import { localize, type Diagnostic } from '../diagnostics/diagnostic.ts'
import { byFile } from './by-file.ts'
import { closing } from './closing.ts'
import { printable } from './paint.ts'
import type { ReportContext, ReportFormat } from './report-format.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;' }

/** XML 1.0 has no place for control characters, halves of a pair and two code points, not even escaped. */
function escapeXml(text: string): string {
  return printable(text).toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"'\n]/g, (char) => entities[char]!)
}

const attributes = (values: Record<string, string | number>): string => Object.entries(values).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`).join('')

function testCase(diagnostic: Diagnostic, { locale, texts }: ReportContext): string {
  const { code, name, severity, place } = diagnostic
  const [line, column] = [place.range?.start.line ?? 1, place.range?.start.column ?? 1]
  const file = texts.repositoryPath(place.file)
  const message = localize(diagnostic.message, locale)
  const where = `${file}:${line}:${column}`
  const trail = [texts.name(place), ...texts.titles(place)].filter(Boolean).join(' › ')
  const text = escapeXml([where, ...(trail ? [trail] : []), message].join('\n'))
  const body = severity === 'error' ? `<failure${attributes({ type: code, message })}>${text}</failure>` : `<system-out>${text}</system-out>`
  return `    <testcase${attributes({ name: `${code} ${name} ${line}:${column}`, classname: file, file, line, time: 0 })}>${body}</testcase>`
}

function suite(name: string, failures: number, cases: readonly string[]): string[] {
  return [`  <testsuite${attributes({ name, tests: cases.length, failures, errors: 0, skipped: 0, time: 0 })}>`, ...cases, '  </testsuite>']
}

const failuresIn = (diagnostics: readonly Diagnostic[]): number => diagnostics.filter(({ severity }) => severity === 'error').length

const junit: ReportFormat = {
  name: 'junit',
  human: false,
  write(diagnostics, context) {
    const suites = byFile(diagnostics).flatMap(([file, inside]) => suite(context.texts.repositoryPath(file), failuresIn(inside), inside.map((one) => testCase(one, context))))
    // A report without a single test is taken for a broken one by some servers.
    const clean = suite('guifan', 0, [`    <testcase${attributes({ name: closing(context), classname: 'guifan', time: 0 })}/>`])
    const tests = Math.max(1, diagnostics.length)
    const all = [`<testsuites${attributes({ name: 'guifan', tests, failures: failuresIn(diagnostics), errors: 0, time: 0 })}>`, ...(suites.length > 0 ? suites : clean), '</testsuites>']
    return `<?xml version="1.0" encoding="UTF-8"?>\n${all.join('\n')}\n`
  },
}

export default junit
