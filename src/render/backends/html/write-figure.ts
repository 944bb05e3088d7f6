// A figure as HTML: the drawing, and below it the same levels as a table for those who can't see or enlarge it.
import { tableOfFigure } from '../../figure/describe-figure.ts'
import { drawFigure } from '../../figure/draw-figure.ts'
import type { Figure } from '../../figure/figure.ts'
import { figureToSvg } from '../../figure/figure-to-svg.ts'
import { escapeHtml } from './escape-html.ts'

export function writeFigure(figure: Figure, title: string): string {
  const { head, rows } = tableOfFigure(figure)
  const table = `<table><thead><tr>${head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('')}</tr></thead><tbody>`
    + `${rows.map(([name, ...cells]) => `<tr><th scope="row">${escapeHtml(name ?? '')}</th>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`).join('')}</tbody></table>`
  return `<figure class="chart"><div class="scroll" role="region" aria-label="图，可左右滚动" tabindex="0">${figureToSvg(drawFigure(figure), title)}</div><figcaption>${escapeHtml(title)}</figcaption>`
    + `<details class="steps"><summary>用表格读这张图</summary>${table}</details></figure>`
}
