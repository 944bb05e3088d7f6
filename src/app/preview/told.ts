// A finding as a page shows it: where, what, and how to mend it.
import { localize, type Diagnostic, type Locale, type Severity } from '../../diagnostics/diagnostic.ts'
import type { FindingDefinition } from '../../diagnostics/definition.ts'
import { findings } from '../findings.ts'

export interface ToldFinding {
  file: string
  line: number
  column: number
  severity: Severity
  code: string
  message: string
  /** What to do about it. */
  mend: string
  /** Set where `guifan validate --fix` mends it. */
  fix?: string
}

const known = new Map<string, FindingDefinition>(findings.map((finding) => [finding.code, finding]))

export function tellFinding({ code, severity, message, place, fix }: Diagnostic, locale: Locale): ToldFinding {
  const docs = known.get(code)?.docs
  const { line, column } = place.range?.start ?? { line: 1, column: 1 }
  return { file: place.file, line, column, severity, code, message: localize(message, locale), mend: docs ? localize(docs, locale).mend : '', ...(fix && !fix.unsafe ? { fix: localize(fix.description, locale) } : {}) }
}
