// A figure as Markdown: its levels in a table.
import type { Figure } from '../../figure/figure.ts'
import { tableOfFigure } from '../../figure/describe-figure.ts'
import { escapeCell, escapeText } from './escape-markdown.ts'
import { writeRows } from './write-table.ts'

export function writeFigure(figure: Figure, title: string): string {
  const { head, rows } = tableOfFigure(figure)
  const cell = (text: string): string => escapeCell(escapeText(text))
  return [`**${escapeText(title).replaceAll('\n', ' ')}**`, writeRows(head.map(cell), rows.map((row) => row.map(cell)), head.map(() => ({})))].join('\n\n')
}
