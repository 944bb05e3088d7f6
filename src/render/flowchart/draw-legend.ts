// The legend below a chart: only the symbols that the chart uses, each with its meaning.
import type { Chart, NodeShape } from './chart.ts'
import type { ChartDrawing } from './chart-layout.ts'
import { outlineOf } from './shape-outline.ts'
import { millimetres, textWidth } from './wrap-text.ts'

const size = 7.5
const rowHeight = 6.2
const symbolWidth = 9

const shapes: [NodeShape[], string][] = [
  [['start', 'end'], '开始、结束'], [['process'], '步骤'], [['decision'], '判断'], [['document'], '文书'],
]

const [handover, back, together, elsewhere] = ['前后台、岗位之间交接', '补正、退回', '同时进行', '转到同号处'] as const

interface Item {
  text: string
  draw: (drawing: ChartDrawing, x: number, y: number) => void
}

export const legendWords: readonly string[] = [...shapes.map(([, text]) => text), handover, back, together, elsewhere]

export function drawLegend(chart: Chart, width: number, continued: boolean): { drawing: ChartDrawing; height: number } {
  const drawing: ChartDrawing = { boxes: [], lines: [], labels: [], connectors: [], bars: [] }
  let x = 0
  let y = 0
  for (const item of itemsOf(chart, continued)) {
    const total = symbolWidth + 1.4 + textWidth(item.text, size) + 4.5
    if (x > 0 && x + total > width) [x, y] = [0, y + rowHeight]
    item.draw(drawing, x, y + rowHeight / 2)
    const left = x + symbolWidth + 1.4
    const line = { text: item.text, x: left, y: y + rowHeight / 2 + millimetres(size) * 0.36, anchor: 'start' as const, size, bold: false }
    drawing.labels.push({ bounds: { x: left, y: y + 1.2, width: textWidth(item.text, size), height: rowHeight - 2.4 }, lines: [line] })
    x += total
  }
  return { drawing, height: x === 0 ? 0 : y + rowHeight }
}

function itemsOf(chart: Chart, continued: boolean): Item[] {
  const used = shapes.filter(([names]) => chart.nodes.some((node) => names.includes(node.shape)))
  // Boxes of one shape differ in nothing that a legend could explain.
  const items = (used.length > 1 ? used : []).map(([names, text]) => shapeItem(names[0]!, text))
  const line = (text: string, dashed: boolean, marked: boolean): Item => ({
    text,
    draw: (drawing, x, y) => {
      const points = [{ x, y }, { x: x + symbolWidth, y }]
      drawing.lines.push({ from: '', to: '', points, arrow: true, dashed, ...(marked ? { mark: { x: x + symbolWidth * 0.4, y } } : {}) })
    },
  })
  if (chart.edges.some((edge) => edge.handover)) items.push(line(handover, false, true))
  if (chart.edges.some((edge) => edge.back)) items.push(line(back, true, false))
  if (chart.nodes.some((node) => node.group !== undefined)) {
    items.push({ text: together, draw: (drawing, x, y) => { for (const offset of [-0.45, 0.45]) drawing.bars.push({ from: { x, y: y + offset }, to: { x: x + symbolWidth, y: y + offset } }) } })
  }
  if (continued) {
    items.push({
      text: elsewhere,
      draw: (drawing, x, y) => {
        const center = { x: x + symbolWidth - 2.4, y }
        drawing.connectors.push({ center, radius: 2.1, line: { text: '1', x: center.x, y: y + millimetres(size) * 0.36, anchor: 'middle', size, bold: false } })
      },
    })
  }
  return items.map((item) => ({ ...item, text: [item.text, chart.glosses?.[item.text] ?? ''].join(' ').trimEnd() }))
}

function shapeItem(shape: NodeShape, text: string): Item {
  return {
    text,
    draw: (drawing, x, y) => {
      const bounds = { x, y: y - 2, width: symbolWidth, height: 4 }
      drawing.boxes.push({ id: '', shape, outline: outlineOf(shape, bounds), bounds, lines: [] })
    },
  }
}
