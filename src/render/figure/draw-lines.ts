// Lines: numbers along a row of days, joined; the range that they are likely to lie in is a grey band behind them.
import type { Point } from '../flowchart/chart-layout.ts'
import { millimetres, textWidth } from '../flowchart/wrap-text.ts'
import type { FigureDrawing, FigureShape, Lines } from './figure.ts'
import { drawLegend, type LegendItem } from './place-words.ts'

const plotHeight = 62
const top = 4
const size = 8
const grey = 0.86

/** Lines differ by weight and dashes, never by colour. */
const looks: readonly Pick<FigureShape, 'stroke' | 'dashed'>[] = [{ stroke: 0.7 }, { stroke: 0.5, dashed: true }, { stroke: 0.25 }]

/** 1, 2 or 5 times a power of ten, so that there are five at most. */
function stepFor(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most) / 5))
  return Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((step) => most / step <= 5)!)
}

/** Runs of neighbours that have a number. */
function runsOf(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const runs: { at: number; value: number }[][] = []
  values.forEach((value, at) => {
    if (value === null) return
    const last = runs.at(-1)
    if (last?.at(-1)?.at === at - 1) last.push({ at, value })
    else runs.push([{ at, value }])
  })
  return runs
}

export function drawLines({ unit, labels, series, band }: Lines, room: number): FigureDrawing {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)), ...(band?.high ?? []).map((value) => value ?? 0))
  const step = stepFor(most)
  const high = Math.ceil(most / step) * step
  const left = textWidth(`${high}${unit}`, size) + 2
  const width = room - left - 3
  const at = (index: number, value: number): Point => ({ x: left + (labels.length > 1 ? (index / (labels.length - 1)) * width : width / 2), y: top + plotHeight * (1 - value / high) })
  const drawing: FigureDrawing = { width: room, height: 0, shapes: [], texts: [] }
  if (band) {
    for (const run of runsOf(band.high)) {
      const lower = run.map(({ at: index }) => at(index, band.low[index] ?? 0)).reverse()
      drawing.shapes.push({ points: [...run.map(({ at: index, value }) => at(index, value)), ...lower], closed: true, fill: grey, stroke: 0 })
    }
  }
  for (let value = 0; value <= high; value += step) {
    const { y } = at(0, value)
    drawing.shapes.push({ points: [{ x: left, y }, { x: left + width, y }], closed: false, stroke: value === 0 ? 0.3 : 0.1 })
    drawing.texts.push({ text: `${value}${unit}`, x: left - 1.5, y: y + millimetres(size) * 0.36, anchor: 'end', size, bold: false })
  }
  const short = labels.map((label) => label.split(' ')[0]!)
  const every = Math.max(1, Math.ceil(((Math.max(...short.map((text) => textWidth(text, size))) + 3) * (labels.length - 1)) / width))
  short.forEach((text, index) => {
    if (index % every !== 0) return
    const { x, y } = at(index, 0)
    drawing.shapes.push({ points: [{ x, y }, { x, y: y + 1.2 }], closed: false, stroke: 0.2 })
    drawing.texts.push({ text, x, y: y + 5, anchor: 'middle', size, bold: false })
  })
  series.forEach(({ values }, index) => {
    for (const run of runsOf(values)) drawing.shapes.push({ points: run.map((one) => at(one.at, one.value)), closed: false, ...looks[index % looks.length]! })
  })
  const items: LegendItem[] = [
    ...series.map(({ name }, index) => ({ text: name, width: 10, draw: (x: number, y: number) => ({ shapes: [{ points: [{ x, y }, { x: x + 10, y }], closed: false, ...looks[index % looks.length]! }], texts: [] }) })),
    ...(band ? [{ text: band.name, width: 10, draw: (x: number, y: number) => ({ shapes: [{ points: [{ x, y: y - 1.8 }, { x: x + 10, y: y - 1.8 }, { x: x + 10, y: y + 1.8 }, { x, y: y + 1.8 }], closed: true, fill: grey, stroke: 0 }], texts: [] }) }] : []),
  ]
  const legend = drawLegend(items, top + plotHeight + 8, room)
  return { ...drawing, height: legend.height, shapes: [...drawing.shapes, ...legend.shapes], texts: [...drawing.texts, ...legend.texts] }
}
