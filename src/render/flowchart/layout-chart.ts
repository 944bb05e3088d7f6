// Lays out a swim-lane chart: rows and lanes, exits and labels, ways, heights, pages. Takes the largest type with which it fits the page.
import type { Chart, ChartEdge } from './chart.ts'
import type { ChartDrawing, ChartLane, ChartLayout, ChartOptions, ChartPage } from './chart-layout.ts'
import type { Plan } from './draw-chart.ts'
import type { Placement } from './place-nodes.ts'
import type { Columns, Gutters } from './size-columns.ts'
import { drawChart } from './draw-chart.ts'
import { drawLegend } from './draw-legend.ts'
import { placeNodes } from './place-nodes.ts'
import { planExits, planLabels } from './plan-exits.ts'
import { assignTracks, crossingBack, routeEdges, separation } from './route-edges.ts'
import { sizeColumns } from './size-columns.ts'
import { shift, splitPages } from './split-pages.ts'
import type { Stack } from './stack-rows.ts'
import { stackRows } from './stack-rows.ts'
import { lineHeight, millimetres, wrapEvenly, wrapText } from './wrap-text.ts'

/** In points, the best first; 7.5 is the smallest that is read on paper without effort. */
const typeSizes = [9, 8.5, 8, 7.5] as const
/** A column narrower than this holds too few characters a line. */
const columnWidth = 29
const legendSpace = 1.5
/** Keeps the strokes of the frame on the page. */
const edgeRoom = 0.3

// A service has the same chart in most offices and in every format, and laying one out takes longer than writing the rest of its page.
const known = new Map<string, ChartLayout>()
const mostKnown = 800

export function layoutChart(chart: Chart, options: ChartOptions): ChartLayout {
  const key = JSON.stringify([chart, options])
  const layout = known.get(key) ?? bestLayout(chart, options)
  if (known.size >= mostKnown) known.clear()
  known.set(key, layout)
  return layout
}

function bestLayout(chart: Chart, options: ChartOptions): ChartLayout {
  const placement = placeNodes(chart, Math.max(1, Math.floor(options.width / columnWidth)))
  let best: ChartLayout | undefined
  for (const size of typeSizes) {
    const layout = layoutAt(placement, size, options)
    if (!best || layout.pages.length < best.pages.length) best = layout
    if (best.pages.length === 1) break
  }
  return best!
}

function layoutAt(placement: Placement, size: number, options: ChartOptions): ChartLayout {
  const plan = planWays(placement, size, options.width)
  const head = headOf(placement, plan.columns)
  const tracks = assignTracks(plan.routes)
  const stackIn = (continued: boolean): Stack => {
    const legend = drawLegend(placement.chart, plan.columns.width, continued)
    const capacity = options.pageHeight === undefined ? Infinity : Math.max(60, options.pageHeight - head - legend.height - legendSpace)
    return stackRows(placement, plan.columns, plan.labels, tracks, capacity)
  }
  // The legend of a chart that goes on over the page has one symbol more.
  const whole = stackIn(false)
  const stack = whole.cuts.length === 0 ? whole : stackIn(true)
  const parts = splitPages(drawChart({ ...plan, placement, stack }), stack, [edgeRoom, ...plan.columns.lanes.slice(1).map(({ x }) => x), plan.columns.width - edgeRoom])
  return { pages: parts.map((part, index) => finishPage(part, { plan: { ...plan, placement, stack }, head, index, count: parts.length })), size }
}

/** A way back that had to go around the other side leaves towards it, where it then crosses nothing. */
function planWays(placement: Placement, size: number, width: number): Pick<Plan, 'columns' | 'routes' | 'labels'> {
  const turned = new Set<ChartEdge>()
  let plan = planColumns(placement, { size, width, turned })
  for (const edge of crossingBack(plan.routes)) {
    const next = planColumns(placement, { size, width, turned: new Set([...turned, edge]) })
    if (crossingBack(next.routes).length >= crossingBack(plan.routes).length) continue
    turned.add(edge)
    plan = next
  }
  return plan
}

interface Room {
  size: number
  width: number
  turned: ReadonlySet<ChartEdge>
}

/** Ways in the gutters need room that is known only after they are found, so it is asked for and tried again. */
function planColumns(placement: Placement, { size, width, turned }: Room): Pick<Plan, 'columns' | 'routes' | 'labels'> {
  let gutters: Gutters = { left: edgeRoom, right: edgeRoom }
  for (let round = 0; ; round++) {
    const columns = sizeColumns(placement, size, width, gutters)
    const exits = planExits(placement.chart.edges, columns, turned)
    const labels = planLabels(exits, columns)
    const routes = routeEdges(exits, labels, columns)
    const xs = routes.flatMap((route) => route.hops.flatMap((hop) => [hop.from, hop.to]))
    const lastLane = columns.lanes.at(-1)!
    const needed = {
      left: Math.max(gutters.left, gutterOf(columns.lanes[0]!.x - Math.min(...xs))),
      right: Math.max(gutters.right, gutterOf(Math.max(...xs) - lastLane.x - lastLane.width)),
    }
    if (round >= 6 || (needed.left < gutters.left + separation / 4 && needed.right < gutters.right + separation / 4)) return { columns, routes, labels }
    gutters = needed
  }
}

/** The circle of a connector may stand on a line in the gutter. */
function gutterOf(reach: number): number {
  return reach > 0 ? reach + 2.4 : 0
}

function headOf({ chart }: Placement, columns: Columns): number {
  const lines = chart.lanes.map((lane, index) => wrapText(lane.title, 9, columns.lanes[index]!.width - 2).length)
  return Math.max(1, ...lines) * lineHeight(9) + 2.4
}

/** The outermost lanes take the gutters in, so that no way runs outside the frame. */
function framed({ lanes, width }: Columns): Columns['lanes'] {
  return lanes.map((lane, index) => {
    const left = index === 0 ? edgeRoom : lane.x
    const right = index === lanes.length - 1 ? width - edgeRoom : lane.x + lane.width
    return { x: left, width: right - left }
  })
}

interface PageFrame {
  plan: Plan
  head: number
  index: number
  count: number
}

function finishPage(part: { drawing: ChartDrawing; height: number }, { plan, head, index, count }: PageFrame): ChartPage {
  const { columns, placement } = plan
  const bottom = head + part.height
  const isLast = index === count - 1
  const legend = drawLegend(placement.chart, columns.width, count > 1)
  const lanes: ChartLane[] = framed(columns).map(({ x, width }, lane) => {
    const lines = wrapEvenly(placement.chart.lanes[lane]!.title, 9, width - 2)
    const top = (head - lines.length * lineHeight(9)) / 2
    return {
      bounds: { x, y: 0, width, height: bottom },
      head,
      lines: lines.map((text, row) => ({ text, x: x + width / 2, y: top + (row + 0.5) * lineHeight(9) + millimetres(9) * 0.36, anchor: 'middle' as const, size: 9, bold: true })),
    }
  })
  const empty: ChartDrawing = { boxes: [], lines: [], labels: [], connectors: [], bars: [] }
  return {
    width: columns.width,
    height: isLast ? bottom + legendSpace + legend.height : bottom,
    lanes,
    ...shift(part.drawing, 0, head),
    legend: isLast ? shift(legend.drawing, 0, bottom + legendSpace) : empty,
  }
}
