// A table as Markdown: spans are spread over empty cells, blocks in a cell become lines.
import type { Block, BlockOf, Cell, Column } from '../../document.ts'
import { childrenOf, linesOf } from '../../document-text.ts'
import { escapeCell } from './escape-markdown.ts'
import { writeInlines } from './write-inlines.ts'

/** The lines of a cell: one for each paragraph and list item. */
function cellLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.type === 'list') return block.items.flatMap((item, index) => cellLines(item).map((line, at) => (at > 0 ? line : `${block.ordered ? `${block.start + index}) ` : '• '}${line}`)))
    if (block.type === 'missing') return [writeInlines([block])]
    if (block.type === 'codeBlock') return block.text.split('\n').map((text) => writeInlines([{ type: 'code', text }]))
    return [...linesOf(block).map(writeInlines), ...cellLines(childrenOf(block))].filter((line) => line !== '')
  })
}

export function writeCell(blocks: readonly Block[]): string {
  return cellLines(blocks).map(escapeCell).join('<br>')
}

/** Every row with as many cells as the table has columns. */
export function spreadRows(rows: readonly Cell[][], columns: number): string[][] {
  const open: number[] = Array.from({ length: columns }, () => 0)
  return rows.map((row) => {
    const cells = [...row]
    const line: string[] = []
    while (line.length < columns) {
      const at = line.length
      const cell = open[at]! > 0 ? undefined : cells.shift()
      if (open[at]! > 0) open[at]!--
      line.push(cell ? writeCell(cell.children) : '')
      const span = Math.min(cell?.colspan ?? 1, columns - at)
      for (let step = 0; step < span; step++) if (cell?.rowspan) open[at + step] = cell.rowspan - 1
      for (let step = 1; step < span; step++) line.push('')
    }
    return line
  })
}

const rules = { left: ':---', center: ':---:', right: '---:' }

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`
}

/** Rows of finished cells as a Markdown table. */
export function writeRows(head: readonly string[], body: readonly (readonly string[])[], columns: readonly Column[]): string {
  const rule = columns.map(({ align }) => (align ? rules[align] : '---'))
  return [writeRow(head), `| ${rule.join(' | ')} |`, ...body.map(writeRow)].join('\n')
}

export function writeTable({ columns, head, body, caption }: BlockOf<'table'>): string {
  const rows = spreadRows([...head, ...body], columns.length)
  const title = caption ? `**${writeInlines(caption).replaceAll('\n', ' ')}**\n\n` : ''
  const first = head.length > 0 ? rows.shift()! : columns.map(() => '')
  return title + writeRows(first, rows, columns)
}
