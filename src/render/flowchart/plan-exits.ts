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
  /** Its way back goes around the other side than usual. */
  turned?: boolean
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

/** `turned`: edges that leave towards the other side than usual. */
export function planExits(edges: readonly ChartEdge[], columns: Columns, turned: ReadonlySet<ChartEdge>): Exit[] {
  const leaving = new Map<string, ChartEdge[]>()
  for (const edge of edges) leaving.set(edge.from, [...leaving.get(edge.from) ?? [], edge])
  return [...leaving].flatMap(([id, list]) => {
    const from = columns.nodes.get(id)!
    const level = list.find((edge) => columns.nodes.get(edge.to)!.beside === id && edge.back !== true)
    const down = list.filter((edge) => edge !== level)
    const exits: Exit[] = down.map((edge) => ({ edge, from, to: columns.nodes.get(edge.to)!, x: from.center, side: 'bottom', room: 26, ...(turned.has(edge) ? { turned: true } : {}) }))
    const ordered = fromLeft(exits)
    const planned = from.node.shape === 'decision' ? exitsOfDecision(ordered, enteredSide(from, columns)) : spread(ordered, from, from.center, (from.right - from.left) * 0.9)
    return level ? [levelExit(level, from, columns.nodes.get(level.to)!), ...planned] : planned
  })
}

function levelExit(edge: ChartEdge, from: StandingNode, to: StandingNode): Exit {
  const rightward = to.center > from.center
  return { edge, from, to, x: rightward ? from.right : from.left, side: rightward ? 'right' : 'left', level: true, room: 0 }
}

/** Where an exit leads: straight down (0), to one side (1), or back along one side (2); to the left is negative. */
function turnOf({ from, to, edge, turned }: Exit): number {
  const aside = to.center - from.center
  if (edge.back || to.row <= from.row) return (aside < -0.1) === (turned ?? false) ? 2 : -2
  return Math.abs(aside) < 0.1 ? 0 : Math.sign(aside)
}

/** Orders exits so that none crosses another: what leads back goes to the outside, and of those that turn the same way the one that turns first stands further out. */
function fromLeft(exits: readonly Exit[]): Exit[] {
  const nearest = (a: Exit, b: Exit): number => Math.abs(turnOf(b)) - Math.abs(turnOf(a)) || a.to.row - b.to.row || Math.abs(b.to.center - b.from.center) - Math.abs(a.to.center - a.from.center)
  const left = exits.filter((exit) => turnOf(exit) < 0).sort(nearest)
  const right = exits.filter((exit) => turnOf(exit) > 0).sort(nearest)
  const [straight, ...passing] = exits.filter((exit) => turnOf(exit) === 0).sort((a, b) => a.to.row - b.to.row)
  if (straight === undefined) return [...left, ...right.reverse()]
  // What leads further down the same column goes around what stands there, on the emptier side; the furthest goes around the others.
  const around: Record<'left' | 'right', Exit[]> = { left: [], right: [] }
  for (const exit of passing) around[left.length + around.left.length < right.length + around.right.length ? 'left' : 'right'].unshift(exit)
  return [...left, ...around.left, straight, ...[...right, ...around.right].reverse()]
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
    return keepsBottom(a, b, entered) ? [{ ...a, room }, right(b)] : [left(a), { ...b, room }]
  }
  const middle = spread(exits.slice(1, -1), from, from.center, (from.right - from.left) * 0.8)
  return [left(exits[0]!), ...middle.map((exit) => ({ ...exit, room: Math.min(exit.room, room) })), right(exits.at(-1)!)]
}

/** Which of two goes on from the bottom: the corner where a line enters is taken; else the straight way, and of two that turn the same way the one that turns later. */
function keepsBottom(a: Exit, b: Exit, entered: 'left' | 'right' | undefined): boolean {
  if (entered !== undefined) return entered === 'left'
  if (turnOf(a) * turnOf(b) > 0) return turnOf(a) > 0
  const aside = ({ from, to, edge }: Exit): number => (edge.back || to.row <= from.row ? Infinity : Math.abs(to.center - from.center))
  return aside(a) <= aside(b)
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

/** Labels stand to the right or the left of their line; where both sides are taken they go one level down, and where no level is free they become narrower. */
export function planLabels(exits: readonly Exit[], columns: Columns): PlannedLabel[] {
  const labels: PlannedLabel[] = []
  for (const exit of exits) {
    if (!exit.edge.label) continue
    const lane = columns.lanes[exit.from.lane]!
    const inLane = exit.side === 'right' || exit.prefer === 'left' ? exit.x - lane.x : lane.x + lane.width - exit.x
    const gap = exit.from.row
    const drops = exits.filter((other) => other !== exit && !other.level && other.from.row === gap).map((other) => other.x)
    const site: Site = { exit, columns, lines: [...drops, ...columns.lanes.slice(1).map(({ x }) => x)], labels: labels.filter((label) => label.gap === gap) }
    const room = Math.max(Math.min(exit.room, inLane - 2 * besideLine), narrowestLabel)
    const free = freeBeside(site).filter((width) => width >= narrowestLabel && width < room)
    const label = first([room, ...free], (width) => placeLabel(site, width, true)) ?? placeLabel(site, room, false)
    if (label) labels.push(label)
  }
  return labels
}

const narrowestLabel = 9

/** What a label has to keep clear of: the lines of its gap and the borders of lanes, and the labels that stand already. */
interface Site {
  exit: Exit
  columns: Columns
  lines: readonly number[]
  labels: readonly PlannedLabel[]
}

/** The room up to the next line at each side, the wider first. */
function freeBeside({ exit: { x }, columns, lines }: Site): number[] {
  const right = Math.min(columns.width, ...lines.filter((other) => other > x)) - x
  const left = x - Math.max(0, ...lines.filter((other) => other < x))
  return [right, left].map((room) => room - besideLine - 0.6).sort((a, b) => b - a)
}

function placeLabel({ exit, columns, lines: obstacles, labels }: Site, room: number, strict: boolean): PlannedLabel | undefined {
  const size = noteSizeOf(columns.size)
  const lines = wrapEvenly(exit.edge.label ?? '', size, room)
  if (lines.length === 0) return undefined
  const width = Math.max(...lines.map((line) => textWidth(line, size)))
  const base = { edge: exit.edge, gap: exit.from.row, lines, size, height: lines.length * lineHeight(size) + 0.6 }
  const toRight = { left: exit.x + besideLine, right: exit.x + besideLine + width, anchor: 'start' as const }
  const toLeft = { left: exit.x - besideLine - width, right: exit.x - besideLine, anchor: 'end' as const }
  // Between a line and the one to its right there is room for one label, which is the other's.
  const sides = exit.side === 'right' || exit.prefer === 'left' || (exit.prefer === undefined && exit.side === 'bottom' && obstacles.some((x) => x > exit.x && x < exit.x + 24)) ? [toLeft, toRight] : [toRight, toLeft]
  const deepest = Math.max(-1, ...labels.map((label) => label.level)) + 1
  for (let level = 0; level <= deepest; level++) {
    for (const side of sides) {
      if (side.left < 0.5 || side.right > columns.width - 0.5) continue
      if (strict && obstacles.some((x) => x > side.left - 0.5 && x < side.right + 0.5)) continue
      if (labels.some((label) => label.level === level && label.left < side.right + 1 && side.left < label.right + 1)) continue
      return { ...base, ...side, level }
    }
  }
  return strict ? undefined : { ...base, ...toRight, level: deepest }
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}
