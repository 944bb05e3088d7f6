// Every chart of cases/, on paper upright and turned and as one piece: what a reader relies on when following a line with a finger.
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Chart } from '../../src/render/flowchart/chart.ts'
import type { ChartLane, ChartLine, ChartOptions, ChartPage, Point, Rectangle, TextLine } from '../../src/render/flowchart/chart-layout.ts'
import { landscape, portrait } from '../../src/render/flowchart/chart-layout.ts'
import { layoutChart } from '../../src/render/flowchart/layout-chart.ts'
import { cleanChart } from '../../src/render/flowchart/place-nodes.ts'
import { millimetres, textWidth } from '../../src/render/flowchart/wrap-text.ts'

const folder = new URL('cases/', import.meta.url)
const cases = readdirSync(folder).sort().map((name) => {
  const { title, chart } = parse(readFileSync(new URL(name, folder), 'utf8')) as { title: string; chart: Chart }
  return { name, title, chart }
})
const papers: [string, ChartOptions][] = [['upright', portrait], ['turned', landscape], ['one piece', { width: 170 }]]

describe.each(cases)('$name', ({ chart }) => {
  describe.each(papers)('%s', (_, options) => {
    const layout = layoutChart(chart, options)

    it('shows every step once and every line to its end', () => {
      const clean = cleanChart(chart)
      expect(layout.pages.flatMap((page) => page.boxes.map((box) => box.id)).sort()).toEqual(clean.nodes.map((node) => node.id).sort())
      expect(layout.pages.flatMap((page) => page.lines).filter((line) => line.arrow)).toHaveLength(clean.edges.length)
      expect(layout.pages.flatMap((page) => page.lines).filter((line) => line.mark)).toHaveLength(clean.edges.filter((edge) => edge.handover).length)
    })

    it('fits the page in type that can be read', () => {
      for (const page of layout.pages) {
        if (options.pageHeight !== undefined && tallest(page) < options.pageHeight - 40) expect(page.height).toBeLessThanOrEqual(options.pageHeight + 0.1)
        for (const { size } of words(page)) expect(size).toBeGreaterThanOrEqual(7.5)
        const frame = borders(page.lanes)
        for (const { x, y } of page.lines.flatMap((line) => line.points)) {
          expect(x).toBeGreaterThan(frame[0]!)
          expect(x).toBeLessThan(frame.at(-1)!)
          expect(y).toBeGreaterThan(0)
          expect(y).toBeLessThan(page.height)
        }
      }
    })

    it('leads no line through a box', () => {
      for (const page of layout.pages) {
        for (const line of page.lines) {
          for (const [a, b] of pieces(line.points)) {
            for (const box of page.boxes) expect(crosses(a, b, shrunk(box.bounds)) && inside(box.outline, a, b), `${line.from} -> ${line.to} through ${box.id}`).toBe(false)
          }
        }
      }
    })

    it('begins and ends every line at an outline or at a connector, with its arrow head upright or level', () => {
      for (const page of layout.pages) {
        for (const line of page.lines) {
          const end = line.points.at(-1)!
          if (line.arrow) expect(distanceTo(page.boxes.find((box) => box.id === line.to)!.outline, end), `end of ${line.from} -> ${line.to}`).toBeLessThan(0.05)
          else expect(onConnector(page, end), `end of ${line.from} -> ${line.to}`).toBe(true)
          const start = line.points[0]!
          const from = page.boxes.find((box) => box.id === line.from)
          expect((from && distanceTo(from.outline, start) < 0.05) || onConnector(page, start), `start of ${line.from} -> ${line.to}`).toBe(true)
          for (const [a, b] of pieces(line.points)) expect(Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeLessThan(0.001)
        }
      }
    })

    it('keeps labels apart from each other and from boxes', () => {
      for (const page of layout.pages) {
        page.labels.forEach((label, index) => {
          for (const other of page.labels.slice(index + 1)) expect(overlaps(label.bounds, other.bounds), `${said(label.lines)} on ${said(other.lines)}`).toBe(false)
          for (const box of page.boxes) expect(overlaps(label.bounds, box.bounds), `${said(label.lines)} on ${box.id}`).toBe(false)
        })
        page.boxes.forEach((box, index) => {
          for (const other of page.boxes.slice(index + 1)) expect(overlaps(box.bounds, other.bounds), `${box.id} on ${other.id}`).toBe(false)
        })
      }
    })

    it('keeps text inside its box', () => {
      for (const page of layout.pages) {
        for (const box of page.boxes) {
          for (const line of box.lines) {
            const half = textWidth(line.text, line.size) / 2
            for (const y of [line.y - millimetres(line.size) * 0.7, line.y]) {
              for (const x of [line.x - half, line.x + half]) expect(contains(box.outline, { x, y }), `“${line.text}” in ${box.id}`).toBe(true)
            }
          }
        }
      }
    })

    it('numbers both sides of a cut alike', () => {
      const numbers = layout.pages.map((page) => page.connectors.map((connector) => connector.line.text))
      const all = numbers.flat()
      for (const number of new Set(all)) expect(all.filter((other) => other === number)).toHaveLength(2)
      expect(layout.pages.length > 1).toBe(all.length > 0)
    })

    it('is the same every time', () => {
      expect(layoutChart(chart, options)).toEqual(layout)
    })
  })
})

/** Charts of services as they are printed; what is tangled on purpose asks for more lines than can keep apart. */
const services = ['old-age-card', 'fire-safety', 'child-allowance', 'minimum-living', 'care-assessment', 'care-assessment-plain', 'archive-query', 'disability-card', 'temporary-aid', 'long-care']
describe.each(cases.filter(({ name }) => services.includes(name.replace('.yaml', ''))))('$name', ({ chart }) => {
  describe.each(papers)('%s', (_, options) => {
    const { pages } = layoutChart(chart, options)

    it('crosses no two ways out of one box', () => {
      for (const { lines } of pages) {
        lines.forEach((line, index) => {
          for (const other of lines.slice(index + 1)) if (other.from === line.from) expect(crossings(line, other), `${line.from} -> ${line.to} and ${other.to}`).toBe(0)
        })
      }
    })

    it('leads no line through the words at an exit', () => {
      for (const page of pages) {
        for (const line of page.lines) {
          for (const [a, b] of pieces(line.points)) for (const label of page.labels) expect(crosses(a, b, shrunk(label.bounds)), `${line.from} -> ${line.to} through ${said(label.lines)}`).toBe(false)
        }
      }
    })

    it('sets the mark of a handover where no other line passes', () => {
      for (const { lines } of pages) {
        for (const { from, to, mark } of lines) {
          for (const other of lines) {
            if (mark === undefined || (other.from === from && other.to === to)) continue
            for (const [a, b] of pieces(other.points)) expect(crosses(a, b, { x: mark.x - 1.1, y: mark.y - 1.1, width: 2.2, height: 2.2 }), `mark of ${from} -> ${to} on ${other.from} -> ${other.to}`).toBe(false)
          }
        }
      }
    })

    it('sets no words and no numbered circle on the border of a lane', () => {
      for (const { lanes, connectors, labels } of pages) {
        for (const border of borders(lanes)) {
          for (const { center, radius } of connectors) expect(Math.abs(center.x - border)).toBeGreaterThan(radius)
          for (const { bounds, lines } of labels) expect(bounds.x < border && border < bounds.x + bounds.width, said(lines)).toBe(false)
        }
      }
    })
  })
})

it('fills the first page of a long chart, so that the text goes on below the last', () => {
  const [first, last] = layoutChart(cases.find(({ name }) => name === 'child-allowance.yaml')!.chart, portrait).pages
  expect(first!.height).toBeGreaterThan(1.5 * last!.height)
  expect(last!.height).toBeGreaterThan(60)
})

it('puts 25 plain steps in four lanes on one page', () => {
  const lanes = ['居民', '窗口', '后台', '区局']
  const nodes = Array.from({ length: 25 }, (_, index) => ({ id: `s${index}`, lane: String([0, 1, 1, 2, 3, 2, 1][index % 7]), shape: 'process' as const, text: `第${index + 1}步核对材料` }))
  const chart = { lanes: lanes.map((title, id) => ({ id: String(id), title })), nodes, edges: nodes.slice(1).map((node, index) => ({ from: `s${index}`, to: node.id })) }
  expect(layoutChart(chart, portrait).pages).toHaveLength(1)
})

it('keeps the main way straight: a step right below leads down without a bend', () => {
  const layout = layoutChart(cases.find(({ name }) => name === 'minimum-living.yaml')!.chart, portrait)
  const line = layout.pages.flatMap((page) => page.lines).find(({ from, to }) => from === 'review' && to === 'publish')!
  expect(line.points).toHaveLength(2)
})

function pieces(points: readonly Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point])
}

/** How often an upright piece of one passes a level piece of the other. */
function crossings(one: ChartLine, other: ChartLine): number {
  const passes = ([a, b]: [Point, Point], [c, d]: [Point, Point]): boolean => Math.abs(a.x - b.x) < 0.01 && Math.abs(c.y - d.y) < 0.01
    && a.x > Math.min(c.x, d.x) + 0.01 && a.x < Math.max(c.x, d.x) - 0.01 && c.y > Math.min(a.y, b.y) + 0.01 && c.y < Math.max(a.y, b.y) - 0.01
  return pieces(one.points).flatMap((piece) => pieces(other.points).filter((next) => passes(piece, next) || passes(next, piece))).length
}

function words(page: ChartPage): TextLine[] {
  return [...page.boxes.flatMap((box) => box.lines), ...page.labels.flatMap((label) => label.lines), ...page.connectors.map((connector) => connector.line), ...page.lanes.flatMap((lane) => lane.lines)]
}

function borders(lanes: readonly ChartLane[]): number[] {
  return [...lanes.map(({ bounds }) => bounds.x), ...lanes.slice(-1).map(({ bounds }) => bounds.x + bounds.width)]
}

function tallest(page: ChartPage): number {
  return Math.max(0, ...page.boxes.map((box) => box.bounds.height))
}

function said(lines: readonly TextLine[]): string {
  return lines.map((line) => line.text).join('')
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01
}

function shrunk({ x, y, width, height }: Rectangle): Rectangle {
  return { x: x + 0.1, y: y + 0.1, width: width - 0.2, height: height - 0.2 }
}

function crosses(a: Point, b: Point, box: Rectangle): boolean {
  return overlaps({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x) + 0.02, height: Math.abs(a.y - b.y) + 0.02 }, box)
}

function inside(outline: readonly Point[], a: Point, b: Point): boolean {
  return Array.from({ length: 41 }, (_, index) => ({ x: a.x + ((b.x - a.x) * index) / 40, y: a.y + ((b.y - a.y) * index) / 40 }))
    .some((point) => contains(outline, point) && distanceTo(outline, point) > 0.1)
}

function contains(outline: readonly Point[], { x, y }: Point): boolean {
  let within = false
  outline.forEach((a, index) => {
    const b = outline[(index + 1) % outline.length]!
    if (a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) within = !within
  })
  return within
}

function distanceTo(outline: readonly Point[], point: Point): number {
  return Math.min(...outline.map((a, index) => {
    const b = outline[(index + 1) % outline.length]!
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length))
    return Math.hypot(point.x - a.x - share * (b.x - a.x), point.y - a.y - share * (b.y - a.y))
  }))
}

function onConnector(page: ChartPage, point: Point): boolean {
  return page.connectors.some(({ center, radius }) => Math.abs(Math.hypot(point.x - center.x, point.y - center.y) - radius) < 0.05)
}
