// What the standards say of cases, as plain rows that the case log is held against.
import { everyDay, isWorkingDay, type DayTable } from '../analysis/working-days.ts'
import type { Service } from '../kinds/index.ts'
import { parseDue, parseTime, workingDaysOf } from '../kinds/time.ts'
import type { Model } from '../model/model.ts'
import { graphOf, reachable, type ProcedureGraph } from '../model/procedure-graph.ts'
import type { CaseStandards, PromisedTime, StandardStep } from '../records/case-figures.ts'
import type { OpenWorkspace } from './open-workspace.ts'

/** Whether every way forward to a good end passes the step, or one of those that go side by side with it. */
function isMandatory(graph: ProcedureGraph, id: string): boolean {
  const node = graph.byId.get(id)!
  if (node.kind !== 'step' || graph.start === undefined) return false
  const closed = new Set(graph.nodes.filter((one) => one.id === id || (node.group !== undefined && one.group === node.group)).map((one) => one.id))
  if (closed.has(graph.start)) return true
  const around = reachable(graph, graph.start, ({ kind, to }) => kind !== 'back' && kind !== 'late' && !closed.has(to))
  return !graph.nodes.some(({ id: end, step }) => step.end === '办结' && around.has(end))
}

function stepsOf(model: Model): StandardStep[] {
  return model.all('service').flatMap(({ id: service, value }) => {
    const procedure = model.follow(value.procedure, 'procedure')
    if (!procedure) return []
    const graph = graphOf(procedure.value)
    // A way back has a case pass what lies behind it once more each time.
    const turns = graph.nodes.reduce((most, { step }) => Math.max(most, step.back?.times ?? (step.back ? 1 : 0)), 0)
    return graph.nodes.map(({ id: step, step: { handover, notCounted } }): StandardStep => {
      const due = handover?.within === undefined ? undefined : parseDue(handover.within)
      const days = due === undefined ? undefined : due.part === '上午' ? 1 : Math.ceil(workingDaysOf(due) ?? due.amount)
      return { service, step, mandatory: isMandatory(graph, step), most: 1 + turns, ...(handover && days !== undefined ? { handover: days } : {}), uncounted: notCounted !== undefined }
    })
  })
}

function promiseOf(service: Service): { days: number; unit: '工作日' | '日' } | undefined {
  const written = service.promisedLimit as string | { time: string } | undefined
  const time = written === undefined ? undefined : parseTime(typeof written === 'string' ? written : written.time)
  if (time?.unit === '即办') return { days: 0, unit: '工作日' }
  return time?.unit === '工作日' || time?.unit === '日' ? { days: Math.floor(time.amount), unit: time.unit } : undefined
}

/** An office is held to what it promises itself. */
function promisesOf(workspace: OpenWorkspace): PromisedTime[] {
  return workspace.base.all('office').flatMap(({ id: office }) => workspace.office(office).model.all('service').flatMap((entity) => {
    const promise = promiseOf(entity.value)
    return promise ? [{ office, service: entity.id, ...promise }] : []
  }))
}

export function caseStandards(workspace: OpenWorkspace, table: DayTable, { from, to }: { from: string; to: string }): CaseStandards {
  const { base } = workspace
  let number = 0
  const days = everyDay(from, to).map((date) => ({ date, number: isWorkingDay(date, table) ? ++number : number }))
  const materials = base.all('service').flatMap((entity) => [...new Set(base.refsFrom(entity).filter(({ target }) => target?.kind === 'material').map(({ id }) => id))].map((material) => ({ service: entity.id, material })))
  return { steps: stepsOf(base), promises: promisesOf(workspace), materials, days }
}
