// A procedure as a graph: which step follows which, under what answer, and who does it. Rules, charts and manuals read this one picture.
import type { Step } from '../kinds/index.ts'
import { joinPointer } from '../util/pointer.ts'

export type EdgeKind = 'next' | 'branch' | 'back' | 'late'

export interface GraphEdge {
  from: string
  to: string
  /** The answer of a decision, or the bound of a way back. */
  label?: string
  /** `back`: 补正、退回; `late`: what happens when a way back runs out of time or turns. */
  kind: EdgeKind
  pointer: string
}

export interface GraphNode {
  id: string
  step: Step
  /** Pointer of the step in the resolved procedure. */
  pointer: string
  kind: 'step' | 'decision' | 'end'
  /** Post, organization or 申请人; taken from the step before where the step itself says nothing. */
  lane: string | undefined
  /** Steps of one `together` carry the same group. */
  group?: string
}

export interface ProcedureGraph {
  /** In the order written. */
  nodes: GraphNode[]
  byId: Map<string, GraphNode>
  edges: GraphEdge[]
  out: Map<string, GraphEdge[]>
  start: string | undefined
}

interface Entry {
  step: Step
  pointer: string
  group?: string
}

/** One place in the order: a single step, or the steps of a `together`. */
type Row = Entry[]

function rowsOf(steps: readonly Step[], pointer: string): Row[] {
  const rows: Row[] = []
  steps.forEach((step, index) => {
    const at = joinPointer(pointer, index)
    if (step.together) {
      const group = at
      rows.push(step.together.map((member: Step, number: number) => ({ step: member, pointer: joinPointer(at, 'together', number), group })))
    } else if (step.id !== undefined) rows.push([{ step, pointer: at }])
  })
  return rows
}

/** How a way back is bounded, in words: 20个工作日内，最多1次. */
function backLabel(back: NonNullable<Step['back']>): string {
  return [back.within ? `${back.within}内` : '', back.times ? `最多${back.times}次` : ''].filter(Boolean).join('，')
}

function edgesOf(entry: Entry, next: Row | undefined): GraphEdge[] {
  const { step, pointer } = entry
  const from = step.id!
  const edges: GraphEdge[] = []
  step.if?.forEach((branch: NonNullable<Step['if']>[number], index: number) => {
    const label = branch.say ?? (typeof branch.when === 'string' ? branch.when : undefined) ?? '其余情况'
    if (branch.go) edges.push({ from, to: branch.go, label, kind: 'branch', pointer: joinPointer(pointer, 'if', index, 'go') })
  })
  if (step.back) {
    edges.push({ from, to: step.back.to, label: backLabel(step.back), kind: 'back', pointer: joinPointer(pointer, 'back', 'to') })
    if (step.back.otherwise) edges.push({ from, to: step.back.otherwise, label: '逾期未补', kind: 'late', pointer: joinPointer(pointer, 'back', 'otherwise') })
  }
  // A decision goes where its answers lead, a way back leads back, an end leads nowhere: only other steps run on to the next.
  if (edges.length === 0 && step.end === undefined) for (const member of next ?? []) edges.push({ from, to: member.step.id!, kind: 'next', pointer })
  return edges
}

/** The graph of a resolved procedure's steps; `slot`s that nothing fills are left out. Edges to unknown steps are kept: the rules report them. */
export function graphOf(procedure: { steps?: readonly Step[] }): ProcedureGraph {
  const rows = rowsOf(procedure.steps ?? [], '/steps').map((row) => row.filter((entry) => entry.step.id !== undefined)).filter((row) => row.length > 0)
  const graph: ProcedureGraph = { nodes: [], byId: new Map(), edges: [], out: new Map(), start: rows[0]?.[0]?.step.id }
  let lane: string | undefined
  rows.forEach((row, index) => {
    for (const entry of row) {
      const { step, pointer, group } = entry
      lane = step.by ?? lane
      const kind = step.ask !== undefined ? 'decision' : step.do === undefined && step.end !== undefined ? 'end' : 'step'
      const node: GraphNode = { id: step.id!, step, pointer, kind, lane, ...(group ? { group } : {}) }
      graph.nodes.push(node)
      if (!graph.byId.has(node.id)) graph.byId.set(node.id, node)
      const edges = edgesOf(entry, rows[index + 1])
      graph.edges.push(...edges)
      graph.out.set(node.id, [...(graph.out.get(node.id) ?? []), ...edges])
    }
  })
  return graph
}

/** Every step that can be reached from `start`, itself among them, along every edge or those asked for. */
export function reachable(graph: ProcedureGraph, start: string, along: (edge: GraphEdge) => boolean = () => true): Set<string> {
  const seen = new Set<string>()
  const open = [start]
  while (open.length > 0) {
    const id = open.pop()!
    if (seen.has(id) || !graph.byId.has(id)) continue
    seen.add(id)
    for (const edge of graph.out.get(id) ?? []) if (along(edge)) open.push(edge.to)
  }
  return seen
}
