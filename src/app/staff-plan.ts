// Counters and staff of each office from its queue log: what each half-hour needs, shifts, and people, against what the office has.
import { compareOffices } from '../analysis/compare.ts'
import { analysisFindings } from '../analysis/findings.ts'
import { dayTable, yearsOutside } from '../analysis/working-days.ts'
import { staffing, type HalfHourNeed } from '../analysis/staffing.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import type { Office } from '../kinds/index.ts'
import type { Entity } from '../model/model.ts'
import type { ArrivalRow, QueueFigures } from '../records/queue-figures.ts'
import { clockText, weekdayName } from '../util/weekdays.ts'
import { holidaysUnknown } from './basis.ts'
import { findOffice } from './choices.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords } from './records-call.ts'
import type { OfficeStaffing, StaffPlan } from './staff-figures.ts'
import { staffFormulas } from './staff-words.ts'

export interface StaffPlanCall extends WorkspaceCall {
  files: readonly string[]
  office?: string
  /** Minutes, and the share of people (0 to 1) that are to wait no longer. */
  within: number
  share: number
  shrinkage: number
  weeklyHours: number
  /** Absolute: where the report of each office is printed, and of several the overview. */
  report?: string
}

function countersOf({ centers, posts = [] }: Office): { counters: number; headcount: number } {
  const serving = centers.flatMap((center) => center.counters ?? []).filter(({ type }) => type === '综合' || type === '专窗')
  const behind = new Set(serving.map(({ post }) => post))
  return { counters: serving.length, headcount: posts.filter(({ post }) => behind.has(post)).reduce((sum, { headcount = 0 }) => sum + headcount, 0) }
}

/** One finding an office: the worst half-hour stands for the others. */
function unstable({ name, handling, counters, week }: OfficeStaffing, place: Diagnostic['place']): Diagnostic[] {
  const needs: HalfHourNeed[] = week.flatMap((day) => day.needs).filter(({ stable }) => !stable)
  const worst = needs.toSorted((a, b) => b.load - a.load)[0]
  if (!worst) return []
  const day = weekdayName(worst.weekday)
  const span = `${clockText(worst.start)}–${clockText(worst.start + 30)}`
  const others = needs.length - 1
  const whenChinese = `${day.zh} ${span}${others > 0 ? `（同样的还有 ${others} 个半小时）` : ''}`
  const whenEnglish = `${day.en} ${span}${others > 0 ? ` (and ${others} other half-hours)` : ''}`
  const data = { office: name, whenChinese, whenEnglish, arrivals: worst.arrivals.toFixed(1), handling: handling.toFixed(1), load: worst.load.toFixed(2), counters, fewest: worst.fewest }
  return [diagnose(analysisFindings.staffingIsStable, { messageId: 'unstableAt', data, place })]
}

function staffOffice(entity: Entity<'office'>, figures: QueueFigures, arrivals: readonly ArrivalRow[], call: StaffPlanCall): OfficeStaffing {
  const { counters, headcount } = countersOf(entity.value)
  const { handling } = figures
  if (handling === null || handling <= 0) throw new UsageError({ zh: `“${entity.value.name}”的排队记录里没有办理时间，算不出要几个窗口。请导出叫号时间和结束时间，或者办理分钟。`, en: `The queue log of "${entity.value.name}" does not say how long anything takes: export 叫号时间 and 结束时间, or 办理分钟.` })
  const plan = staffing(arrivals.filter(({ office }) => office === entity.id), { handling, counters, within: call.within, share: call.share, shrinkage: call.shrinkage, weeklyHours: call.weeklyHours })
  return { ...figures, handling, name: entity.value.name ?? entity.id, counters, headcount, ...plan }
}

export async function staffPlan(call: StaffPlanCall): Promise<StaffPlan> {
  const workspace = await openWorkspace(call)
  const { base } = workspace
  const office = call.office === undefined ? undefined : findOffice(base, call.office).id
  const table = dayTable(base.all('calendar').map(({ value }) => value))
  const { queueFigures, arrivalsByHalfHour } = await import('../records/queue-figures.ts')
  const { figures, arrivals, records } = await withRecords({ cwd: call.cwd, files: call.files, need: ['排队'] }, base, async (open) => ({
    figures: await queueFigures(open, office), arrivals: await arrivalsByHalfHour(open, [...table.holidays, ...table.workdays], office),
  }))
  if (figures.length === 0) throw new UsageError({ zh: `排队记录里没有${office ? `“${call.office}”` : '能用'}的号。`, en: `The queue log holds no tickets${office ? ` of "${call.office}"` : ' that count'}.` })
  const entities = figures.map((one) => base.get('office', one.office)!)
  const offices = figures.map((one, index) => staffOffice(entities[index]!, one, arrivals, call))
  const diagnostics = offices.flatMap((one, index) => unstable(one, base.place(entities[index]!, '/centers')))
  const { within, share, shrinkage, weeklyHours } = call
  const first = figures.reduce((least, { from }) => (from < least ? from : least), figures[0]!.from)
  const last = figures.reduce((most, { to }) => (to > most ? to : most), '')
  const waiting = compareOffices(figures.filter(({ waits }) => waits > 0).map(({ office: id, waits, within15 }) => ({ office: id, service: '', all: waits, hits: Math.round((within15 ?? 0) * waits) })))
  const plan: StaffPlan = {
    from: first, to: last, within, share, shrinkage, weeklyHours, offices, waiting, formulas: staffFormulas(shrinkage), gaps: holidaysUnknown(yearsOutside(first, last, table.years)), records, diagnostics,
  }
  if (call.report === undefined) return plan
  const { staffingReport } = await import('./reports/staffing-report.ts')
  const { staffingOverview } = await import('./reports/staffing-overview.ts')
  const { printReports } = await import('./reports/print-reports.ts')
  const reports = [...(offices.length > 1 ? [staffingOverview(plan)] : []), ...offices.map((one) => staffingReport(one, plan))]
  return { ...plan, reports: await printReports(reports, workspace, call.report) }
}
