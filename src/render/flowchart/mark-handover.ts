// Where the mark of a handover stands on its line: on the longest piece, away from box and arrow, and not where another line crosses.
import type { ChartLine, Point } from './chart-layout.ts'

/** A mark this far from every other line is seen to be on its own. */
const clear = 1.8
/** Along a piece, the middle first; on the last piece the arrow head takes its part. */
const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

interface Piece {
  a: Point
  b: Point
  isLast: boolean
}

export function markOf(points: readonly Point[], others: readonly Pick<ChartLine, 'points'>[]): Point {
  const pieces = points.slice(1).map((b, index): Piece => ({ a: points[index]!, b, isLast: index === points.length - 2 }))
  pieces.sort((one, other) => weight(other) - weight(one))
  const places = pieces.flatMap(({ a, b, isLast }) => (isLast ? [0.4, 0.3, 0.5, 0.2, 0.6] : shares).map((share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share })))
  const lines = others.flatMap((line) => line.points.slice(1).map((b, index) => [line.points[index]!, b] as const))
  return places.find((place) => lines.every(([a, b]) => distance(place, a, b) >= clear)) ?? places[0] ?? points[0]!
}

/** A level piece is read before an upright one that is little longer. */
function weight({ a, b }: Piece): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) + (Math.abs(a.y - b.y) < 0.01 ? 6 : 0)
}

/** Lines are upright or level. */
function distance({ x, y }: Point, a: Point, b: Point): number {
  const dx = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x))
  const dy = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y))
  return Math.hypot(dx, dy)
}
