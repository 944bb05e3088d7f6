// A matrix: a row for each of what is compared, a column for each thing, in each cell the level as a number, or words, on its shade.
import type { FigureDrawing, Matrix } from './figure.ts'
import { drawLegend, heightOf, levelBox, placeWords } from './place-words.ts'

const nameWidth = 36
const nameSize = 8.5
const headSize = 8
const widest = 18
const lowest = 7

export function drawMatrix({ levels, columns, rows }: Matrix, room: number): FigureDrawing {
  const width = Math.min(widest, (room - nameWidth) / Math.max(1, columns.length))
  const head = Math.max(lowest, ...columns.map((text) => heightOf(text, headSize, width - 1.5))) + 2.5
  const drawing: FigureDrawing = { width: nameWidth + width * columns.length, height: head, shapes: [], texts: [] }
  const box = (x: number, y: number, boxWidth: number, height: number): void => {
    drawing.shapes.push({ points: [{ x, y }, { x: x + boxWidth, y }, { x: x + boxWidth, y: y + height }, { x, y: y + height }], closed: true, stroke: 0.2 })
  }
  box(0, 0, nameWidth, head)
  for (const [index, text] of columns.entries()) {
    box(nameWidth + index * width, 0, width, head)
    drawing.texts.push(...placeWords({ text, x: nameWidth + (index + 0.5) * width, y: head / 2, width: width - 1.5, size: headSize, anchor: 'middle', bold: true }))
  }
  for (const { name, values, words } of rows) {
    const height = Math.max(lowest, heightOf(name, nameSize, nameWidth - 3) + 2)
    box(0, drawing.height, nameWidth, height)
    drawing.texts.push(...placeWords({ text: name, x: 1.5, y: drawing.height + height / 2, width: nameWidth - 3, size: nameSize, anchor: 'start', bold: true }))
    for (const index of columns.keys()) {
      const { shape, texts } = levelBox(values[index] ?? 0, levels, { x: nameWidth + index * width, y: drawing.height, width, height }, 9, words?.[index])
      drawing.shapes.push(shape)
      drawing.texts.push(...texts)
    }
    drawing.height += height
  }
  const worded = rows.some(({ words }) => words !== undefined)
  const samples = levels.map((text, index) => ({
    text, width: 7,
    draw: (x: number, y: number) => {
      const { shape, texts } = levelBox(index + 1, levels, { x, y: y - 2.2, width: 7, height: 4.4 }, 8, worded ? '' : undefined)
      return { shapes: [shape], texts }
    },
  }))
  const legend = drawLegend(samples, drawing.height + 1.5, drawing.width)
  return { ...drawing, height: legend.height, shapes: [...drawing.shapes, ...legend.shapes], texts: [...drawing.texts, ...legend.texts] }
}
