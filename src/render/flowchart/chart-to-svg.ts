// Draws a laid out chart as one accessible SVG in black and white; pages stand below each other.
import type { ChartDrawing, ChartLayout, ChartLine, ChartPage, Point, TextLine } from './chart-layout.ts'

const pageSpace = 6
const arrowLength = 2.2
const arrowHalf = 0.85

/** Other ways to draw a line of text than leaving it to the fonts of whoever looks. */
export type DrawText = (line: TextLine) => string

export function chartToSvg(layout: ChartLayout, title: string, description = '', drawText: DrawText = textElement): string {
  const width = Math.max(0, ...layout.pages.map((page) => page.width))
  let y = 0
  const pages = layout.pages.map((page) => {
    const group = `<g transform="translate(0 ${round(y)})">${drawPage(page, drawText)}</g>`
    y += page.height + pageSpace
    return group
  })
  const height = Math.max(0, y - pageSpace)
  const about = description === '' ? '' : `<desc>${escapeXmlText(description)}</desc>`
  return `<svg xmlns="http://www.w3.org/2000/svg" class="flowchart" role="img" viewBox="-0.5 -0.5 ${round(width + 1)} ${round(height + 1)}" width="${round(width)}mm" height="${round(height)}mm"`
    + ` font-family="'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif" fill="none" stroke="#000" stroke-width="0.3">`
    + `<title>${escapeXmlText(title)}</title>${about}${pages.join('')}</svg>`
}

function drawPage(page: ChartPage, drawText: DrawText): string {
  const lanes = page.lanes.map(({ bounds, head, lines }) =>
    `<rect x="${round(bounds.x)}" y="0" width="${round(bounds.width)}" height="${round(bounds.height)}" stroke="#000" stroke-width="0.2"/>`
    + `<rect x="${round(bounds.x)}" y="0" width="${round(bounds.width)}" height="${round(head)}" fill="#eee" stroke="#000" stroke-width="0.2"/>${lines.map(drawText).join('')}`)
  return lanes.join('') + draw(page, drawText) + draw(page.legend, drawText)
}

function draw(drawing: ChartDrawing, drawText: DrawText): string {
  return [
    ...drawing.bars.map(({ from, to }) => `<path d="M${at(from)}L${at(to)}" stroke-width="0.4"/>`),
    ...drawing.lines.map(drawLine),
    ...drawing.boxes.map((box) => `<path d="M${box.outline.map(at).join('L')}Z" fill="#fff" stroke-width="0.35"/>${box.lines.map(drawText).join('')}`),
    ...drawing.connectors.map(({ center, radius, line }) => `<circle cx="${round(center.x)}" cy="${round(center.y)}" r="${round(radius)}" fill="#fff"/>${drawText(line)}`),
    ...drawing.labels.flatMap((label) => label.lines.map(drawText)),
  ].join('')
}

function drawLine({ points, arrow, dashed, mark }: ChartLine): string {
  const dash = dashed ? ' stroke-dasharray="1.4 0.9"' : ''
  const head = arrow ? `<path d="M${arrowHead(points).map(at).join('L')}Z" fill="#000" stroke="none"/>` : ''
  const dot = mark ? `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="1.1" fill="#000" stroke="#fff" stroke-width="0.3"/>` : ''
  return `<path d="M${(arrow ? shortened(points) : points).map(at).join('L')}"${dash}/>${head}${dot}`
}

/** The three corners of the head at the last point; every last piece is upright or level. */
export function arrowHead(points: readonly Point[]): Point[] {
  const tip = points.at(-1)!
  const before = points.at(-2) ?? tip
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1
  const dx = (tip.x - before.x) / length
  const dy = (tip.y - before.y) / length
  const base = { x: tip.x - dx * arrowLength, y: tip.y - dy * arrowLength }
  return [tip, { x: base.x - dy * arrowHalf, y: base.y + dx * arrowHalf }, { x: base.x + dy * arrowHalf, y: base.y - dx * arrowHalf }]
}

/** The line ends inside its head, so that the tip stays sharp. */
export function shortened(points: readonly Point[]): Point[] {
  const [, left, right] = arrowHead(points)
  return [...points.slice(0, -1), { x: (left!.x + right!.x) / 2, y: (left!.y + right!.y) / 2 }]
}

export function textElement({ text, x, y, anchor, size, bold }: TextLine): string {
  const side = anchor === 'start' ? '' : ` text-anchor="${anchor}"`
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size * 25.4 / 72)}"${side}${bold ? ' font-weight="700"' : ''} fill="#000" stroke="none">${escapeXmlText(text)}</text>`
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}

export function escapeXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
}
