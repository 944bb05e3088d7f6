// Cuts the endless page at the chosen heights; a line that crosses a cut ends in a numbered circle and goes on from the same number.
import type { ChartBox, ChartConnector, ChartDrawing, ChartLine, Point, TextLine } from './chart-layout.ts'
import { markOf } from './mark-handover.ts'
import type { Stack } from './stack-rows.ts'
import { connectorRadius } from './stack-rows.ts'
import { millimetres } from './wrap-text.ts'

const numberSize = 7.5

/** Drawings of the pages, each from its own top. */
export function splitPages(drawing: ChartDrawing, { cuts, bottom }: Pick<Stack, 'cuts' | 'bottom'>, borders: readonly number[]): { drawing: ChartDrawing; height: number }[] {
  const edges = [0, ...cuts, bottom]
  const crossings = numberCrossings(drawing.lines, cuts, borders)
  const pieces = new Map(drawing.lines.map((line) => [line, [] as ChartLine[]]))
  const pages = edges.slice(0, -1).map((top, index) => {
    const end = edges[index + 1]!
    const inside = (y: number): boolean => y >= top && y < end
    const part: ChartDrawing = {
      boxes: drawing.boxes.filter((box) => inside(box.bounds.y)),
      lines: drawing.lines.flatMap((line) => {
        const cut = cutLine(line, top, end, crossings)
        pieces.get(line)!.push(...cut)
        return cut
      }),
      labels: drawing.labels.filter((label) => inside(label.bounds.y)),
      connectors: crossings.filter((crossing) => crossing.cut === top || crossing.cut === end).map((crossing) => connector(crossing, crossing.cut === end ? -1 : 1)),
      bars: drawing.bars.filter((bar) => inside(bar.from.y)),
    }
    return { part, top, height: end - top }
  })
  const all = [...pieces.values()].flat()
  for (const [line, cut] of pieces) if (line.mark) markPiece(line.mark, cut, all)
  return pages.map(({ part, top, height }) => ({ drawing: shift(part, 0, -top), height }))
}

interface Crossing {
  line: ChartLine
  cut: number
  x: number
  /** Of the circle: it stands beside a border, not on it, and its line ends at its rim all the same. */
  centerX: number
  number: number
  level: number
}

function numberCrossings(lines: readonly ChartLine[], cuts: readonly number[], borders: readonly number[]): Crossing[] {
  const crossings: Crossing[] = []
  for (const cut of cuts) {
    const here: Crossing[] = []
    for (const line of lines) {
      for (let index = 1; index < line.points.length; index++) {
        const a = line.points[index - 1]!
        const b = line.points[index]!
        if ((a.y - cut) * (b.y - cut) < 0) here.push({ line, cut, x: a.x, centerX: a.x, number: 0, level: 0 })
      }
    }
    here.sort((a, b) => a.x - b.x)
    here.forEach((crossing, index) => {
      crossing.number = crossings.length + index + 1
    })
    if (placeCircles(here, borders) > 0 && placeCircles([...here].reverse(), borders) > 0) placeCircles(here, borders)
    crossings.push(...here)
  }
  return crossings
}

/** Puts close circles on two levels in turn, the first next to the cut, where lines that end at the other level do not reach. Returns how many still stand on a border. */
function placeCircles(here: readonly Crossing[], borders: readonly number[]): number {
  here.forEach((crossing, index) => {
    const before = here[index - 1]
    const levelAt = (x: number): number => (before && Math.abs(x - before.centerX) < 2 * connectorRadius + 0.4 ? 1 - before.level : 0)
    crossing.centerX = besideBorder(crossing.x, borders, [])
    if (levelAt(crossing.centerX) === 1) crossing.centerX = besideBorder(crossing.x, borders, [before, here[index + 1]].flatMap((other) => (other ? [other.x] : [])))
    crossing.level = levelAt(crossing.centerX)
  })
  return here.filter(({ centerX }) => borders.some((border) => Math.abs(border - centerX) < connectorRadius)).length
}

/** A circle that would stand on the border of a lane moves aside, unless another line is there. */
function besideBorder(x: number, borders: readonly number[], others: readonly number[]): number {
  const room = connectorRadius + 0.3
  const border = borders.find((other) => Math.abs(other - x) < room)
  if (border === undefined) return x
  const moved = x < border ? border - room : border + room
  return others.some((other) => Math.abs(other - moved) < room) || borders.some((other) => other !== border && Math.abs(other - moved) < room) ? x : moved
}

/** Centre of the circle, above (-1) or below (1) the cut. */
function centerOf({ centerX, cut, level }: Crossing, side: -1 | 1): Point {
  return { x: centerX, y: cut + side * (0.4 + connectorRadius + level * (2 * connectorRadius + 0.3)) }
}

function connector(crossing: Crossing, side: -1 | 1): ChartConnector {
  const center = centerOf(crossing, side)
  const line: TextLine = { text: String(crossing.number), x: center.x, y: center.y + millimetres(numberSize) * 0.36, anchor: 'middle', size: numberSize, bold: false }
  return { center, radius: connectorRadius, line }
}

/** The pieces of a line between two heights, each ending at the rim of its circle. */
function cutLine(line: ChartLine, top: number, bottom: number, crossings: readonly Crossing[]): ChartLine[] {
  const pieces: ChartLine[] = []
  let points: Point[] = []
  const at = (x: number, cut: number): Crossing | undefined => crossings.find((crossing) => crossing.line === line && crossing.cut === cut && Math.abs(crossing.x - x) < 1e-6)
  const finish = (arrow: boolean): void => {
    if (points.length > 1) pieces.push({ from: line.from, to: line.to, points, arrow, dashed: line.dashed })
    points = []
  }
  const inside = (y: number): boolean => y > top && y < bottom
  line.points.forEach((b, index) => {
    const a = line.points[index - 1]
    if (a) {
      const passed = [top, bottom].filter((cut) => (a.y - cut) * (b.y - cut) < 0).sort((p, q) => (b.y > a.y ? p - q : q - p))
      for (const cut of passed) {
        const crossing = at(a.x, cut)
        if (!crossing) continue
        const center = centerOf(crossing, cut === bottom ? -1 : 1)
        const rim = { x: a.x, y: center.y + (cut === bottom ? -1 : 1) * Math.sqrt(connectorRadius ** 2 - (a.x - center.x) ** 2) }
        points.push(rim)
        if (points.length > 1) finish(false)
      }
    }
    if (inside(b.y)) points.push(b)
  })
  finish(inside(line.points.at(-1)!.y))
  return pieces
}

/** The mark stays where it was; where the cut has taken that place, it moves to the longest piece. */
function markPiece(mark: Point, pieces: readonly ChartLine[], all: readonly ChartLine[]): void {
  const bearer = pieces.find((piece) => passes(piece, mark))
  const longest = bearer ?? [...pieces].sort((a, b) => lengthOf(b) - lengthOf(a))[0]
  if (longest) longest.mark = bearer ? mark : markOf(longest.points, all.filter((other) => !pieces.includes(other)))
}

function lengthOf({ points }: ChartLine): number {
  return points.slice(1).reduce((sum, point, index) => sum + Math.abs(point.x - points[index]!.x) + Math.abs(point.y - points[index]!.y), 0)
}

function passes({ points }: ChartLine, mark: Point): boolean {
  return points.some((b, index) => {
    const a = points[index - 1]
    return a !== undefined && Math.min(a.x, b.x) - 0.01 <= mark.x && mark.x <= Math.max(a.x, b.x) + 0.01 && Math.min(a.y, b.y) - 0.01 <= mark.y && mark.y <= Math.max(a.y, b.y) + 0.01
  })
}

export function shift(drawing: ChartDrawing, dx: number, dy: number): ChartDrawing {
  const point = ({ x, y }: Point): Point => ({ x: x + dx, y: y + dy })
  const text = (line: TextLine): TextLine => ({ ...line, ...point(line) })
  const box = (item: ChartBox): ChartBox => ({ ...item, outline: item.outline.map(point), bounds: { ...item.bounds, ...point(item.bounds) }, lines: item.lines.map(text) })
  return {
    boxes: drawing.boxes.map(box),
    lines: drawing.lines.map((line) => ({ ...line, points: line.points.map(point), ...(line.mark ? { mark: point(line.mark) } : {}) })),
    labels: drawing.labels.map((label) => ({ bounds: { ...label.bounds, ...point(label.bounds) }, lines: label.lines.map(text) })),
    connectors: drawing.connectors.map((item) => ({ ...item, center: point(item.center), line: text(item.line) })),
    bars: drawing.bars.map((bar) => ({ from: point(bar.from), to: point(bar.to) })),
  }
}
