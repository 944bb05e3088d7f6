// A procedure as our charts lay it out, in lanes and rows, for formats that draw it themselves.
import { chartView } from '../documents/chart-view.ts'
import type { LaidChart } from '../exchange/bpmn-model.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Chart } from '../render/flowchart/chart.ts'
import { layoutChart } from '../render/flowchart/layout-chart.ts'

/** Width of a lane on the page, in millimetres, and what one of them is in the units of a drawing. */
const laneWidth = 45
const scale = 5
/** Boxes whose middles are nearer than this stand in one row. */
const sameRow = 1.5

/** Undefined for a procedure without steps. Without an office, what is done by each of them is done by 本街镇. */
export function layProcedure(model: Model, id: string, office?: string): LaidChart | undefined {
  const procedure = model.get('procedure', id)
  const some = office === undefined ? model.all('office')[0] : model.get('office', office)
  const named = some && office === undefined ? { ...some, value: { ...some.value, name: '本街镇' } } : some
  const service = model.all('service').find(({ value }) => value.procedure === id)
  const view = procedure && chartView({ model, office: named as Entity<'office'> }, procedure.value, service?.value.start ? { start: service.value.start } : {})
  if (!view) return undefined
  const chart = view as unknown as Chart
  const page = layoutChart(chart, { width: Math.max(2, chart.lanes.length) * laneWidth }).pages[0]!
  const middles = new Map(page.boxes.map(({ id: box, bounds }) => [box, { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }]))
  const heights = [...middles.values()].map(({ y }) => y).sort((a, b) => a - b)
  const rows = heights.filter((y, index) => index === 0 || y - heights[index - 1]! > sameRow)
  const rowOf = (y: number): number => rows.findLastIndex((top) => y >= top - sameRow / 2)
  const steps = chart.nodes.flatMap((node) => {
    const at = middles.get(node.id)
    return at ? [{ id: node.id, lane: node.lane, shape: node.shape, text: node.text, ...(node.note ? { note: node.note } : {}), ...(node.group ? { group: node.group } : {}), row: rowOf(at.y), x: Math.round(at.x * scale) }] : []
  })
  return { lanes: chart.lanes.map(({ id: lane, title }, index) => ({ id: lane, title, x: Math.round(page.lanes[index]!.bounds.x * scale), width: Math.round(page.lanes[index]!.bounds.width * scale) })), steps, flows: chart.edges }
}
