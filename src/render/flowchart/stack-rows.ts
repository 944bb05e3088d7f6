// Gives rows and the gaps between them their heights, and cuts a long chart into pages.
import type { PlannedLabel } from './plan-exits.ts'
import type { Placement } from './place-nodes.ts'
import type { Columns } from './size-columns.ts'

export const trackStep = 2
export const arrowRoom = 2.9
export const barRoom = 2.4
export const connectorRadius = 2.1
/** Two levels of numbered circles above a cut, and two below it. */
export const connectorRoom = 4 * connectorRadius + 1.6

/** One gap from top to bottom: bar of a group that ends, labels, level lines, (cut), bar of a group that begins, arrow heads. */
export interface Gap {
  barAbove: boolean
  barBelow: boolean
  levels: number[]
  tracks: number
  cut: boolean
}

export interface Stack {
  /** By row. */
  rowTop: number[]
  rowHeight: number[]
  /** By gap + 1: the first is above row 0. */
  gapTop: number[]
  gaps: Gap[]
  /** Where each page ends. */
  cuts: number[]
  bottom: number
}

export function stackRows(placement: Placement, columns: Columns, labels: readonly PlannedLabel[], tracks: Map<number, number>, capacity: number): Stack {
  const rowHeight = columns.byRow.map((row) => Math.max(0, ...row.map((node) => node.sized.height)))
  const gaps = Array.from({ length: placement.rows + 1 }, (_, index) => gapAt(index - 1, placement, labels, tracks))
  const heights = gaps.map((gap, index) => heightOf(gap, index === placement.rows))
  const pages = cutPages(rowHeight, heights, placement, capacity)
  for (const index of pages) gaps[index]!.cut = true
  const stack: Stack = { rowTop: [], rowHeight, gapTop: [], gaps, cuts: [], bottom: 0 }
  let y = 0
  gaps.forEach((gap, index) => {
    stack.gapTop.push(y)
    y += heightOf(gap, index === placement.rows)
    if (gap.cut) {
      stack.cuts.push(y - arrowRoom - (gap.barBelow ? barRoom : 0) + connectorRoom)
      y += 2 * connectorRoom
    }
    if (index < placement.rows) {
      stack.rowTop.push(y)
      y += rowHeight[index]!
    }
  })
  return { ...stack, bottom: y }
}

function gapAt(gap: number, placement: Placement, labels: readonly PlannedLabel[], tracks: Map<number, number>): Gap {
  const levels: number[] = []
  for (const label of labels) if (label.gap === gap) levels[label.level] = Math.max(levels[label.level] ?? 0, label.height)
  return {
    barAbove: placement.groups.some(({ last }) => last === gap),
    barBelow: placement.groups.some(({ first }) => first === gap + 1),
    levels: Array.from(levels, (height) => height ?? 0),
    tracks: tracks.get(gap) ?? 0,
    cut: false,
  }
}

/** Without the room for connectors. */
function heightOf(gap: Gap, isLast: boolean): number {
  const inner = (gap.barAbove ? barRoom : 0) + gap.levels.reduce((sum, height) => sum + height, 0) + gap.tracks * trackStep
  if (isLast) return inner + 2
  return Math.max(inner + (gap.tracks > 0 ? 0.6 : 0) + (gap.barBelow ? barRoom : 0) + arrowRoom, 4)
}

/** The least that goes on over the page, as a part of it: less would look forgotten. */
const leastOnLast = 0.3
/** Tried from the fullest pages down to equal ones. */
const limits = 12

/** The gaps where a page ends: as few pages as possible, the first ones full, so that text goes on below the last; and no group torn where it fits. */
function cutPages(rows: number[], gaps: number[], placement: Placement, capacity: number): number[] {
  const fullest = fill(rows, gaps, placement, capacity)
  if (fullest.length === 0) return []
  let best = fullest
  for (let step = 0; step < limits; step++) {
    const cuts = fill(rows, gaps, placement, capacity * (1 - step / (2 * limits)))
    if (cuts.length > fullest.length) break
    best = cuts
    if (heightFrom(cuts.at(-1)!, rows, gaps) >= leastOnLast * capacity) break
  }
  return best
}

function heightFrom(first: number, rows: number[], gaps: number[]): number {
  return connectorRoom + rows.slice(first).reduce((sum, height, index) => sum + height + gaps[first + index + 1]!, 0)
}

function fill(rows: number[], gaps: number[], placement: Placement, capacity: number): number[] {
  const cuts: number[] = []
  let start = 0
  let height = gaps[0]!
  for (let row = 0; row < rows.length; row++) {
    const added = rows[row]! + gaps[row + 1]!
    const isLast = row === rows.length - 1
    if (row > start && height + added + (isLast ? 0 : connectorRoom + 0.4) > capacity) {
      const group = placement.groups.find(({ first, last }) => first < row && row <= last)
      const cut = group && group.first > start ? group.first : row
      cuts.push(cut)
      start = cut
      height = connectorRoom + arrowRoom + (placement.groups.some(({ first }) => first === cut) ? barRoom : 0)
      for (let done = cut; done < row; done++) height += rows[done]! + gaps[done + 1]!
    }
    height += added
  }
  return cuts
}

/** The height of a level piece: below the labels of its gap. */
export function trackY(stack: Stack, gap: number, track: number): number {
  return bandTop(stack, gap) + stack.gaps[gap + 1]!.levels.reduce((sum, height) => sum + height, 0) + (track + 0.6) * trackStep
}

/** Where the labels of a gap begin. */
export function bandTop(stack: Stack, gap: number): number {
  return stack.gapTop[gap + 1]! + (stack.gaps[gap + 1]!.barAbove ? barRoom : 0)
}
