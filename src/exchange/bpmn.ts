// BPMN 2.0 with its diagram: one pool a procedure, one lane a post, drawn from the top down as our own charts are.
import { toBpmn, type BpmnNode, type BpmnType, type LaidChart } from './bpmn-model.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

const rowHeight = 260
const head = 60
const margin = 30
const sizes: Record<BpmnType, [number, number]> = { startEvent: [36, 36], endEvent: [36, 36], userTask: [120, 76], exclusiveGateway: [40, 40], parallelGateway: [40, 40] }
/** Where the middle of each slot of a row is. */
const slotMiddle = [25, 80, 150, 222] as const

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll(/[\n\r\t]+/g, ' ')

/** Names of XML: our ids hold marks that it does not allow. */
const idOf = (id: string): string => `n_${id.replaceAll(/[^A-Za-z0-9_-]/g, (char) => `_${char.codePointAt(0)!.toString(16)}`)}`

function boxOf({ type, x, row, slot }: BpmnNode): Box {
  const [width, height] = sizes[type]
  return { x: Math.round(x - width / 2), y: Math.round(margin + head + Math.floor(row) * rowHeight + (row % 1 === 0 ? slotMiddle[slot] : rowHeight - 12) - height / 2), width, height }
}

const middle = ({ x, width }: Box): number => x + width / 2

/** Down through the space between the rows; back up along the side. */
function wayBetween(from: Box, to: Box): [number, number][] {
  const [start, end] = [middle(from), middle(to)]
  const bottom = from.y + from.height
  if (to.y >= bottom) {
    const turn = Math.round(bottom + (to.y - bottom) / 2)
    return start === end ? [[start, bottom], [end, to.y]] : [[start, bottom], [start, turn], [end, turn], [end, to.y]]
  }
  const side = Math.max(from.x + from.width, to.x + to.width) + 24
  return [[from.x + from.width, from.y + from.height / 2], [side, from.y + from.height / 2], [side, to.y + to.height / 2], [to.x + to.width, to.y + to.height / 2]]
}

const bounds = ({ x, y, width, height }: Box): string => `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`

/** The text of a .bpmn file. `version` is that of the procedure. */
export function writeBpmn(id: string, name: string, version: string, chart: LaidChart): string {
  const { nodes, flows } = toBpmn(chart)
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]))
  const numbered = flows.map((flow, index) => ({ ...flow, id: `f_${index + 1}` }))
  const bottom = Math.max(...[...boxes.values()].map(({ y, height }) => y + height)) + margin
  const pool: Box = { x: 0, y: 0, width: Math.max(...chart.lanes.map(({ x, width }) => x + width)), height: bottom }
  const laneId = (index: number): string => `lane_${index + 1}`
  const laneOf = (node: BpmnNode): number => chart.lanes.findIndex((lane) => lane.id === node.lane)
  const node = (one: BpmnNode): string[] => [
    `    <bpmn:${one.type} id="${idOf(one.id)}"${one.name ? ` name="${escaped(one.name)}"` : ''}>`,
    ...(one.note ? [`      <bpmn:documentation>${escaped(one.note)}</bpmn:documentation>`] : []),
    ...numbered.filter(({ to }) => to === one.id).map((flow) => `      <bpmn:incoming>${flow.id}</bpmn:incoming>`),
    ...numbered.filter(({ from }) => from === one.id).map((flow) => `      <bpmn:outgoing>${flow.id}</bpmn:outgoing>`),
    `    </bpmn:${one.type}>`,
  ]
  const lane = ({ title }: LaidChart['lanes'][number], index: number): string[] => [
    `      <bpmn:lane id="${laneId(index)}" name="${escaped(title)}">`,
    ...nodes.filter((one) => laneOf(one) === index).map((one) => `        <bpmn:flowNodeRef>${idOf(one.id)}</bpmn:flowNodeRef>`),
    '      </bpmn:lane>',
  ]
  const shape = (element: string, box: Box, more = ''): string => `      <bpmndi:BPMNShape id="${element}_di" bpmnElement="${element}"${more}>${bounds(box)}</bpmndi:BPMNShape>`
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions_${id}" targetNamespace="urn:guifan:procedure" exporter="guifan" exporterVersion="${escaped(version)}">`,
    `  <bpmn:collaboration id="collaboration_${id}">`,
    `    <bpmn:participant id="pool_${id}" name="${escaped(name)}" processRef="process_${id}"/>`,
    '  </bpmn:collaboration>',
    `  <bpmn:process id="process_${id}" name="${escaped(name)}" isExecutable="false">`,
    `    <bpmn:laneSet id="lanes_${id}">`, ...chart.lanes.flatMap(lane), '    </bpmn:laneSet>',
    ...nodes.flatMap(node),
    ...numbered.map((flow) => `    <bpmn:sequenceFlow id="${flow.id}"${flow.name ? ` name="${escaped(flow.name)}"` : ''} sourceRef="${idOf(flow.from)}" targetRef="${idOf(flow.to)}"/>`),
    '  </bpmn:process>',
    `  <bpmndi:BPMNDiagram id="diagram_${id}">`, `    <bpmndi:BPMNPlane id="plane_${id}" bpmnElement="collaboration_${id}">`,
    shape(`pool_${id}`, pool, ' isHorizontal="false"'),
    ...chart.lanes.map(({ x, width }, index) => shape(laneId(index), { x, y: margin, width, height: pool.height - margin }, ' isHorizontal="false"')),
    ...nodes.map((one) => shape(idOf(one.id), boxes.get(one.id)!, one.type === 'exclusiveGateway' ? ' isMarkerVisible="true"' : '')),
    ...numbered.map((flow) => `      <bpmndi:BPMNEdge id="${flow.id}_di" bpmnElement="${flow.id}">${wayBetween(boxes.get(flow.from)!, boxes.get(flow.to)!).map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join('')}</bpmndi:BPMNEdge>`),
    '    </bpmndi:BPMNPlane>', '  </bpmndi:BPMNDiagram>', '</bpmn:definitions>',
  ].join('\n')}\n`
}
