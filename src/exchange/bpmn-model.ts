// A swim-lane chart as BPMN has it: every split and every join is a gateway of its own, and no two flows join the same pair.

/** Where a step stands: its lane, and how far down. */
export interface ChartStep {
  id: string
  lane: string
  shape: string
  text: string
  note?: string
  group?: string
  row: number
  /** Middle, in the unit of the lanes. */
  x: number
}

export interface ChartFlow {
  from: string
  to: string
  label?: string
  back?: boolean
}

export interface LaidChart {
  lanes: { id: string; title: string; x: number; width: number }[]
  steps: ChartStep[]
  flows: ChartFlow[]
}

export type BpmnType = 'startEvent' | 'endEvent' | 'userTask' | 'exclusiveGateway' | 'parallelGateway'

export interface BpmnNode {
  id: string
  type: BpmnType
  name: string
  lane: string
  note?: string
  row: number
  x: number
  /** Of the places that a row has, from the top: gateways that part and join, those that merge, the step itself, what follows its answer. */
  slot: 0 | 1 | 2 | 3
}

export interface BpmnGraph {
  nodes: BpmnNode[]
  flows: { from: string; to: string; name: string }[]
}

interface Draft {
  nodes: Map<string, BpmnNode>
  flows: ChartFlow[]
}

const typeOf: Record<string, BpmnType> = { start: 'startEvent', end: 'endEvent', decision: 'exclusiveGateway' }

function addNode(draft: Draft, like: BpmnNode, id: string, changes: Partial<BpmnNode>): string {
  const { note: _note, ...rest } = like
  draft.nodes.set(id, { ...rest, name: '', id, ...changes })
  return id
}

/** Flows between the same two steps become one that says both. */
function merged(flows: readonly ChartFlow[]): ChartFlow[] {
  const byPair = new Map<string, ChartFlow>()
  for (const flow of flows) {
    const known = byPair.get(`${flow.from}\u0000${flow.to}`)
    const label = [...new Set([known?.label, flow.label].filter((text) => text))].join('；')
    byPair.set(`${flow.from}\u0000${flow.to}`, { ...flow, ...(label ? { label } : {}), back: flow.back ?? known?.back ?? false })
  }
  return [...byPair.values()]
}

/** What runs side by side begins and ends at parallel gateways. */
function addParallels(draft: Draft, steps: readonly ChartStep[]): void {
  for (const group of new Set(steps.flatMap(({ group }) => group ?? []))) {
    const members = steps.filter((step) => step.group === group).map(({ id }) => id)
    if (members.length < 2) continue
    const first = draft.nodes.get(members[0]!)!
    const isIn = (flow: ChartFlow): boolean => members.includes(flow.to) && !members.includes(flow.from) && !flow.back
    const isOut = (flow: ChartFlow): boolean => members.includes(flow.from) && !members.includes(flow.to) && !flow.back
    const [into, out] = [draft.flows.filter(isIn), draft.flows.filter(isOut)]
    const split = addNode(draft, first, `${group}-split`, { type: 'parallelGateway', slot: 0 })
    const join = addNode(draft, first, `${group}-join`, { type: 'parallelGateway', slot: 0, row: first.row + 0.5 })
    draft.flows = merged([
      ...draft.flows.filter((flow) => !isIn(flow) && !isOut(flow)),
      ...into.map((flow) => ({ ...flow, to: split })), ...members.map((to) => ({ from: split, to })),
      ...members.map((from) => ({ from, to: join })), ...out.map((flow) => ({ ...flow, from: join })),
    ])
  }
}

/** A step with several ways out is followed by a gateway that asks which. */
function addQuestions(draft: Draft): void {
  for (const node of [...draft.nodes.values()]) {
    const out = draft.flows.filter(({ from }) => from === node.id)
    if (out.length < 2 || node.type.endsWith('Gateway')) continue
    const question = addNode(draft, node, `${node.id}-then`, { type: 'exclusiveGateway', name: out.some(({ back }) => back) ? '是否通过？' : '下一步？', slot: 3 })
    draft.flows = [...draft.flows.filter((flow) => !out.includes(flow)), { from: node.id, to: question }, ...out.map((flow) => ({ ...flow, from: question, label: flow.label ?? (flow.back ? '退回' : '通过') }))]
  }
}

/** Several ways in meet before the step: a step with two would be done twice. */
function addMerges(draft: Draft): void {
  for (const node of [...draft.nodes.values()]) {
    const into = draft.flows.filter(({ to }) => to === node.id)
    const isJoin = node.type === 'parallelGateway' && draft.flows.filter(({ from }) => from === node.id).length < 2
    if (into.length < 2 || isJoin) continue
    const merge = addNode(draft, node, `${node.id}-merge`, { type: 'exclusiveGateway', slot: node.slot === 0 ? 0 : 1, x: node.x + (node.slot === 0 ? 60 : 0) })
    draft.flows = [...draft.flows.filter((flow) => !into.includes(flow)), ...into.map((flow) => ({ ...flow, to: merge })), { from: merge, to: node.id }]
  }
}

export function toBpmn({ steps, flows }: LaidChart): BpmnGraph {
  const outOf = (id: string): number => new Set(flows.filter(({ from }) => from === id).map(({ to }) => to)).size
  const nodes = new Map(steps.map(({ id, lane, shape, text, note, row, x }): [string, BpmnNode] => {
    // A decision with one answer decides nothing.
    const type = shape === 'decision' && outOf(id) < 2 ? 'userTask' : (typeOf[shape] ?? 'userTask')
    return [id, { id, type, name: text, lane, row, x, slot: 2, ...(note ? { note } : {}) }]
  }))
  const draft: Draft = { nodes, flows: merged(flows.filter(({ from, to }) => nodes.has(from) && nodes.has(to))) }
  addParallels(draft, steps)
  for (const node of [...nodes.values()]) {
    if (node.type === 'endEvent' || draft.flows.some(({ from }) => from === node.id)) continue
    addNode(draft, node, `${node.id}-end`, { type: 'endEvent', name: '结束', slot: 3 })
    draft.flows.push({ from: node.id, to: `${node.id}-end` })
  }
  addQuestions(draft)
  addMerges(draft)
  const splits = new Set([...nodes.values()].filter(({ type, id }) => type === 'exclusiveGateway' && draft.flows.filter(({ from }) => from === id).length > 1).map(({ id }) => id))
  return { nodes: [...nodes.values()], flows: draft.flows.map(({ from, to, label, back }) => ({ from, to, name: splits.has(from) ? (label ?? (back ? '退回' : '是')) : '' })) }
}
