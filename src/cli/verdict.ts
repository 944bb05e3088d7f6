// Whether findings let a run pass: what fails it is chosen by the caller, a rule that broke is a bug whatever is chosen.
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { exitCodes, type ExitCode } from './exit-code.ts'

const weights: Record<Severity, number> = { info: 0, warning: 1, error: 2 }
export const failOnChoices: readonly Severity[] = ['error', 'warning', 'info']

/** The code of the finding that says that a rule itself threw. */
const ruleThrew = 'GF001'

export function verdict(diagnostics: readonly Diagnostic[], failOn: Severity = 'error', maxWarnings = Infinity): ExitCode {
  if (diagnostics.some(({ code }) => code === ruleThrew)) return exitCodes.bug
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const fails = diagnostics.some(({ severity }) => weights[severity] >= weights[failOn])
  return fails || warnings > maxWarnings ? exitCodes.findings : exitCodes.clean
}
