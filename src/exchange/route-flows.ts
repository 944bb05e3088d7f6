// The ways of the lines of a diagram: along a few lines beside and between the boxes, past every box, with few bends, and on nobody else's way where there is another.

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Point = [number, number]

/** How far beside a box its lines of the grid are, and how near to a box a way may come. */
const beside = [14, 26] as const
const near = 8
/** What a bend is worth, in units of length; and how many times its length a stretch that others take too, the same way or against it. */
const bend = 90
const [along, against] = [4, 40] as const

export const middleOf = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2]

const unique = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b)
const around = (start: number, size: number): number[] => [start + size / 2, ...beside.flatMap((gap) => [start - gap, start + size + gap])]
const isInside = (box: Box, [x, y]: Point): boolean => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

/** Whether the stretch between two points, one beside or below the other, comes too near to a box. */
function hits(box: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  return Math.max(x1, x2) > box.x - near && Math.min(x1, x2) < box.x + box.width + near && Math.max(y1, y2) > box.y - near && Math.min(y1, y2) < box.y + box.height + near
}

/** A place of the grid, and the way in which it was reached: 0 across, 1 up or down. */
interface Step {
  column: number
  row: number
  way: 0 | 1
  cost: number
  before?: Step
}

class Router {
  readonly #boxes: readonly Box[]
  readonly #xs: number[]
  readonly #ys: number[]
  readonly #taken = new Map<string, number>()

  constructor(boxes: readonly Box[]) {
    this.#boxes = boxes
    this.#xs = unique(boxes.flatMap(({ x, width }) => around(x, width)))
    this.#ys = unique(boxes.flatMap(({ y, height }) => around(y, height)))
  }

  #point({ column, row }: Pick<Step, 'column' | 'row'>): Point {
    return [this.#xs[column]!, this.#ys[row]!]
  }

  #others(a: Step, b: Step): number {
    return this.#taken.get(`${a.column},${a.row} ${b.column},${b.row}`) ?? 0
  }

  /** The four places beside a step that can be reached from it. */
  * #next(step: Step, from: Box, to: Box): Generator<Step> {
    const here = this.#point(step)
    for (const [across, down] of [[1, 0], [-1, 0], [0, 1], [0, -1]] as const) {
      const next: Step = { column: step.column + across, row: step.row + down, way: across === 0 ? 1 : 0, cost: step.cost, before: step }
      const there = this.#point(next)
      if (there[0] === undefined || there[1] === undefined) continue
      const bends = next.way !== step.way
      // A way leaves and meets a box in the middle of a side.
      if (bends && (isInside(from, here) || isInside(to, here))) continue
      if (this.#boxes.some((box) => box !== from && box !== to && hits(box, here, there))) continue
      const length = Math.abs(there[0] - here[0]) + Math.abs(there[1] - here[1])
      // Several may leave or come by one side, but not both.
      const sameWay = isInside(from, here) || isInside(to, there) ? 0 : this.#others(step, next)
      next.cost += length * (1 + sameWay * along + this.#others(next, step) * against) + (bends ? bend : 0)
      yield next
    }
  }

  #search(from: Box, to: Box): Step | undefined {
    const [[x, y], [endX, endY]] = [middleOf(from), middleOf(to)]
    const start = { column: this.#xs.indexOf(x), row: this.#ys.indexOf(y), cost: 0 }
    const open: Step[] = [{ ...start, way: 0 }, { ...start, way: 1 }]
    const settled = new Set<string>()
    while (open.length > 0) {
      const step = open.pop()!
      const [atX, atY] = this.#point(step)
      if (atX === endX && atY === endY) return step
      const key = `${step.column},${step.row},${step.way}`
      if (settled.has(key)) continue
      settled.add(key)
      for (const next of this.#next(step, from, to)) {
        // The cheapest is last.
        let [low, high] = [0, open.length]
        while (low < high) {
          const middle = (low + high) >> 1
          if (open[middle]!.cost > next.cost) low = middle + 1
          else high = middle
        }
        open.splice(low, 0, next)
      }
    }
    return undefined
  }

  route(from: Box, to: Box): Point[] {
    const steps: Step[] = []
    for (let step = this.#search(from, to); step; step = step.before) steps.unshift(step)
    steps.slice(1).forEach((step, index) => {
      const before = steps[index]!
      this.#taken.set(`${before.column},${before.row} ${step.column},${step.row}`, this.#others(before, step) + 1)
    })
    const corners = steps.filter((_, index) => index === 0 || index === steps.length - 1 || steps[index + 1]!.way !== steps[index]!.way).map((step) => this.#point(step))
    if (corners.length < 2) return [middleOf(from), middleOf(to)]
    return [sideOf(from, corners[0]!, corners[1]!), ...corners.slice(1, -1), sideOf(to, corners.at(-1)!, corners.at(-2)!)]
  }
}

/** Where a line from the middle of a box leaves it. */
function sideOf({ x, y, width, height }: Box, [fromX, fromY]: Point, [toX, toY]: Point): Point {
  if (toX !== fromX) return [toX > fromX ? x + width : x, fromY]
  return [fromX, toY > fromY ? y + height : y]
}

/** The way of each line, from the side of one box to the side of the other, in the order given. */
export function routeFlows(boxes: ReadonlyMap<string, Box>, flows: readonly { from: string; to: string }[]): Point[][] {
  const router = new Router([...boxes.values()])
  return flows.map(({ from, to }) => router.route(boxes.get(from)!, boxes.get(to)!))
}
