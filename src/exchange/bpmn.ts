// BPMN 2.0 with its diagram: one pool a procedure, one lane a post, drawn from the top down as our own charts are.
import { toBpmn, type BpmnNode, type BpmnType, type LaidChart } from './bpmn-model.ts'
import { routeFlows, type Box } from './route-flows.ts'

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

const bounds = ({ x, y, width, height }: Box): string => `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`

const [letter, line, longest] = [12, 15, 10] as const

/** The name of a gateway stands above it at the right: below and beside it its ways go on. */
function labelOf({ type, name }: BpmnNode, { x, y, width }: Box): string {
  if (type !== 'exclusiveGateway' || !name) return ''
  const lines = Math.ceil(name.length / longest)
  return `<bpmndi:BPMNLabel>${bounds({ x: x + width / 2 + 8, y: y - line * lines + 6, width: Math.min(name.length, longest) * letter + 4, height: line * lines })}</bpmndi:BPMNLabel>`
}

const shape = (element: string, box: Box, more = '', label = ''): string => `      <bpmndi:BPMNShape id="${element}_di" bpmnElement="${element}"${more}>${bounds(box)}${label}</bpmndi:BPMNShape>`

/** The text of a .bpmn file. `version` is that of the procedure. */
export function writeBpmn(id: string, name: string, version: string, chart: LaidChart): string {
  const { nodes, flows } = toBpmn(chart)
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]))
  const numbered = flows.map((flow, index) => ({ ...flow, id: `f_${index + 1}` }))
  const ways = routeFlows(boxes, flows)
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
    ...nodes.map((one) => shape(idOf(one.id), boxes.get(one.id)!, one.type === 'exclusiveGateway' ? ' isMarkerVisible="true"' : '', labelOf(one, boxes.get(one.id)!))),
    ...numbered.map((flow, index) => `      <bpmndi:BPMNEdge id="${flow.id}_di" bpmnElement="${flow.id}">${ways[index]!.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join('')}</bpmndi:BPMNEdge>`),
    '    </bpmndi:BPMNPlane>', '  </bpmndi:BPMNDiagram>', '</bpmn:definitions>',
  ].join('\n')}\n`
}
