// People against posts: what they lack, what closes it, who is ready for which post, how the team is made up, and what it is found wanting in.
import { spreadOf, type TeamLimits } from '../analysis/team-limits.ts'
import type { Diagnostic, Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Model } from '../model/model.ts'
import type { Records } from '../records/open-records.ts'
import { assessOffice, type AssessedOffice } from './assess-office.ts'
import { assessFormulas, rosterGaps } from './assess-words.ts'
import { findOffice } from './choices.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords, type Loaded } from './records-call.ts'
import { peopleOf, postNeeds } from './roster.ts'
import { teamDiagnostics } from './team-diagnostics.ts'

export type { AssessedOffice } from './assess-office.ts'

export interface AssessCall extends WorkspaceCall {
  files: readonly string[]
  office?: string
  limits: TeamLimits
}

export interface Assessment {
  asOf: string
  /** People who are there, in the offices shown. */
  people: number
  limits: TeamLimits
  offices: AssessedOffice[]
  /** Of the posts, competencies and courses that are spoken of, by id. */
  names: Record<string, string>
  formulas: Localized[]
  /** What the records do not say. */
  gaps: Localized[]
  records: readonly Loaded[]
  diagnostics: Diagnostic[]
}

const namesOf = (base: Model): Record<string, string> =>
  Object.fromEntries([...base.all('post'), ...base.all('competency'), ...base.all('course')].map(({ id, value }) => [id, value.name ?? id]))

async function ask(records: Records, workspace: OpenWorkspace, call: AssessCall): Promise<Omit<Assessment, 'records'>> {
  const { base } = workspace
  const only = call.office === undefined ? undefined : findOffice(base, call.office).id
  const everyone = await peopleOf(records, base)
  const posts = postNeeds(base)
  const entities = [...new Set(everyone.map(({ office }) => office))].flatMap((id) => base.get('office', id) ?? [])
  const all = entities.map((entity) => assessOffice(entity, everyone, posts, base))
  const spread = spreadOf(all, call.limits)
  const offices = all.filter(({ office }) => only === undefined || office === only).map((one) => { const found = spread.find(({ office }) => office === one.office); return found ? { ...one, spread: found } : one })
  if (offices.length === 0) throw new UsageError({ zh: `花名册里没有${only ? `“${call.office}”` : '能用'}的人。`, en: `The roster holds no people${only ? ` of "${call.office}"` : ' that count'}.` })
  return {
    asOf: base.asOf, people: offices.reduce((sum, { structure }) => sum + structure.there, 0), limits: call.limits, offices, names: namesOf(base),
    formulas: assessFormulas(call.limits), gaps: rosterGaps(records.loaded.find(({ table }) => table === '花名册')!, offices, base),
    diagnostics: offices.flatMap((one) => teamDiagnostics(one, everyone, posts, base, call.limits)),
  }
}

export async function assess(call: AssessCall): Promise<Assessment> {
  const workspace = await openWorkspace(call)
  return withRecords({ cwd: call.cwd, files: call.files, need: ['花名册'] }, workspace.base, (records) => ask(records, workspace, call))
}
