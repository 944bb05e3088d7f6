// Where the clock of a matter stands while a step is done: some steps come before it starts, some after it has stopped.
import type { Procedure } from '../kinds/index.ts'
import type { ProcedureGraph } from './procedure-graph.ts'

export type ClockAt = (step: string) => 'before' | 'running' | 'after'

/** Running from the first of its two steps on, whichever way the matter takes, until the second is done. Without a clock every step counts. */
export function clockOf(graph: ProcedureGraph, clock: Procedure['clock']): ClockAt {
  if (!clock || !graph.byId.has(clock.from)) return () => 'running'
  const running = reachable(graph, clock.from, clock.to)
  const later = reachable(graph, clock.to)
  return (step) => (running.has(step) ? 'running' : later.has(step) ? 'after' : 'before')
}

/** Steps that a way forward leads to, the first included; a way ends at `last`. */
function reachable(graph: ProcedureGraph, first: string, last?: string): Set<string> {
  const found = new Set<string>()
  const open = [first]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    if (id !== last) open.push(...(graph.out.get(id) ?? []).filter(({ kind }) => kind !== 'back').map(({ to }) => to))
  }
  return found
}
