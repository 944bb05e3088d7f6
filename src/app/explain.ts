// One finding, by code or name: why it matters and how to mend it.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { findRules } from './choices.ts'
import { findings } from './findings.ts'

/** Throws a UsageError for a code or name that is not there. */
export function explain(word: string): FindingDefinition {
  const [code] = findRules([word])
  return findings.find((finding) => finding.code === code)!
}
