// Gives lanes and nodes their place from left to right, and leaves gutters at both sides for long ways.
import type { NodeShape } from './chart.ts'
import type { Rectangle } from './chart-layout.ts'
import type { PlacedNode, Placement } from './place-nodes.ts'
import type { SizedNode } from './shape-outline.ts'
import { sizeNode } from './shape-outline.ts'

const widestBox = 46
const narrowestBox = 15
/** Room beside a box: the short stub of a decision's side exit, and one or two long ways beside the border of the lane. */
const sideRoom = 5

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
  const shares = placement.slots.map((slots, lane) => slots * shareOf(placement, lane))
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
    const margin = Math.min(sideRoom, (slotWidth - narrowestBox) / 2)
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
  if (shape === 'start' || shape === 'end') return boxWidth * 0.86
  return shape === 'decision' ? boxWidth + 2 * Math.max(0, margin - 3.6) : boxWidth
}

/** A lane where things only begin and end needs less room than one where work is described. */
function shareOf(placement: Placement, lane: number): number {
  const works = [...placement.nodes.values()].some((placed) => placed.lane === lane && placed.node.shape !== 'start' && placed.node.shape !== 'end')
  return works ? 1 : 0.78
}

export function overlap(a: Rectangle, b: Rectangle, clearance = 0): boolean {
  return a.x < b.x + b.width + clearance && b.x < a.x + a.width + clearance && a.y < b.y + b.height + clearance && b.y < a.y + a.height + clearance
}
