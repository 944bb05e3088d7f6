// Decides where each line leaves its box and where its label stands: a decision uses its bottom and its two sides, everything else its bottom edge.
import type { ChartEdge } from './chart.ts'
import type { Columns, StandingNode } from './size-columns.ts'
import { lineHeight, textWidth, wrapEvenly } from './wrap-text.ts'
import { noteSizeOf } from './shape-outline.ts'

/** How far a side exit goes before it turns down. */
export const stub = 2.2
const besideLine = 0.9
const besideBox = 1.6

export interface Exit {
  edge: ChartEdge
  from: StandingNode
  to: StandingNode
  /** Of the line after it has turned down. */
  x: number
  side: 'bottom' | 'left' | 'right'
  /** Goes level to a box in the same row. */
  level?: boolean
  /** Widest label that stays clear of the next line. */
  room: number
  /** On which side of the line the label stands when it can. */
  prefer?: 'left' | 'right'
}

/** A label in the band below the boxes of a row. */
export interface PlannedLabel {
  edge: ChartEdge
  gap: number
  left: number
  right: number
  lines: string[]
  size: number
  height: number
  /** The first level is next to the boxes. */
  level: number
  anchor: 'start' | 'end'
}

export function planExits(edges: readonly ChartEdge[], columns: Columns): Exit[] {
  const leaving = new Map<string, ChartEdge[]>()
  for (const edge of edges) leaving.set(edge.from, [...leaving.get(edge.from) ?? [], edge])
  return [...leaving].flatMap(([id, list]) => {
    const from = columns.nodes.get(id)!
    const level = list.find((edge) => columns.nodes.get(edge.to)!.beside === id && edge.back !== true)
    const down = list.filter((edge) => edge !== level)
    const exits: Exit[] = down.map((edge) => ({ edge, from, to: columns.nodes.get(edge.to)!, x: from.center, side: 'bottom', room: 26 }))
    exits.sort((a, b) => rank(a) - rank(b))
    const planned = from.node.shape === 'decision' ? exitsOfDecision(exits, enteredSide(from, columns)) : spread(exits, from, from.center, (from.right - from.left) * 0.9)
    return level ? [levelExit(level, from, columns.nodes.get(level.to)!), ...planned] : planned
  })
}

function levelExit(edge: ChartEdge, from: StandingNode, to: StandingNode): Exit {
  const rightward = to.center > from.center
  return { edge, from, to, x: rightward ? from.right : from.left, side: rightward ? 'right' : 'left', level: true, room: 0 }
}

/** Orders exits from left to right by where they lead; what leads back goes to the outside. */
function rank({ from, to, edge }: Exit): number {
  if (edge.back || to.row <= from.row) return to.center < from.center - 0.1 ? -1e4 : 1e4
  return to.center - from.center
}

/** The corner of a decision where a level line enters. */
function enteredSide({ beside, center }: StandingNode, columns: Columns): 'left' | 'right' | undefined {
  if (beside === undefined) return undefined
  return columns.nodes.get(beside)!.center < center ? 'left' : 'right'
}

function exitsOfDecision(exits: Exit[], entered: 'left' | 'right' | undefined): Exit[] {
  const from = exits[0]!.from
  const half = (from.right - from.left) / 2 + stub
  const room = half - 2 * besideLine
  if (exits.length <= 1) return exits
  const left = (exit: Exit): Exit => ({ ...exit, side: 'left', x: from.center - half, room })
  const right = (exit: Exit): Exit => ({ ...exit, side: 'right', x: from.center + half, room })
  if (exits.length === 2) {
    const [a, b] = exits as [Exit, Exit]
    // The way straight on keeps the bottom; of two that both turn, the nearer one does.
    const straight = Math.abs(rank(a)) <= Math.abs(rank(b)) ? a : b
    const other = straight === a ? b : a
    const toLeft = entered === undefined ? rank(other) < rank(straight) : entered === 'right'
    return [{ ...straight, room }, toLeft ? left(other) : right(other)]
  }
  const middle = spread(exits.slice(1, -1), from, from.center, (from.right - from.left) * 0.8)
  return [left(exits[0]!), ...middle.map((exit) => ({ ...exit, room: Math.min(exit.room, room) })), right(exits.at(-1)!)]
}

function spread(exits: Exit[], from: StandingNode, center: number, width: number): Exit[] {
  if (exits.length <= 1) return exits
  const step = Math.min(12, width / exits.length)
  const last = exits.length - 1
  return exits.map((exit, index) => {
    const x = center + (index - last / 2) * step
    // The outermost labels have the room beside the box.
    if (index === 0) return { ...exit, x, prefer: 'left', room: x - from.left + besideBox }
    if (index === last) return { ...exit, x, prefer: 'right', room: from.right + besideBox - x }
    return { ...exit, x, room: step - 2 * besideLine }
  })
}

/** Labels stand to the right or the left of their line; where both sides are taken they go one level down. */
export function planLabels(exits: readonly Exit[], columns: Columns): PlannedLabel[] {
  const labels: PlannedLabel[] = []
  for (const exit of exits) {
    if (!exit.edge.label) continue
    const size = noteSizeOf(columns.size)
    const lane = columns.lanes[exit.from.lane]!
    const inLane = exit.side === 'right' || exit.prefer === 'left' ? exit.x - lane.x : lane.x + lane.width - exit.x
    const lines = wrapEvenly(exit.edge.label, size, Math.max(Math.min(exit.room, inLane - 2 * besideLine), 9))
    if (lines.length === 0) continue
    const width = Math.max(...lines.map((line) => textWidth(line, size)))
    const gap = exit.from.row
    const drops = exits.filter((other) => other !== exit && !other.level && other.from.row === gap).map((other) => other.x)
    const borders = columns.lanes.slice(1).map(({ x }) => x)
    const base = { edge: exit.edge, gap, lines, size, height: lines.length * lineHeight(size) + 0.6 }
    labels.push(placeLabel(base, exit, width, [...drops, ...borders], labels, columns.width))
  }
  return labels
}

type Unplaced = Omit<PlannedLabel, 'left' | 'right' | 'level' | 'anchor'>

function placeLabel(base: Unplaced, exit: Exit, width: number, drops: number[], labels: PlannedLabel[], limit: number): PlannedLabel {
  const toRight = { left: exit.x + besideLine, right: exit.x + besideLine + width, anchor: 'start' as const }
  const toLeft = { left: exit.x - besideLine - width, right: exit.x - besideLine, anchor: 'end' as const }
  // Between a line and the one to its right there is room for one label, which is the other's.
  const sides = exit.side === 'right' || exit.prefer === 'left' || (exit.prefer === undefined && exit.side === 'bottom' && drops.some((x) => x > exit.x && x < exit.x + 24)) ? [toLeft, toRight] : [toRight, toLeft]
  const deepest = Math.max(-1, ...labels.filter((label) => label.gap === base.gap).map((label) => label.level)) + 1
  for (const strict of [true, false]) {
    for (let level = 0; level <= deepest; level++) {
      for (const side of sides) {
        if (side.left < 0.5 || side.right > limit - 0.5) continue
        if (strict && drops.some((x) => x > side.left - 0.5 && x < side.right + 0.5)) continue
        if (labels.some((label) => label.gap === base.gap && label.level === level && label.left < side.right + 1 && side.left < label.right + 1)) continue
        return { ...base, ...side, level }
      }
    }
  }
  return { ...base, ...toRight, level: deepest }
}
