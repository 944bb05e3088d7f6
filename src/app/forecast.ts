// The coming weeks of each office from its queue log, with the holidays and campaigns of the calendars.
import { analysisFindings } from '../analysis/findings.ts'
import { forecast, leastWeeks, type DayCount } from '../analysis/forecast.ts'
import { addDays, dayTable, yearsOutside } from '../analysis/working-days.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { findOffice } from './choices.ts'
import { forecastFormulas, forecastGaps } from './forecast-words.ts'
import { modelNames, type Forecasts, type OfficeForecast } from './forecasts.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords } from './records-call.ts'

export interface ForecastCall extends WorkspaceCall {
  files: readonly string[]
  office?: string
  weeks: number
  /** Absolute: where the report of each office is printed, and of several the overview. */
  report?: string
}

function notBetter({ name, model, errors }: OfficeForecast, place: Diagnostic['place']): Diagnostic[] {
  if (model !== 'naive') return []
  const base = errors.find((one) => one.model === 'naive')!
  const best = errors.filter((one) => one !== base).reduce((least, one) => (one.mae < least.mae ? one : least))
  return [diagnose(analysisFindings.forecastBeatsBaseline, { messageId: 'notBetter', data: { office: name, model: modelNames[best.model], mae: best.mae.toFixed(1), base: base.mae.toFixed(1) }, place })]
}

export async function forecastQueues(call: ForecastCall): Promise<Forecasts> {
  const workspace = await openWorkspace(call)
  const { base } = workspace
  const only = call.office === undefined ? undefined : findOffice(base, call.office).id
  const table = dayTable(base.all('calendar').map(({ value }) => value))
  const { ticketsByDay } = await import('../records/queue-figures.ts')
  const { counts, records } = await withRecords({ cwd: call.cwd, files: call.files, need: ['排队'] }, base, async (open) => ({ counts: await ticketsByDay(open, only) }))
  if (counts.length === 0) throw new UsageError({ zh: `排队记录里没有${only ? `“${call.office}”` : '能用'}的号。`, en: `The queue log holds no tickets${only ? ` of "${call.office}"` : ' that count'}.` })
  const ids = [...new Set(counts.map(({ office }) => office))]
  const found = ids.map((office) => {
    const series: DayCount[] = counts.filter((row) => row.office === office)
    return { office, name: base.get('office', office)?.value.name ?? office, ...forecast(series, call.weeks, table) }
  })
  const offices = found.filter((one): one is OfficeForecast => 'model' in one && one.model !== undefined)
  const tooShort = found.filter((one) => one.model === undefined).map(({ name }) => name)
  if (offices.length === 0) throw new UsageError({ zh: `排队记录太短：至少要有 ${leastWeeks} 周，才能试出哪种方法准。`, en: `The queue log is too short: it takes ${leastWeeks} weeks at least to try which method is right.` })
  const from = counts.reduce((least, { date }) => (date < least ? date : least), counts[0]!.date)
  const to = offices.reduce((most, one) => (one.to > most ? one.to : most), '')
  const until = addDays(to, call.weeks * 7)
  const years = { without: yearsOutside(from, until, table.years), open: yearsOutside(from, until, new Set()).filter((year) => table.open.has(year)) }
  const answer: Forecasts = {
    from, to, weeks: call.weeks, offices, formulas: forecastFormulas, gaps: forecastGaps(offices, tooShort, years), records, diagnostics: offices.flatMap((one) => notBetter(one, base.place(base.get('office', one.office)!))),
  }
  if (call.report === undefined) return answer
  const { forecastReport } = await import('./reports/forecast-report.ts')
  const { forecastOverview } = await import('./reports/forecast-overview.ts')
  const { printReports } = await import('./reports/print-reports.ts')
  const reports = [...(offices.length > 1 ? [forecastOverview(answer)] : []), ...offices.map((one) => forecastReport(one, { ...answer, gaps: forecastGaps([one], [], years) }))]
  return { ...answer, reports: await printReports(reports, workspace, call.report) }
}
