// Cases against the standards: on time, at the first visit, what waits at handovers, what was left out or asked beyond; offices compared fairly; indicators by their formula.
import { compareOffices, leastCases, standingOut, type Part, type Spot } from '../analysis/compare.ts'
import { dayTable, yearsOutside } from '../analysis/working-days.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Entity, Model } from '../model/model.ts'
import type { CasePart, StepRow, WaitRow } from '../records/case-figures.ts'
import type { Scope } from '../records/indicator-sql.ts'
import type { Records } from '../records/open-records.ts'
import type { Analysis, Comparison, DevolvedMatters, Named, Outlier } from './analysis.ts'
import { caseFormulas } from './analysis-words.ts'
import { workingDaysUnknown } from './basis.ts'
import { caseStandards } from './case-standards.ts'
import { findOffice } from './choices.ts'
import { devolvedOf } from './devolved.ts'
import { measuresOf } from './measures.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords } from './records-call.ts'

export interface AnalyzeCall extends WorkspaceCall {
  files: readonly string[]
  office?: string
  /** Absolute: where the book of indicators is printed with what was measured. */
  report?: string
}

function partsOf(rows: readonly CasePart[], all: 'judged' | 'done' | 'cases', hits: 'onTime' | 'firstVisit' | 'corrected'): Part[] {
  return rows.map((row) => ({ office: row.office, service: row.service, all: row[all], hits: row[hits] })).filter((part) => part.all > 0)
}

/** Handovers of a few cases are not as many as they seem: cases that one person handles wait alike. */
function officesOfFew(parts: readonly CasePart[]): Set<string> {
  const cases = new Map<string, number>()
  for (const part of parts) cases.set(part.office, (cases.get(part.office) ?? 0) + part.cases)
  return new Set([...cases].filter(([, count]) => count < leastCases).map(([office]) => office))
}

/** Offices with the same mix of handovers are alike: how soon one is taken over depends on which it is. */
const takenOver = (waits: readonly WaitRow[]): Part[] => waits.map(({ office, service, at, all, hits }) => ({ office, service: `${service} ${at}`, all, hits: all - hits }))

function comparison(of: Comparison['of'], parts: readonly Part[], base: Model, tooFew: ReadonlySet<string> = new Set()): Comparison {
  const sum = (field: 'all' | 'hits'): number => parts.reduce((total, part) => total + part[field], 0)
  return { of, all: sum('all'), hits: sum('hits'), offices: compareOffices(parts).map((one) => ({ ...one, ...(tooFew.has(one.office) ? { standing: 'few' as const } : {}), officeName: base.get('office', one.office)?.value.name ?? one.office })) }
}

function stepSpots(rows: readonly StepRow[]): { skipped: Spot[]; added: Spot[]; repeated: Spot[] } {
  const spot = (row: StepRow, hits: number, all: number): Spot => ({ office: row.office, service: row.service, at: row.step, all, hits })
  return {
    skipped: rows.filter(({ mandatory }) => mandatory).map((row) => spot(row, row.all - row.passed, row.all)),
    added: rows.filter(({ known }) => !known).map((row) => spot(row, row.passed, row.all)),
    repeated: rows.filter(({ known }) => known).map((row) => spot(row, row.repeated, row.all)),
  }
}

function named<Found extends Spot>(base: Model, found: Found, what?: Outlier['what']): Found & Named {
  const service = base.get('service', found.service)
  const procedure = base.follow(service?.value.procedure, 'procedure')
  const steps = (procedure?.value.steps ?? []).flatMap((step) => step.together ?? [step])
  const atName = what === 'material' ? base.get('material', found.at)?.value.name : steps.find(({ id }) => id === found.at)?.name
  return { ...found, officeName: base.get('office', found.office)?.value.name ?? found.office, serviceName: service?.value.name ?? found.service, atName: atName ?? found.at }
}

/** A material that no standard lists stands in no row of offices that do not ask for it: those asked none. */
function withSilentOffices(spots: readonly Spot[], parts: readonly CasePart[]): Spot[] {
  const asked = [...new Set(spots.map(({ service, at }) => `${service}\n${at}`))]
  return asked.flatMap((key) => {
    const [service = '', at = ''] = key.split('\n')
    return parts.filter((part) => part.service === service).map(({ office, cases }) => spots.find((one) => one.office === office && one.service === service && one.at === at) ?? { office, service, at, all: cases, hits: 0 })
  })
}

async function outliersOf(records: Records, parts: readonly CasePart[], waits: readonly WaitRow[], base: Model): Promise<Outlier[]> {
  const { materialsBeyond, returnedSteps, stepsPassed } = await import('../records/case-figures.ts')
  const out = (what: Outlier['what'], spots: readonly Spot[]): Outlier[] => standingOut(spots).map((found) => ({ ...named(base, found, what), what }))
  const found: Outlier[] = []
  if (records.has('环节')) {
    const { skipped, added, repeated } = stepSpots(await stepsPassed(records))
    found.push(...out('late-handover', waits).map((one) => ({ ...one, median: waits.find((row) => row.office === one.office && row.service === one.service && row.at === one.at)!.median })))
    found.push(...out('skipped', skipped), ...out('added', withSilentOffices(added, parts)), ...out('repeated', repeated), ...out('returned', await returnedSteps(records)))
  }
  if (records.has('收取材料')) found.push(...out('material', withSilentOffices(await materialsBeyond(records), parts)))
  return found
}

async function indicatorsOf(records: Records, base: Model, date: string, scope: Scope): Promise<Pick<Analysis, 'indicators' | 'indicatorsWithoutRecords'>> {
  const all = base.all('indicator')
  const found = await measuresOf(records, all, base, date, scope)
  return { indicators: found.filter((one) => one !== undefined), indicatorsWithoutRecords: all.filter((_, index) => found[index] === undefined).map(({ id, value }) => value.name ?? id) }
}

function gapsOf(records: Records, years: readonly number[]): Localized[] {
  const none = (table: string, what: Localized): Localized => ({ zh: `没有给“${table}”记录，${what.zh}没有看。`, en: `Without "${table}" records nothing is said of ${what.en}.` })
  return [
    ...(records.has('环节') ? [] : [none('环节', { zh: '交接等候、漏做、多做、退回', en: 'handovers, steps left out, added or returned' })]),
    ...(records.has('收取材料') ? [] : [none('收取材料', { zh: '多要的材料', en: 'materials beyond the standard' })]),
    ...workingDaysUnknown(years),
  ]
}

type OfCases = Pick<Analysis, 'from' | 'to' | 'cases' | 'done' | 'comparisons' | 'outliers' | 'handovers' | 'formulas' | 'gaps'>

async function casesOf(records: Records, workspace: OpenWorkspace, only: Entity<'office'> | undefined): Promise<OfCases> {
  const { base } = workspace
  const { casePeriod, caseParts, handoverWaits, prepareCases } = await import('../records/case-figures.ts')
  const period = await casePeriod(records)
  if (!period.from) throw new UsageError({ zh: '办件记录里没有能用的件。', en: 'The log holds no cases that count.' })
  const table = dayTable(base.all('calendar').map(({ value }) => value))
  await prepareCases(records, caseStandards(workspace, table, period))
  const parts = await caseParts(records)
  const isAsked = ({ office }: { office: string }): boolean => only === undefined || office === only.id
  const own = parts.filter(isAsked)
  if (own.length === 0) throw new UsageError({ zh: `办件记录里没有“${only!.value.name}”的件。`, en: `The log holds no cases of "${only!.value.name}".` })
  const waits = records.has('环节') ? await handoverWaits(records) : []
  const comparisons = [comparison('on-time', partsOf(parts, 'judged', 'onTime'), base), comparison('first-visit', partsOf(parts, 'done', 'firstVisit'), base), comparison('corrected', partsOf(parts, 'cases', 'corrected'), base), comparison('taken-over', takenOver(waits), base, officesOfFew(parts))]
  return {
    ...period, cases: own.reduce((sum, { cases }) => sum + cases, 0), done: own.reduce((sum, { done }) => sum + done, 0),
    comparisons: comparisons.map((one) => ({ ...one, offices: one.offices.filter(isAsked) })),
    outliers: (await outliersOf(records, parts, waits, base)).filter(isAsked), handovers: waits.filter(isAsked).map((one) => ({ ...named(base, one), ...(one.all < leastCases ? { few: true as const } : {}) })),
    formulas: caseFormulas, gaps: gapsOf(records, yearsOutside(period.from, period.to, table.years)),
  }
}

/** Records of devolved matters speak for themselves, without cases. */
function withoutCases({ loaded }: Records, devolved: DevolvedMatters | undefined, date: string): OfCases {
  if (!devolved) {
    const files = loaded.map(({ file, table }) => `${file}（${table}）`).join('、')
    throw new UsageError({ zh: `还少“办件”记录（看下沉事项的，给“支撑”“问题”记录）。读到的是：${files}。`, en: `There are no "办件" records (or, for devolved matters, "支撑" and "问题") among: ${files}.` })
  }
  return { from: devolved.from ?? date, to: devolved.to ?? date, cases: 0, done: 0, comparisons: [], outliers: [], handovers: [], formulas: [], gaps: [{ zh: '没有给“办件”记录，按时、一次办成、补正没有看。', en: 'Without "办件" records nothing is said of cases.' }] }
}

async function ask(records: Records, workspace: OpenWorkspace, only: Entity<'office'> | undefined): Promise<Omit<Analysis, 'records'>> {
  const { base } = workspace
  const devolved = await devolvedOf(records, base, base.asOf, only?.id)
  const found = records.has('办件') ? await casesOf(records, workspace, only) : withoutCases(records, devolved, base.asOf)
  return {
    ...(only ? { office: only.id, officeName: only.value.name } : {}), ...found, ...(await indicatorsOf(records, base, found.to, only ? { office: only.id } : {})),
    ...(devolved ? { devolved, formulas: [...found.formulas, ...devolved.formulas], gaps: [...found.gaps, ...devolved.gaps] } : {}),
  }
}

export async function analyze(call: AnalyzeCall): Promise<Analysis> {
  const workspace = await openWorkspace(call)
  const only = call.office === undefined ? undefined : findOffice(workspace.base, call.office)
  const found = await withRecords({ cwd: call.cwd, files: call.files, need: [] }, workspace.base, (records) => ask(records, workspace, only))
  if (call.report === undefined) return found
  const { caseReport } = await import('./reports/case-report.ts')
  const { devolutionReports } = await import('./reports/devolution-report.ts')
  const { indicatorReport } = await import('./reports/indicator-report.ts')
  const { printReports } = await import('./reports/print-reports.ts')
  const ofCases = caseReport(found)
  return { ...found, reports: await printReports([...(ofCases ? [ofCases] : []), indicatorReport(found, workspace.base), ...devolutionReports(found, workspace)], workspace, call.report) }
}
