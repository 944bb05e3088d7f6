// A radar: an axis for each thing, a ring for each level, a line for each of what is compared.
import type { Point } from '../flowchart/chart-layout.ts'
import { millimetres } from '../flowchart/wrap-text.ts'
import type { FigureDrawing, FigureShape, Radar } from './figure.ts'
import { drawLegend, placeWords } from './place-words.ts'

const largestRadius = 36
const widestLabel = 36
const labelSize = 8.5
/** Above and below the rings, for the words at the ends of the axes. */
const edge = 13

/** The first is drawn strongest; the others by their dashes, never by colour. */
const looks: readonly Pick<FigureShape, 'stroke' | 'dashed'>[] = [{ stroke: 0.7 }, { stroke: 0.4, dashed: true }, { stroke: 0.3 }]

export function drawRadar({ levels, axes, series }: Radar, room: number): FigureDrawing {
  const radius = Math.min(largestRadius, room / 4.5)
  const labelWidth = Math.min(widestLabel, room / 2 - radius - 3)
  const center = { x: room / 2, y: radius + edge }
  const at = (axis: number, distance: number): Point => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2
    return { x: center.x + Math.cos(angle) * distance, y: center.y + Math.sin(angle) * distance }
  }
  const ring = (value: (axis: number) => number): Point[] => axes.map((_, axis) => at(axis, (value(axis) / levels.length) * radius))
  const rings = levels.map((_, index): FigureShape => ({ points: ring(() => index + 1), closed: true, stroke: 0.12 }))
  const spokes = axes.map((_, axis): FigureShape => ({ points: [center, at(axis, radius)], closed: false, stroke: 0.12 }))
  const lines = series.map(({ values }, index): FigureShape => ({ points: ring((axis) => values[axis] ?? 0), closed: true, ...looks[index % looks.length]! }))
  const words = axes.flatMap((text, axis) => {
    const { x, y } = at(axis, radius + 3)
    const beside = Math.abs(x - center.x) > 1
    return placeWords({ text, x, y: beside ? y : y + (y < center.y ? -3 : 3), width: labelWidth, size: labelSize, anchor: !beside ? 'middle' : x > center.x ? 'start' : 'end' })
  })
  // On the first axis, just beside it.
  const numbers = levels.map((_, index) => ({ text: String(index + 1), x: center.x + 0.8, y: at(0, ((index + 1) / levels.length) * radius).y + millimetres(7) * 0.9, anchor: 'start' as const, size: 7, bold: false }))
  const legend = drawLegend([
    ...series.map(({ name }, index) => ({ text: name, width: 10, draw: (x: number, y: number) => ({ shapes: [{ points: [{ x, y }, { x: x + 10, y }], closed: false, ...looks[index % looks.length]! }], texts: [] }) })),
    { text: levels.map((level, index) => `${index + 1} ${level}`).join('　'), width: 0, draw: () => ({ shapes: [], texts: [] }) },
  ], center.y + radius + edge, room)
  return { width: room, height: legend.height, shapes: [...rings, ...spokes, ...lines, ...legend.shapes], texts: [...words, ...numbers, ...legend.texts] }
}
