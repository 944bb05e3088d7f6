// The flow chart of a procedure: lanes by post, organization or applicant, in the order in which they come in.
import type { Procedure, Service, Step } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { graphOf } from '../model/procedure-graph.ts'
import type { GraphEdge, GraphNode } from '../model/procedure-graph.ts'
import type { View } from './document-type.ts'
import { nameOf } from './name-of.ts'

interface Names {
  model: Model
  office: Entity<'office'>
}

const applicant = '申请人'
const beginning = '@start'

export function laneName({ model, office }: Names, lane: string | undefined): string {
  return lane === undefined ? '经办人' : nameOf(model, lane, office)
}

function timeOf({ limit, notCounted }: Step): string {
  return limit ? `${limit}${notCounted ? '，不计时' : ''}` : ''
}

/** A step that not everybody goes through says for whom it is. */
export function onlyText({ situations }: Step): string {
  if (!situations?.length) return ''
  return `仅${situations.join(situations.some((name) => name.includes('，')) ? '；' : '、')}`
}

function noteOf(step: Step): string {
  return [onlyText(step), timeOf(step), step.issues?.length ? `出${step.issues.join('、')}` : ''].filter((part) => part !== '').join('；')
}

/** What stands in the box. */
export function stepTitle({ name, do: does, ask, end }: Step): string {
  return name ?? ask ?? does ?? end ?? ''
}

function shapeOf(node: GraphNode): string {
  return node.kind === 'decision' ? 'decision' : node.kind === 'end' ? 'end' : 'process'
}

interface Drawing {
  laneOf(node: GraphNode): string
  noteOf(node: GraphNode): string
}

function nodesOf(nodes: readonly GraphNode[], { laneOf, noteOf: noteFor }: Drawing): View[] {
  return nodes.flatMap((node): View[] => {
    const note = noteFor(node)
    const box = { id: node.id, lane: laneOf(node), shape: shapeOf(node), text: node.kind === 'end' ? (node.step.end ?? '') : stepTitle(node.step), ...(note ? { note } : {}), ...(node.group ? { group: node.group } : {}) }
    // A step that ends the procedure is followed by the terminal that says how.
    return node.kind !== 'end' && node.step.end !== undefined ? [box, { id: `${node.id}@end`, lane: laneOf(node), shape: 'end', text: node.step.end }] : [box]
  })
}

function edgeView(edge: GraphEdge, byId: ReadonlyMap<string, GraphNode>, laneOf: (node: GraphNode) => string): View {
  const [from, to] = [byId.get(edge.from)!, byId.get(edge.to)!]
  return {
    from: edge.from,
    to: edge.to,
    ...(edge.label ? { label: edge.label } : {}),
    ...(edge.kind === 'back' ? { back: true } : {}),
    ...(edge.kind === 'next' && from.step.handover && laneOf(from) !== laneOf(to) ? { handover: true } : {}),
  }
}

/** The lanes as they are: one a post or organization. */
function fullDrawing(): Drawing {
  return { laneOf: (node) => node.lane ?? '经办人', noteOf: (node) => noteOf(node.step) }
}

const window = '窗口'
const behind = '后台和有关部门'

/** What a resident sees: oneself, the window, and all that happens behind it, with who does it in small. */
function plainDrawing(names: Names): Drawing {
  const laneOf = ({ lane }: GraphNode): string => {
    if (lane === undefined || lane === applicant) return lane ?? window
    return names.model.follow(lane, 'post')?.value.lane === '前台' ? window : behind
  }
  return { laneOf, noteOf: (node) => [laneOf(node) === behind ? laneName(names, node.lane) : '', onlyText(node.step), timeOf(node.step)].filter((part) => part !== '').join('，') }
}

/** How a matter begins: who applies does so; what is found, or comes without an application, begins where the first step is done. */
const beginnings: Record<NonNullable<Service['start']>, string> = { 依申请: '提出申请', 主动发现: '主动发现', 免申即享: '不用申请' }

interface Beginning {
  start?: Service['start']
  /** The chart for residents, in three lanes. */
  plain?: boolean
}

/** Undefined for a procedure without steps. */
export function chartView(names: Names, procedure: Procedure, { start = '依申请', plain = false }: Beginning = {}): View | undefined {
  const graph = graphOf(procedure)
  if (graph.start === undefined) return undefined
  const drawing = plain ? plainDrawing(names) : fullDrawing()
  const { laneOf } = drawing
  const first = start === '依申请' ? applicant : laneOf(graph.byId.get(graph.start)!)
  const entered = [...new Set([first, ...graph.nodes.map(laneOf)])]
  const lanes = plain ? [applicant, window, behind].filter((lane) => entered.includes(lane)) : entered
  const edges = graph.edges.filter((edge) => graph.byId.has(edge.from) && graph.byId.has(edge.to))
  const ends = graph.nodes.filter((node) => node.kind !== 'end' && node.step.end !== undefined)
  return {
    lanes: lanes.map((lane) => ({ id: lane, title: plain && lane === applicant ? '您' : laneName(names, lane) })),
    nodes: [{ id: beginning, lane: first, shape: 'start', text: beginnings[start] }, ...nodesOf(graph.nodes, drawing)],
    edges: [
      { from: beginning, to: graph.start },
      ...edges.map((edge) => edgeView(edge, graph.byId, laneOf)),
      ...ends.map(({ id }) => ({ from: id, to: `${id}@end` })),
    ],
  }
}
