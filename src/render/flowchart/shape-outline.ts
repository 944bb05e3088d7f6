// The ISO 5807 symbols: how large each must be for its text, its outline, and where a vertical line meets it.
import type { ChartNode, NodeShape } from './chart.ts'
import type { Point, Rectangle, TextLine } from './chart-layout.ts'
import { lineHeight, millimetres, textWidth, wrapEvenly } from './wrap-text.ts'

const padding = 0.9
const wave = 1.5

/** A node with its text wrapped and its size known, before it has a place. */
export interface SizedNode {
  node: ChartNode
  width: number
  height: number
  text: string[]
  note: string[]
  size: number
  noteSize: number
}

/** Small print is never below 7.5 points: what is smaller cannot be read at a counter. */
export function noteSizeOf(size: number): number {
  return Math.max(7.5, size - 1)
}

export function sizeNode(node: ChartNode, size: number, width: number): SizedNode {
  const noteSize = noteSizeOf(size)
  const inner = innerWidths(node.shape, width)
  let best: SizedNode | undefined
  for (const room of inner) {
    const text = wrapEvenly(node.text, size, room)
    const note = node.note ? wrapEvenly(node.note, noteSize, room) : []
    const textHeight = text.length * lineHeight(size) + note.length * lineHeight(noteSize)
    const widest = Math.max(0, ...text.map((line) => textWidth(line, size)), ...note.map((line) => textWidth(line, noteSize)))
    const height = heightFor(node.shape, textHeight, widest, width)
    if (!best || height < best.height) best = { node, width, height, text, note, size, noteSize }
  }
  return best!
}

function innerWidths(shape: NodeShape, width: number): number[] {
  if (shape === 'decision') return [0.8, 0.7, 0.62, 0.54, 0.46, 0.38].map((share) => Math.max(width * share, 6))
  if (shape === 'start' || shape === 'end') return [width - 2 * padding - 2.4]
  return [width - 2 * padding]
}

function heightFor(shape: NodeShape, textHeight: number, widest: number, width: number): number {
  // A text stands inside a diamond when its share of the width and its share of the height do not add up to more than one.
  if (shape === 'decision') return Math.max(8, (textHeight + 0.6) / Math.max(0.1, 1 - (widest + 1) / width))
  if (shape === 'document') return Math.max(7.2, textHeight + 2 * padding + 2 * wave - 0.8)
  if (shape === 'start' || shape === 'end') return Math.max(6, textHeight + 2 * padding + 0.6)
  return Math.max(6, textHeight + 2 * padding)
}

export function outlineOf(shape: NodeShape, { x, y, width, height }: Rectangle): Point[] {
  const right = x + width
  const bottom = y + height
  if (shape === 'decision') {
    return [{ x: x + width / 2, y }, { x: right, y: y + height / 2 }, { x: x + width / 2, y: bottom }, { x, y: y + height / 2 }]
  }
  if (shape === 'document') {
    const steps = 24
    const waves = Array.from({ length: steps + 1 }, (_, index) => {
      const share = 1 - index / steps
      return { x: x + width * share, y: bottom - wave + wave * Math.sin(share * 2 * Math.PI) }
    })
    return [{ x, y }, { x: right, y }, ...waves]
  }
  if (shape === 'start' || shape === 'end') return rounded(x, y, width, height, Math.min(height / 2, 5))
  return [{ x, y }, { x: right, y }, { x: right, y: bottom }, { x, y: bottom }]
}

function rounded(x: number, y: number, width: number, height: number, radius: number): Point[] {
  const corners: [number, number, number][] = [
    [x + width - radius, y + radius, -90], [x + width - radius, y + height - radius, 0], [x + radius, y + height - radius, 90], [x + radius, y + radius, 180],
  ]
  return corners.flatMap(([cx, cy, start]) => Array.from({ length: 9 }, (_, index) => {
    const angle = ((start + index * 11.25) * Math.PI) / 180
    return { x: cx + radius * Math.cos(angle), y: cy + radius * Math.sin(angle) }
  }))
}

/** Where the vertical line at `x` meets the outline: the highest or the lowest point. */
export function meet(outline: readonly Point[], x: number, side: 'top' | 'bottom'): number {
  let best = side === 'top' ? Infinity : -Infinity
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length]!
    if (x < Math.min(a.x, b.x) - 1e-6 || x > Math.max(a.x, b.x) + 1e-6) return
    const ys = Math.abs(a.x - b.x) < 1e-9 ? [a.y, b.y] : [a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x)]
    best = side === 'top' ? Math.min(best, ...ys) : Math.max(best, ...ys)
  })
  return best
}

/** The lines of a node, centred in its bounds. */
export function textOf(sized: SizedNode, bounds: Rectangle): TextLine[] {
  const step = lineHeight(sized.size)
  const noteStep = lineHeight(sized.noteSize)
  const total = sized.text.length * step + sized.note.length * noteStep
  const room = sized.node.shape === 'document' ? bounds.height - wave : bounds.height
  let y = bounds.y + (room - total) / 2
  const lines: TextLine[] = []
  const x = bounds.x + bounds.width / 2
  for (const text of sized.text) {
    lines.push({ text, x, y: y + step / 2 + millimetres(sized.size) * 0.36, anchor: 'middle', size: sized.size, bold: false })
    y += step
  }
  for (const text of sized.note) {
    lines.push({ text, x, y: y + noteStep / 2 + millimetres(sized.noteSize) * 0.36, anchor: 'middle', size: sized.noteSize, bold: false })
    y += noteStep
  }
  return lines
}
