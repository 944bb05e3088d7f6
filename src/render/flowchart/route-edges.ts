// Finds the way of every line: down from its box, along gaps between rows, up or down where no box stands, and into its target from above.
import type { ChartEdge } from './chart.ts'
import type { Exit, PlannedLabel } from './plan-exits.ts'
import { stub } from './plan-exits.ts'
import type { Columns, StandingNode } from './size-columns.ts'

/** Between two upright lines; wide enough that the circle of a connector clears the next line. */
export const separation = 2.6
const clearance = 1.1
/** A way between a box and another way out of the same box. */
const closest = 1.15

/** A level piece in the gap below row `gap` (-1: above the first row). */
export interface Hop {
  gap: number
  from: number
  to: number
  track: number
  /** Pieces that leave go above those that pass, and those above the ones that arrive, so that lines cross less. */
  order: 0 | 1 | 2
}

export interface Route {
  edge: ChartEdge
  exit: Exit
  /** Where the line enters its target from above. */
  entry: number
  hops: Hop[]
}

/** An upright piece; rows count in halves: 2r is row r, 2r+1 the gap below it. */
interface Upright {
  x: number
  from: number
  to: number
  edge: ChartEdge
}

interface Way {
  entry: number
  run?: number
  cost: number
}

export function routeEdges(exits: readonly Exit[], labels: readonly PlannedLabel[], columns: Columns): Route[] {
  const level = exits.filter((exit) => exit.level)
  const turning = exits.filter((exit) => !exit.level)
  const uprights: Upright[] = turning.map((exit) => ({ x: exit.x, from: 2 * exit.from.row + 0.1, to: 2 * exit.from.row + 1, edge: exit.edge }))
  const routes = new Map<ChartEdge, Route>()
  for (const exit of level) routes.set(exit.edge, { edge: exit.edge, exit, entry: exit.to.center, hops: [] })
  const order = turning.sort((a, b) => difficulty(a) - difficulty(b))
  for (const exit of order) {
    const way = findWay(exit, labels, columns, uprights, siblingsOf(exit, turning))
    routes.set(exit.edge, { edge: exit.edge, exit, entry: way.entry, hops: hopsOf(exit, way) })
    uprights.push({ x: way.entry, from: 2 * exit.to.row - 1, to: 2 * exit.to.row - 0.1, edge: exit.edge })
    if (way.run !== undefined) uprights.push({ x: way.run, ...span(exit), edge: exit.edge })
  }
  return exits.map((exit) => routes.get(exit.edge)!)
}

/** Short and straight ways are laid first, so that the main line of the chart stays straight. */
function difficulty({ from, to, x }: Exit): number {
  const rows = to.row - from.row
  return (rows > 0 ? rows * 10 : 1000 - rows * 10) + (Math.abs(to.center - x) < 0.1 ? 0 : 5)
}

function span({ from, to }: Exit): { from: number; to: number } {
  const gaps = [2 * from.row + 1, 2 * to.row - 1]
  return { from: Math.min(...gaps), to: Math.max(...gaps) }
}

function hopsOf(exit: Exit, { entry, run }: Way): Hop[] {
  const first = exit.from.row
  const last = exit.to.row - 1
  const stops = run === undefined ? [{ gap: first, to: entry }] : [{ gap: first, to: run }, { gap: last, to: entry }]
  let x = exit.x
  const hops: Hop[] = []
  stops.forEach(({ gap, to }, index) => {
    if (Math.abs(to - x) > 0.01) hops.push({ gap, from: x, to, track: 0, order: run === undefined ? 1 : index === 0 ? 0 : 2 })
    x = to
  })
  return hops
}

function findWay(exit: Exit, labels: readonly PlannedLabel[], columns: Columns, uprights: readonly Upright[], siblings: readonly number[]): Way {
  for (const apart of [separation - 0.2, 1.2, -1]) {
    let best: Way | undefined
    for (const entry of entries(exit)) {
      if (taken(entry, 2 * exit.to.row - 1, 2 * exit.to.row - 0.1, exit.edge, uprights, apart)) continue
      for (const run of runs(exit, entry, columns)) {
        const way = { entry, run, cost: costOf(exit, entry, run, columns) + crossed(exit.x, run ?? entry, siblings) }
        if (best && way.cost >= best.cost) continue
        if (run !== undefined && !isFree(run, exit, labels, columns, uprights, apart)) continue
        best = way
      }
    }
    if (best) return best
  }
  throw new Error(`No way for a line from ${exit.edge.from} to ${exit.edge.to}`)
}

function taken(x: number, from: number, to: number, edge: ChartEdge, uprights: readonly Upright[], apart: number): boolean {
  return uprights.some((other) => other.edge !== edge && Math.abs(other.x - x) < apart && other.from <= to && from <= other.to)
}

/** Places along the top of the target, the middle first; straight below the exit where that is possible. */
function entries({ to, x }: Exit): number[] {
  const reach = reachOf(to)
  const side = x < to.center ? -1 : 1
  const list = Math.abs(x - to.center) <= reach ? [x] : []
  list.push(to.center)
  for (let offset = 3; offset <= reach; offset += 3) list.push(to.center + side * offset, to.center - side * offset)
  return list
}

function reachOf({ node, left, right }: StandingNode): number {
  const half = (right - left) / 2
  if (node.shape === 'decision') return half * 0.7
  return node.shape === 'process' || node.shape === 'document' ? half - 2 : half - 5
}

/** Where a long way may run: below its exit, above its entry, beside the borders of lanes, in the gutters. None is needed from one row to the next. */
function runs({ from, to, x }: Exit, entry: number, columns: Columns): (number | undefined)[] {
  if (to.row === from.row + 1) return [undefined]
  const upward = to.row <= from.row
  const list: number[] = upward ? [] : [x, entry]
  const outside = [columns.lanes[0]!.x, columns.lanes.at(-1)!.x + columns.lanes.at(-1)!.width] as const
  for (let step = 0; step < 24; step++) list.push(outside[0] - 2 - step * separation, outside[1] + 2 + step * separation)
  for (const lane of columns.lanes) for (const offset of [1.3, -1.3, 3.9, -3.9]) list.push(lane.x + offset, lane.x + lane.width + offset)
  for (const row of columns.byRow) for (const node of row) list.push(node.left - stub - 1.4, node.right + stub + 1.4, node.left - closest, node.right + closest)
  // A line on the border of a lane could not be told from it.
  return list.filter((x) => columns.lanes.every((lane) => Math.abs(lane.x - x) > 0.9 && Math.abs(lane.x + lane.width - x) > 0.9))
}

/** Ways back that turn across another way out of their box: all room on the side where they leave was taken. */
export function crossingBack(routes: readonly Route[]): ChartEdge[] {
  return routes.filter(({ exit, hops: [first] }) => !exit.level && exit.to.row <= exit.from.row && first !== undefined && crossed(first.from, first.to, siblingsOf(exit, routes.map((route) => route.exit))) > 0).map(({ edge }) => edge)
}

function siblingsOf(exit: Exit, exits: readonly Exit[]): number[] {
  return exits.filter((other) => other !== exit && !other.level && other.from === exit.from).map(({ x }) => x)
}

/** A first turn that would cross another way out of the same box is worth a long way round. */
function crossed(x: number, to: number, siblings: readonly number[]): number {
  return 30 * siblings.filter((other) => (other - x) * (other - to) < 0).length
}

function costOf({ x, to, from }: Exit, entry: number, run: number | undefined, columns: Columns): number {
  // A line that enters a decision beside its corner looks like a mistake.
  const offCenter = Math.abs(entry - to.center) * (to.node.shape === 'decision' ? 3 : 1.4)
  const jog = (a: number, b: number): number => (Math.abs(a - b) < 0.01 ? 0 : Math.abs(a - b) + (Math.abs(a - b) < 2 ? 14 : 4))
  if (run === undefined) return jog(x, entry) + offCenter
  const first = columns.lanes[0]!
  const last = columns.lanes.at(-1)!
  const gutter = to.row > from.row && (run < first.x || run > last.x + last.width) ? 12 : 0
  return jog(x, run) + jog(run, entry) + offCenter + gutter
}

/** No box, no label and no other upright line where this one would run. */
function isFree(x: number, exit: Exit, labels: readonly PlannedLabel[], columns: Columns, uprights: readonly Upright[], apart: number): boolean {
  const { from, to } = span(exit)
  if (taken(x, from, to, exit.edge, uprights, apart)) return false
  for (let row = (from + 1) / 2; row <= (to - 1) / 2; row++) {
    for (const node of columns.byRow[row] ?? []) {
      const side = node.node.shape === 'decision' ? stub + clearance : clearance
      if (x > node.left - side && x < node.right + side) return false
    }
  }
  return !labels.some(({ gap, left, right }) => 2 * gap + 1 > from && 2 * gap + 1 <= to && x > left - 0.5 && x < right + 0.5)
}

/** Gives the level pieces of each gap their track: two that would touch stand below each other. Returns how many tracks each gap needs. */
export function assignTracks(routes: readonly Route[]): Map<number, number> {
  const gaps = new Map<number, Hop[]>()
  for (const { hops } of routes) for (const hop of hops) gaps.set(hop.gap, [...gaps.get(hop.gap) ?? [], hop])
  const counts = new Map<number, number>()
  for (const [gap, hops] of gaps) {
    hops.sort((a, b) => a.order - b.order || outward(a) - outward(b))
    const tracks: Hop[][] = []
    for (const hop of hops) {
      let track = 0
      while (tracks[track]?.some((other) => meets(hop, other))) track++
      hop.track = track
      tracks[track] = [...tracks[track] ?? [], hop]
    }
    counts.set(gap, tracks.length)
  }
  return counts
}

/** Of pieces that go the same way, the one that is further out goes above, so that they nest and do not cross. */
function outward({ from, to }: Hop): number {
  return to > from ? -from : from
}

function meets(a: Hop, b: Hop): boolean {
  return Math.min(a.from, a.to) < Math.max(b.from, b.to) + 1.4 && Math.min(b.from, b.to) < Math.max(a.from, a.to) + 1.4
}
