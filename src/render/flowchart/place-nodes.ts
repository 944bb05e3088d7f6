// Gives every node its row and its lane: a node stands below what leads to it, and a parallel group has rows of its own.
import type { Chart, ChartEdge, ChartNode } from './chart.ts'

export interface PlacedNode {
  node: ChartNode
  lane: number
  row: number
  /** Position among those that share row and lane. */
  slot: number
}

export interface Placement {
  chart: Chart
  nodes: Map<string, PlacedNode>
  rows: number
  /** How many nodes stand side by side at most, by lane. */
  slots: number[]
  /** Rows of the parallel groups, first and last. */
  groups: { first: number; last: number; members: PlacedNode[] }[]
}

/** What cannot be drawn is left out: a second node of the same id, an edge without an end; a node of an unknown lane stands in the first. */
export function cleanChart(chart: Chart): Chart {
  const lanes = chart.lanes.length > 0 ? chart.lanes : [{ id: '', title: '' }]
  const known = new Set(lanes.map((lane) => lane.id))
  const nodes = new Map<string, ChartNode>()
  for (const node of chart.nodes) if (!nodes.has(node.id)) nodes.set(node.id, known.has(node.lane) ? node : { ...node, lane: lanes[0]!.id })
  const edges = chart.edges.filter((edge) => nodes.has(edge.from) && nodes.has(edge.to))
  return { lanes, nodes: [...nodes.values()], edges }
}

export function placeNodes(given: Chart, maxColumns: number): Placement {
  const chart = cleanChart(given)
  const grid = new Grid(chart, maxColumns)
  const done = new Set<string>()
  for (const node of chart.nodes) {
    if (done.has(node.id)) continue
    const members = node.group === undefined ? [node] : chart.nodes.filter((other) => other.group === node.group && !done.has(other.id))
    for (const member of members) done.add(member.id)
    if (node.group === undefined) grid.placeSingle(node)
    else grid.placeGroup(members)
  }
  return { chart, nodes: grid.placed, rows: grid.rows, slots: grid.slots, groups: grid.groups }
}

class Grid {
  readonly placed = new Map<string, PlacedNode>()
  readonly slots: number[]
  readonly groups: Placement['groups'] = []
  rows = 0
  private readonly cells = new Map<string, PlacedNode[]>()
  private readonly order: Map<string, number>
  private readonly laneOf: Map<string, number>
  private readonly incoming = new Map<string, ChartEdge[]>()
  private readonly leaving = new Set<string>()
  /** Nothing goes above this row any more: a group stands there. */
  private floor = 0
  private readonly maxColumns: number

  constructor(chart: Chart, maxColumns: number) {
    this.maxColumns = maxColumns
    this.slots = chart.lanes.map(() => 1)
    this.laneOf = new Map(chart.lanes.map((lane, index) => [lane.id, index]))
    this.order = new Map(chart.nodes.map((node, index) => [node.id, index]))
    for (const edge of chart.edges) {
      if (edge.back || this.order.get(edge.from)! >= this.order.get(edge.to)!) continue
      this.incoming.set(edge.to, [...this.incoming.get(edge.to) ?? [], edge])
      this.leaving.add(edge.from)
    }
  }

  placeSingle(node: ChartNode): void {
    const lane = this.laneOf.get(node.lane) ?? 0
    let row = Math.max(this.floor, this.below(node))
    while (!this.hasRoom(row, lane, this.leaving.has(node.id) ? 1 : 2)) row++
    this.put(node, lane, row)
  }

  placeGroup(members: ChartNode[]): void {
    const first = this.rows
    for (const node of members) {
      const lane = this.laneOf.get(node.lane) ?? 0
      let row = Math.max(first, this.below(node))
      while (!this.hasRoom(row, lane, 3)) row++
      this.put(node, lane, row)
    }
    this.groups.push({ first, last: this.rows - 1, members: members.map((node) => this.placed.get(node.id)!) })
    this.floor = this.rows
  }

  private below(node: ChartNode): number {
    return Math.max(0, ...(this.incoming.get(node.id) ?? []).map((edge) => (this.placed.get(edge.from)?.row ?? -1) + 1))
  }

  /** Whether one more fits; a lane is widened for it while the page has columns left. */
  private hasRoom(row: number, lane: number, limit: number): boolean {
    const taken = this.cells.get(`${row}/${lane}`)?.length ?? 0
    if (taken === 0) return true
    if (taken >= limit) return false
    if (taken < this.slots[lane]!) return true
    if (this.slots.reduce((sum, count) => sum + count, 0) >= this.maxColumns) return false
    this.slots[lane]!++
    return true
  }

  private put(node: ChartNode, lane: number, row: number): void {
    const cell = this.cells.get(`${row}/${lane}`) ?? []
    const placed = { node, lane, row, slot: cell.length }
    cell.push(placed)
    this.cells.set(`${row}/${lane}`, cell)
    this.placed.set(node.id, placed)
    this.rows = Math.max(this.rows, row + 1)
  }
}
