// A laid out chart as Typst data; the theme draws it with the same shapes as the SVG.
import type { VariantName } from '../../document.ts'
import type { Chart } from '../../flowchart/chart.ts'
import type { ChartDrawing, ChartOptions, ChartPage, Point, TextLine } from '../../flowchart/chart-layout.ts'
import { landscape, portrait } from '../../flowchart/chart-layout.ts'
import { arrowHead, shortened } from '../../flowchart/chart-to-svg.ts'
import { describeChart } from '../../flowchart/describe-chart.ts'
import { layoutChart } from '../../flowchart/layout-chart.ts'
import { array, exactLiteral, textExpression } from './typst-text.ts'

export interface Sheet {
  landscape: boolean
  variant?: VariantName
}

/** A chart larger than life, and the room for one on a page of that shape. */
interface Enlarged {
  magnify: number
  portrait: ChartOptions
  landscape: ChartOptions
}

const usual: Enlarged = { magnify: 1, portrait, landscape }
/** Above a chart stands a large heading. */
const enlarged: Partial<Record<VariantName, Enlarged>> = {
  // The smallest type of a chart is then above 11 points.
  'large-print': { magnify: 1.5, portrait: { width: 118, pageHeight: 138 }, landscape: { width: 176, pageHeight: 85 } },
  // Its pages are printed at 7/10 of their size.
  'booklet': { magnify: 1.3, portrait: { width: 130, pageHeight: 164 }, landscape: { width: 197, pageHeight: 98 } },
}

export function writeFlowchart(chart: Chart, title: string, { landscape: turned, variant }: Sheet): string {
  const description = exactLiteral(describeChart(chart, title))
  if (variant === 'poster') return `poster-chart(${description}, ${writePage(posterPage(chart))})`
  const { magnify, ...sheets } = (variant && enlarged[variant]) ?? usual
  const { pages } = layoutChart(chart, turned ? sheets.landscape : sheets.portrait)
  return `flowchart(${textExpression(title)}, ${exactLiteral(title)}, ${description}, ${array(pages.map(writePage))}${magnify === 1 ? '' : `, magnify: ${magnify}`})`
}

/** Of the room that a wall poster leaves for its chart, in millimetres, and the widths that are tried for it. */
const poster = { width: 261, height: 300, widths: [110, 130, 150, 170, 200, 230, 260, 300] }

/** The whole chart in one piece: of all widths, the one that the poster shows largest. */
function posterPage(chart: Chart): ChartPage {
  const pages = poster.widths.map((width) => layoutChart(chart, { width }).pages[0]!)
  const growth = ({ width, height }: ChartPage): number => Math.min(poster.width / width, poster.height / height)
  return pages.reduce((best, page) => (growth(page) > growth(best) ? page : best))
}

function writePage(page: ChartPage): string {
  const lanes = page.lanes.map(({ bounds, head }) => `(x: ${number(bounds.x)}, width: ${number(bounds.width)}, height: ${number(bounds.height)}, head: ${number(head)})`)
  const titles = page.lanes.flatMap((lane) => lane.lines)
  return `(width: ${number(page.width)}, height: ${number(page.height)}, lanes: ${array(lanes)}, titles: ${array(titles.map(writeText))}, drawings: (${writeDrawing(page)}, ${writeDrawing(page.legend)}))`
}

function writeDrawing(drawing: ChartDrawing): string {
  const paths = (lines: readonly (readonly Point[])[]): string => array(lines.map((points) => array(points.map(writePoint))))
  const lineOf = (dashed: boolean): Point[][] => drawing.lines.filter((line) => line.dashed === dashed).map((line) => (line.arrow ? shortened(line.points) : line.points))
  const marks = drawing.lines.flatMap((line) => (line.mark ? [line.mark] : []))
  const texts = [...drawing.boxes.flatMap((box) => box.lines), ...drawing.labels.flatMap((label) => label.lines), ...drawing.connectors.map((connector) => connector.line)]
  return `(solid: ${paths(lineOf(false))}, dashed: ${paths(lineOf(true))}, heads: ${paths(drawing.lines.filter((line) => line.arrow).map((line) => arrowHead(line.points)))}, `
    + `bars: ${paths(drawing.bars.map((bar) => [bar.from, bar.to]))}, outlines: ${paths(drawing.boxes.map((box) => box.outline))}, marks: ${array(marks.map(writePoint))}, `
    + `connectors: ${array(drawing.connectors.map(({ center, radius }) => `(x: ${number(center.x)}, y: ${number(center.y)}, radius: ${number(radius)})`))}, texts: ${array(texts.map(writeText))})`
}

export function writeText({ text, x, y, anchor, size, bold }: TextLine): string {
  // Boxes are drawn only in running text; in a step the nearest sign that fonts have does.
  return `(${exactLiteral(text.replaceAll('☐', '□').replaceAll('☑', '√'))}, ${number(x)}, ${number(y)}, "${anchor}", ${size}, ${bold})`
}

export function writePoint({ x, y }: Point): string {
  return `(${number(x)}, ${number(y)})`
}

export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
