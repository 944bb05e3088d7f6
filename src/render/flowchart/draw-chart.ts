// Turns the plan into shapes, lines and words with their places, still on one endless page.
import type { ChartBar, ChartBox, ChartDrawing, ChartLabel, ChartLine, Point } from './chart-layout.ts'
import type { PlannedLabel } from './plan-exits.ts'
import type { Placement } from './place-nodes.ts'
import type { Route } from './route-edges.ts'
import type { Columns, StandingNode } from './size-columns.ts'
import type { Stack } from './stack-rows.ts'
import { markOf } from './mark-handover.ts'
import { meet, outlineOf, textOf } from './shape-outline.ts'
import { arrowRoom, bandTop, barRoom, trackY } from './stack-rows.ts'
import { lineHeight, millimetres } from './wrap-text.ts'

export interface Plan {
  placement: Placement
  columns: Columns
  routes: Route[]
  labels: PlannedLabel[]
  stack: Stack
}

export function drawChart(plan: Plan): ChartDrawing {
  const boxes = new Map([...plan.columns.nodes.values()].map((node) => [node.node.id, drawBox(node, plan.stack)]))
  return {
    boxes: [...boxes.values()],
    lines: markHandovers(plan.routes.map((route) => drawLine(route, boxes, plan.stack)), plan.routes),
    labels: plan.labels.map((label) => drawLabel(label, plan.stack)),
    connectors: [],
    bars: plan.placement.groups.flatMap((group) => drawBars(group, plan)),
  }
}

function drawBox(node: StandingNode, stack: Stack): ChartBox {
  const height = node.sized.height
  const y = stack.rowTop[node.row]! + (stack.rowHeight[node.row]! - height) / 2
  const bounds = { x: node.left, y, width: node.right - node.left, height }
  return { id: node.node.id, shape: node.node.shape, outline: outlineOf(node.node.shape, bounds), bounds, lines: textOf(node.sized, bounds) }
}

function drawLine({ edge, exit, entry, hops }: Route, boxes: Map<string, ChartBox>, stack: Stack): ChartLine {
  const from = boxes.get(edge.from)!
  const to = boxes.get(edge.to)!
  const middle = from.bounds.y + from.bounds.height / 2
  if (exit.level) {
    const points = [{ x: exit.x, y: middle }, { x: exit.side === 'right' ? to.bounds.x : to.bounds.x + to.bounds.width, y: middle }]
    return { from: edge.from, to: edge.to, points, arrow: true, dashed: false }
  }
  const points: Point[] = exit.side === 'bottom'
    ? [{ x: exit.x, y: meet(from.outline, exit.x, 'bottom') }]
    : [{ x: exit.side === 'left' ? from.bounds.x : from.bounds.x + from.bounds.width, y: middle }, { x: exit.x, y: middle }]
  for (const hop of hops) {
    const y = trackY(stack, hop.gap, hop.track)
    points.push({ x: hop.from, y }, { x: hop.to, y })
  }
  points.push({ x: entry, y: meet(to.outline, entry, 'top') })
  return { from: edge.from, to: edge.to, points, arrow: true, dashed: edge.back === true }
}

function markHandovers(lines: ChartLine[], routes: readonly Route[]): ChartLine[] {
  return lines.map((line, index) => (routes[index]!.edge.handover ? { ...line, mark: markOf(line.points, lines.filter((other) => other !== line)) } : line))
}

function drawLabel(label: PlannedLabel, stack: Stack): ChartLabel {
  const levels = stack.gaps[label.gap + 1]!.levels
  const y = bandTop(stack, label.gap) + levels.slice(0, label.level).reduce((sum, height) => sum + height, 0) + 0.3
  const step = lineHeight(label.size)
  const x = label.anchor === 'start' ? label.left : label.right
  return {
    bounds: { x: label.left, y, width: label.right - label.left, height: label.height - 0.6 },
    lines: label.lines.map((text, index) => ({
      text, x, y: y + step * (index + 0.5) + millimetres(label.size) * 0.36, anchor: label.anchor, size: label.size, bold: false,
    })),
  }
}

/** ISO 5807 draws the beginning and the end of parallel work as two parallel lines. */
function drawBars({ first, last, members }: Placement['groups'][number], { columns, stack }: Plan): ChartBar[] {
  const nodes = members.map((member) => columns.nodes.get(member.node.id)!)
  const left = Math.min(...nodes.map((node) => node.left)) - 2
  const right = Math.max(...nodes.map((node) => node.right)) + 2
  const above = stack.rowTop[first]! - arrowRoom - barRoom / 2
  const below = stack.gapTop[last + 1]! + barRoom / 2 + 0.4
  return [above, above + 0.9, below, below + 0.9].map((y) => ({ from: { x: left, y }, to: { x: right, y } }))
}
