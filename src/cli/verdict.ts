// Whether findings let a run pass: what fails it is chosen by the caller, a rule that broke is a bug whatever is chosen.
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts'
import { weighsAtLeast } from '../diagnostics/order.ts'
import { exitCodes, type ExitCode } from './exit-code.ts'

export const failOnChoices: readonly Severity[] = ['error', 'warning', 'info']

/** The code of the finding that says that a rule itself threw. */
const ruleThrew = 'GF001'

export function verdict(diagnostics: readonly Diagnostic[], failOn: Severity = 'error', maxWarnings = Infinity): ExitCode {
  if (diagnostics.some(({ code }) => code === ruleThrew)) return exitCodes.bug
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length
  const fails = diagnostics.some((one) => weighsAtLeast(one, failOn))
  return fails || warnings > maxWarnings ? exitCodes.findings : exitCodes.clean
}
