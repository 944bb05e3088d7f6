// The steps from which an end can be reached.
import type { ProcedureGraph } from '../../model/procedure-graph.ts'

export function endsReached(graph: ProcedureGraph): Set<string> {
  const into = new Map<string, string[]>()
  for (const { from, to } of graph.edges) into.set(to, [...(into.get(to) ?? []), from])
  const seen = new Set<string>()
  const open = graph.nodes.filter(({ step }) => step.end !== undefined).map(({ id }) => id)
  while (open.length > 0) {
    const id = open.pop()!
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(into.get(id) ?? []))
  }
  return seen
}
