// Figures: a radar of the levels of one thing, a matrix of several, bars of numbers against their targets, lines of numbers along days; and what each is when drawn.
import type { Point, TextLine } from '../flowchart/chart-layout.ts'

/** How high it stands on each axis: a line that joins the levels. */
export interface Radar {
  kind: 'radar'
  /** From low to high. */
  levels: string[]
  axes: string[]
  /** A value for each axis: 1 is the lowest level, 0 is none. */
  series: { name: string; values: number[] }[]
}

/** Levels as numbers on shades, so that a printer without colours shows both. */
export interface Matrix {
  kind: 'matrix'
  levels: string[]
  columns: string[]
  /** A value for each column, as above. With `words`, one for each column too, a cell says these in place of its level, and its shade alone tells the level. */
  rows: { name: string; values: number[]; words?: string[] }[]
}

/** Numbers of one unit, none below zero. */
export interface Bars {
  kind: 'bars'
  unit: string
  /** What the bars and the marks are called. */
  valueName: string
  targetName: string
  rows: { name: string; value: number; target?: number }[]
}

/** Numbers of one unit along a row of days or the like, none below zero; null where there is none. */
export interface Lines {
  kind: 'lines'
  unit: string
  /** Of each place; the axis shows the first word of some. */
  labels: string[]
  series: { name: string; values: (number | null)[] }[]
  /** The range that the numbers are likely to lie in. */
  band?: { name: string; low: (number | null)[]; high: (number | null)[] }
}

export type Figure = Radar | Matrix | Bars | Lines

export interface FigureShape {
  points: Point[]
  closed: boolean
  /** From 0, black, to 1, white; none is not filled. */
  fill?: number
  /** Millimetres; 0 is no line. */
  stroke: number
  dashed?: boolean
}

/** In millimetres from the top left corner. */
export interface FigureDrawing {
  width: number
  height: number
  shapes: FigureShape[]
  texts: TextLine[]
}

/** What one page can take. */
export const figureRoom = { width: 170, height: 225 }
