// The graph of a procedure, worked out once for all rules and for all offices that share the procedure.
import type { Entity } from '../../model/model.ts'
import { graphOf, type ProcedureGraph } from '../../model/procedure-graph.ts'

const known = new WeakMap<object, ProcedureGraph>()

export function procedureGraphOf(procedure: Entity<'procedure'>): ProcedureGraph {
  const graph = known.get(procedure.value) ?? graphOf(procedure.value)
  known.set(procedure.value, graph)
  return graph
}
