// A chart laid out: every shape, line and word with its place on the page, in millimetres from the top left corner; type sizes in points.
import type { NodeShape } from './chart.ts'

export interface Point {
  x: number
  y: number
}

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export interface TextLine {
  text: string
  /** Of the anchor; `y` is the baseline. */
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  size: number
  bold: boolean
}

export interface ChartBox {
  id: string
  shape: NodeShape
  /** Closed; curves are already points. */
  outline: Point[]
  bounds: Rectangle
  lines: TextLine[]
}

export interface ChartLine {
  from: string
  to: string
  points: Point[]
  /** At the last point; a line that continues on another page ends in a connector and has none. */
  arrow: boolean
  dashed: boolean
  /** Where the mark of a handover stands. */
  mark?: Point
}

export interface ChartLabel {
  bounds: Rectangle
  lines: TextLine[]
}

/** A numbered circle: the line goes on at the circle with the same number. */
export interface ChartConnector {
  center: Point
  radius: number
  line: TextLine
}

/** The double bar at the beginning and the end of what runs in parallel. */
export interface ChartBar {
  from: Point
  to: Point
}

export interface ChartDrawing {
  boxes: ChartBox[]
  lines: ChartLine[]
  labels: ChartLabel[]
  connectors: ChartConnector[]
  bars: ChartBar[]
}

export interface ChartLane {
  bounds: Rectangle
  /** Height of the title cell at the top. */
  head: number
  lines: TextLine[]
}

export interface ChartPage extends ChartDrawing {
  width: number
  height: number
  lanes: ChartLane[]
  legend: ChartDrawing
}

export interface ChartLayout {
  pages: ChartPage[]
  /** Of the steps, in points. */
  size: number
}

export interface ChartOptions {
  width: number
  /** What one page can take; without it the chart is one piece, as on a screen. */
  pageHeight?: number
}

export const portrait: ChartOptions = { width: 170, pageHeight: 228 }
export const landscape: ChartOptions = { width: 257, pageHeight: 138 }
