// Gives lanes and nodes their place from left to right, and leaves gutters at both sides for long ways.
import type { NodeShape } from './chart.ts'
import type { PlacedNode, Placement } from './place-nodes.ts'
import type { SizedNode } from './shape-outline.ts'
import { sizeNode } from './shape-outline.ts'

const widestBox = 46
const narrowestBox = 15
/** Room beside a box: one long way beside the border of the lane; beside a decision also the short stub of its side exit. */
const sideRoom = 3.1
const sideRoomOfDecision = 5
/** No lane gets more of the width than this many lanes of middling size. */
const mostOfLane = 1.5

export interface Gutters {
  left: number
  right: number
}

export interface StandingNode extends PlacedNode {
  sized: SizedNode
  left: number
  right: number
  center: number
}

export interface Columns {
  width: number
  lanes: { x: number; width: number }[]
  nodes: Map<string, StandingNode>
  byRow: StandingNode[][]
  gutters: Gutters
  size: number
}

export function sizeColumns(placement: Placement, size: number, width: number, gutters: Gutters): Columns {
  const shares = sharesOf(placement)
  const share = (width - gutters.left - gutters.right) / shares.reduce((sum, one) => sum + one, 0)
  const lanes: Columns['lanes'] = []
  let x = gutters.left
  placement.slots.forEach((slots, lane) => {
    const laneWidth = Math.max(shares[lane]! * share, slots * (narrowestBox + 6))
    lanes.push({ x, width: laneWidth })
    x += laneWidth
  })
  const nodes = new Map<string, StandingNode>()
  const byRow: StandingNode[][] = Array.from({ length: placement.rows }, () => [])
  for (const placed of placement.nodes.values()) {
    const lane = lanes[placed.lane]!
    const together = [...placement.nodes.values()].filter((other) => other.row === placed.row && other.lane === placed.lane).length
    const center = lane.x + (lane.width * (placed.slot + 0.5)) / together
    const slotWidth = lane.width / placement.slots[placed.lane]!
    const decides = placement.chart.nodes.some((node) => node.shape === 'decision' && node.lane === placed.node.lane)
    const margin = Math.min(decides ? sideRoomOfDecision : sideRoom, (slotWidth - narrowestBox) / 2)
    const boxWidth = Math.min(widestBox, slotWidth - 2 * margin)
    const wide = widthOf(placed.node.shape, boxWidth, margin)
    const node = { ...placed, sized: sizeNode(placed.node, size, wide), left: center - wide / 2, right: center + wide / 2, center }
    nodes.set(placed.node.id, node)
    byRow[placed.row]!.push(node)
  }
  return { width: x + gutters.right, lanes, nodes, byRow, gutters, size }
}

/** A decision is flatter the wider it is; its stubs still stay clear of the border. */
function widthOf(shape: NodeShape, boxWidth: number, margin: number): number {
  if (shape === 'start' || shape === 'end') return boxWidth > 26 ? boxWidth * 0.86 : boxWidth
  return shape === 'decision' ? boxWidth + 2 * Math.max(0, margin - 3.6) : boxWidth
}

/** Lanes share the width by how much is written in them, but none gets less than its symbols need: the words at four ways out of a decision stand side by side. */
function sharesOf(placement: Placement): number[] {
  const waysOut = (id: string): number => placement.chart.edges.filter((edge) => edge.from === id).length
  const lanes = placement.slots.map((_, lane) => [...placement.nodes.values()].filter((placed) => placed.lane === lane).map(({ node }) => node))
  const loads = lanes.map((nodes) => nodes.reduce((sum, { text, note }) => sum + [...text].length + [...note ?? ''].length, 0))
  const average = loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length)
  return lanes.map((nodes, lane) => {
    const ways = Math.max(0, ...nodes.map(({ id, shape }) => (shape === 'decision' ? Math.max(1, waysOut(id)) : 0)))
    const least = ways > 3 ? mostOfLane : ways > 0 ? 1 : nodes.some(({ shape }) => shape !== 'start' && shape !== 'end') ? 0.8 : 0.66
    return placement.slots[lane]! * Math.max(least, Math.min(mostOfLane, Math.sqrt(loads[lane]! / Math.max(1, average))))
  })
}
