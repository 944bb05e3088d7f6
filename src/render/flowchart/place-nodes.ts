// Gives every node its row and its lane: a node stands below what leads to it, and a parallel group has rows of its own.
import type { Chart, ChartEdge, ChartNode } from './chart.ts'

export interface PlacedNode {
  node: ChartNode
  lane: number
  row: number
  /** Position among those that share row and lane. */
  slot: number
  /** Stands in the same row as the node that leads to it, so that the line between them is level. */
  beside?: string
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
  return { ...chart, lanes, nodes: [...nodes.values()], edges }
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
  private readonly leaving = new Map<string, ChartEdge[]>()
  /** How many lines leave a node, ways back too: a decision with three needs all its corners. */
  private readonly exits = new Map<string, number>()
  /** Cells that a level line passes or begins or ends in. */
  private readonly closed = new Set<string>()
  /** Nothing goes above this row any more: a group stands there. */
  private floor = 0
  private readonly maxColumns: number

  constructor(chart: Chart, maxColumns: number) {
    this.maxColumns = maxColumns
    this.slots = chart.lanes.map(() => 1)
    this.laneOf = new Map(chart.lanes.map((lane, index) => [lane.id, index]))
    this.order = new Map(chart.nodes.map((node, index) => [node.id, index]))
    for (const edge of chart.edges) {
      this.exits.set(edge.from, (this.exits.get(edge.from) ?? 0) + 1)
      if (edge.back || this.order.get(edge.from)! >= this.order.get(edge.to)!) continue
      this.incoming.set(edge.to, [...this.incoming.get(edge.to) ?? [], edge])
      this.leaving.set(edge.from, [...this.leaving.get(edge.from) ?? [], edge])
    }
  }

  placeSingle(node: ChartNode): void {
    const lane = this.laneOf.get(node.lane) ?? 0
    const neighbour = this.neighbourOf(node, lane)
    if (neighbour) {
      for (const passed of between(neighbour.lane, lane)) this.closed.add(`${neighbour.row}/${passed}`)
      this.put(node, lane, neighbour.row).beside = neighbour.node.id
      return
    }
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

  /** The one node that leads here from another lane, when nothing stands between and nothing else leaves it. */
  private neighbourOf(node: ChartNode, lane: number): PlacedNode | undefined {
    const incoming = this.incoming.get(node.id) ?? []
    const row = this.below(node) - 1
    const last = incoming.filter((edge) => this.placed.get(edge.from)?.row === row)
    const from = last.length === 1 ? this.placed.get(last[0]!.from) : undefined
    if (!from || row < this.floor || from.lane === lane || last[0]!.label || from.node.shape === 'decision' || from.node.group !== undefined) return undefined
    if (this.leaving.get(from.node.id)?.length !== 1) return undefined
    if (node.shape === 'decision' && (this.exits.get(node.id) ?? 0) > 2) return undefined
    const cells = between(from.lane, lane)
    const free = cells.every((passed) => !this.closed.has(`${row}/${passed}`) && (passed === from.lane || !this.cells.has(`${row}/${passed}`)))
    const alone = this.cells.get(`${row}/${from.lane}`)?.length === 1
    return free && alone ? from : this.continues(from, lane, cells) ? from : undefined
  }

  /** A level line may go on in the same direction from a node that a level line leads to. */
  private continues(from: PlacedNode, lane: number, cells: number[]): boolean {
    const before = from.beside === undefined ? undefined : this.placed.get(from.beside)
    if (!before || Math.sign(from.lane - before.lane) !== Math.sign(lane - from.lane)) return false
    return cells.every((passed) => passed === from.lane || (!this.closed.has(`${from.row}/${passed}`) && !this.cells.has(`${from.row}/${passed}`)))
  }

  private below(node: ChartNode): number {
    return Math.max(0, ...(this.incoming.get(node.id) ?? []).map((edge) => (this.placed.get(edge.from)?.row ?? -1) + 1))
  }

  /** Whether one more fits; a lane is widened for it while the page has columns left. */
  private hasRoom(row: number, lane: number, limit: number): boolean {
    if (this.closed.has(`${row}/${lane}`)) return false
    const taken = this.cells.get(`${row}/${lane}`)?.length ?? 0
    if (taken === 0) return true
    if (taken >= limit) return false
    if (taken < this.slots[lane]!) return true
    if (this.slots.reduce((sum, count) => sum + count, 0) >= this.maxColumns) return false
    this.slots[lane]!++
    return true
  }

  private put(node: ChartNode, lane: number, row: number): PlacedNode {
    const cell = this.cells.get(`${row}/${lane}`) ?? []
    const placed: PlacedNode = { node, lane, row, slot: cell.length }
    cell.push(placed)
    this.cells.set(`${row}/${lane}`, cell)
    this.placed.set(node.id, placed)
    this.rows = Math.max(this.rows, row + 1)
    return placed
  }
}

function between(a: number, b: number): number[] {
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, index) => Math.min(a, b) + index)
}
