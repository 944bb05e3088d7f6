// People against posts: what they lack, what closes it, who is ready for which post, how the team is made up, and what it is found wanting in.
import type { Person } from '../analysis/people.ts'
import { spreadOf, type TeamLimits } from '../analysis/team-limits.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Model } from '../model/model.ts'
import type { Records } from '../records/open-records.ts'
import { assessOffice } from './assess-office.ts'
import { assessFormulas, rosterGaps } from './assess-words.ts'
import type { AssessedOffice, Assessment } from './assessment.ts'
import { findOffice } from './choices.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords } from './records-call.ts'
import { rosterOffices } from '../records/roster-rows.ts'
import { peopleOf, postNeeds } from './roster.ts'
import { teamDiagnostics } from './team-diagnostics.ts'

export type { AssessedOffice, Assessment } from './assessment.ts'

export interface AssessCall extends WorkspaceCall {
  files: readonly string[]
  office?: string
  limits: TeamLimits
  /** Absolute: where the report of each office is printed. */
  report?: string
  /** Codes of people whose sheet of assessment is printed with it, filled in. */
  persons?: readonly string[]
}

const namesOf = (base: Model): Record<string, string> =>
  Object.fromEntries([...base.all('post'), ...base.all('competency'), ...base.all('course')].map(({ id, value }) => [id, value.name ?? id]))

async function ask(records: Records, workspace: OpenWorkspace, call: AssessCall): Promise<{ found: Omit<Assessment, 'records'>; chosen: Person[] }> {
  const { base } = workspace
  const only = call.office === undefined ? undefined : findOffice(base, call.office).id
  const posts = postNeeds(base)
  const all: AssessedOffice[] = []
  for (const id of await rosterOffices(records)) {
    const entity = base.get('office', id)
    if (entity) all.push(assessOffice(entity, await peopleOf(records, base, { office: id }), posts, base))
  }
  const spread = spreadOf(all, call.limits)
  const offices = all.filter(({ office }) => only === undefined || office === only).map((one) => { const found = spread.find(({ office }) => office === one.office); return found ? { ...one, spread: found } : one })
  if (offices.length === 0) throw new UsageError({ zh: `花名册里没有${only ? `“${call.office}”` : '能用'}的人。`, en: `The roster holds no people${only ? ` of "${call.office}"` : ' that count'}.` })
  const diagnostics: Diagnostic[] = []
  for (const one of offices) diagnostics.push(...teamDiagnostics(one, await peopleOf(records, base, { office: one.office }), posts, base, call.limits))
  const found = {
    asOf: base.asOf, people: offices.reduce((sum, { structure }) => sum + structure.there, 0), limits: call.limits, offices, names: namesOf(base),
    formulas: assessFormulas(call.limits), gaps: rosterGaps(records.loaded.find(({ table }) => table === '花名册')!, offices, base),
    diagnostics,
  }
  return { found, chosen: await peopleOf(records, base, { codes: call.persons ?? [] }) }
}

export async function assess(call: AssessCall): Promise<Assessment> {
  const workspace = await openWorkspace(call)
  const { found, chosen, records } = await withRecords({ cwd: call.cwd, files: call.files, need: ['花名册'] }, workspace.base, (open) => ask(open, workspace, call))
  const assessment: Assessment = { ...found, records }
  if (call.report === undefined) return assessment
  const { teamReport } = await import('./reports/team-report.ts')
  const { personSheets } = await import('./reports/person-sheets.ts')
  const { printReports } = await import('./reports/print-reports.ts')
  const reports = [...assessment.offices.map((one) => teamReport(one, assessment)), ...personSheets(call.persons ?? [], chosen, assessment, workspace)]
  return { ...assessment, reports: await printReports(reports, workspace, call.report) }
}
