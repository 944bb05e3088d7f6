// Bars: one below the other, each with its number, and a mark where the target is.
import { textWidth } from '../flowchart/wrap-text.ts'
import type { Bars, FigureDrawing } from './figure.ts'
import { drawLegend, heightOf, placeWords } from './place-words.ts'

const nameWidth = 48
const size = 8.5
const lowest = 7
const grey = 0.78
/** What bold digits are wider by. */
const bolder = 1.1

/** Numbers stand behind the bars, that of the mark too, so that nothing has to be read off a scale. */
export function drawBars({ unit, valueName, targetName, rows }: Bars, room: number): FigureDrawing {
  const valueText = ({ value }: Bars['rows'][number]): string => `${value}${unit}`
  const targetText = ({ target }: Bars['rows'][number]): string => (target === undefined ? '' : `（${targetName} ${target}${unit}）`)
  const numberWidth = Math.max(20, ...rows.map((row) => textWidth(valueText(row), size) * bolder + textWidth(targetText(row), size))) + 2
  const longest = room - nameWidth - numberWidth
  const most = Math.max(...rows.flatMap(({ value, target }) => [value, target ?? 0]))
  const lengthOf = (value: number): number => (most > 0 ? (value / most) * longest : 0)
  const drawing: FigureDrawing = { width: room, height: 0, shapes: [], texts: [] }
  const bar = (x: number, y: number, width: number, height: number): void => {
    drawing.shapes.push({ points: [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }], closed: true, fill: grey, stroke: 0.2 })
  }
  for (const row of rows) {
    const { name, value, target } = row
    const height = Math.max(lowest, heightOf(name, size, nameWidth - 3) + 2)
    const { height: top } = drawing
    const middle = top + height / 2
    drawing.texts.push(...placeWords({ text: name, x: nameWidth - 1.5, y: middle, width: nameWidth - 3, size, anchor: 'end' }))
    bar(nameWidth, top + 1.3, lengthOf(value), height - 2.6)
    const end = nameWidth + Math.max(lengthOf(value), lengthOf(target ?? 0)) + 1.5
    drawing.texts.push(...placeWords({ text: valueText(row), x: end, y: middle, width: numberWidth, size, anchor: 'start', bold: true }))
    if (target !== undefined) drawing.texts.push(...placeWords({ text: targetText(row), x: end + textWidth(valueText(row), size) * bolder, y: middle, width: numberWidth, size, anchor: 'start' }))
    if (target !== undefined) drawing.shapes.push({ points: [{ x: nameWidth + lengthOf(target), y: top + 0.3 }, { x: nameWidth + lengthOf(target), y: top + height - 0.3 }], closed: false, stroke: 0.7, dashed: true })
    drawing.height += height
  }
  drawing.shapes.push({ points: [{ x: nameWidth, y: 0 }, { x: nameWidth, y: drawing.height }], closed: false, stroke: 0.3 })
  const square = (x: number, y: number) => ({ shapes: [{ points: [{ x, y: y - 1.8 }, { x: x + 7, y: y - 1.8 }, { x: x + 7, y: y + 1.8 }, { x, y: y + 1.8 }], closed: true, fill: grey, stroke: 0.2 }], texts: [] })
  const dashes = (x: number, y: number) => ({ shapes: [{ points: [{ x: x + 3.5, y: y - 2.4 }, { x: x + 3.5, y: y + 2.4 }], closed: false, stroke: 0.7, dashed: true }], texts: [] })
  const legend = drawLegend([{ text: valueName, width: 7, draw: square }, ...(rows.some(({ target }) => target !== undefined) ? [{ text: targetName, width: 7, draw: dashes }] : [])], drawing.height + 1.5, room)
  return { ...drawing, height: legend.height, shapes: [...drawing.shapes, ...legend.shapes], texts: [...drawing.texts, ...legend.texts] }
}
