// One finding, by code or name: why it matters and how to mend it; also of the rules that the workspace declares itself.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { findRules } from './choices.ts'
import { findings } from './findings.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'

/** Where there is no workspace, only what the tool brings along. */
export async function everyFinding(call: WorkspaceCall): Promise<FindingDefinition[]> {
  try {
    const { customRules } = await openWorkspace(call)
    return [...findings, ...customRules]
  } catch (error) {
    if (error instanceof UsageError && call.workspace === undefined) return [...findings]
    throw error
  }
}

/** Throws a UsageError for a code or name that is not there. */
export async function explain(word: string, call: WorkspaceCall): Promise<FindingDefinition> {
  const known = findings.find(({ code, name }) => code === word || name === word)
  if (known) return known
  const every = await everyFinding(call)
  const [code] = findRules([word], every.slice(findings.length))
  return every.find((finding) => finding.code === code)!
}
