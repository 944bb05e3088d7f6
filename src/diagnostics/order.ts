// The order of findings, the same on every machine, and what makes two findings one.
import { compareText } from '../util/text.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'

const weights: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/** Whether a finding weighs as much as `least`, or more. */
export const weighsAtLeast = ({ severity }: Diagnostic, least: Severity): boolean => weights[severity] >= weights[least]

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error')

/** Two findings with the same key are one: the same code says the same at the same place. */
export function diagnosticKey(diagnostic: Diagnostic): string {
  const { file, document, pointer, at } = diagnostic.place
  return [diagnostic.code, file, document, pointer, at, diagnostic.message.zh].join('\u0000')
}

/** By file, line, column, code; what has no line yet by document and pointer. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const start = ({ place }: Diagnostic) => place.range?.start ?? { line: 0, column: 0 }
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      start(a).line - start(b).line ||
      start(a).column - start(b).column ||
      a.place.document - b.place.document ||
      compareText(a.place.pointer, b.place.pointer) ||
      compareText(a.code, b.code) ||
      compareText(a.message.zh, b.message.zh),
  )
}

/** The first of those that say the same at the same place. */
export function uniqueDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) if (!first.has(diagnosticKey(diagnostic))) first.set(diagnosticKey(diagnostic), diagnostic)
  return [...first.values()]
}
