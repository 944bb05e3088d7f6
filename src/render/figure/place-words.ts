// Words of a figure: lines around a point, and the legend below.
import type { Rectangle, TextLine } from '../flowchart/chart-layout.ts'
import { lineHeight, millimetres, textWidth, wrapEvenly } from '../flowchart/wrap-text.ts'
import type { FigureDrawing, FigureShape } from './figure.ts'

export interface Words {
  text: string
  x: number
  /** Of the middle of all lines. */
  y: number
  width: number
  size: number
  anchor: TextLine['anchor']
  bold?: boolean
}

export function placeWords({ text, x, y, width, size, anchor, bold = false }: Words): TextLine[] {
  const lines = wrapEvenly(text, size, width)
  const step = lineHeight(size)
  return lines.map((line, index) => ({ text: line, x, y: y + (index - (lines.length - 1) / 2) * step + millimetres(size) * 0.36, anchor, size, bold }))
}

export function heightOf(text: string, size: number, width: number): number {
  return wrapEvenly(text, size, width).length * lineHeight(size)
}

/** The level in a square of its shade, or other words in its place. */
export function levelBox(value: number, levels: readonly string[], { x, y, width, height }: Rectangle, size: number, text = value === 0 ? '' : String(value)): { shape: FigureShape; texts: TextLine[] } {
  const corners = [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }]
  // The darkest still lets a black number be read.
  const fill = value === 0 ? 1 : 0.96 - (0.36 * (value - 1)) / Math.max(1, levels.length - 1)
  return {
    shape: { points: corners, closed: true, fill, stroke: 0.2 },
    texts: text === '' ? [] : placeWords({ text, x: x + width / 2, y: y + height / 2, width, size, anchor: 'middle', bold: true }),
  }
}

export interface LegendItem {
  text: string
  width: number
  draw(x: number, y: number): Pick<FigureDrawing, 'shapes' | 'texts'>
}

const size = 8
const row = 6.5

/** As many on a line as fit. */
export function drawLegend(items: readonly LegendItem[], top: number, room: number): FigureDrawing {
  const drawn: FigureDrawing = { width: room, height: top, shapes: [], texts: [] }
  let [x, y] = [0, top]
  for (const item of items) {
    const width = item.width + 1.6 + textWidth(item.text, size) + 5
    if (x > 0 && x + width > room) [x, y] = [0, y + row]
    const sample = item.draw(x, y + row / 2)
    drawn.shapes.push(...sample.shapes)
    drawn.texts.push(...sample.texts, { text: item.text, x: x + item.width + 1.6, y: y + row / 2 + millimetres(size) * 0.36, anchor: 'start', size, bold: false })
    x += width
  }
  return { ...drawn, height: items.length === 0 ? top : y + row }
}
