// A table as HTML: it scrolls by itself on a narrow screen, and its head repeats on paper.
import type { Block, BlockOf, Cell, Column } from '../../document.ts'
import { writeInlines } from './write-inlines.ts'

type WriteBlocks = (blocks: readonly Block[]) => string

function writeCell(tag: 'th' | 'td', { children, colspan, rowspan }: Cell, align: Column['align'], writeBlocks: WriteBlocks): string {
  // Nothing between blocks: in a cell a line break of the source would show.
  const only = children.length === 1 ? children[0]! : undefined
  const content = only?.type === 'paragraph' ? writeInlines(only.children) : children.map((block) => writeBlocks([block]).trim()).join('')
  const spans = `${colspan ? ` colspan="${colspan}"` : ''}${rowspan ? ` rowspan="${rowspan}"` : ''}`
  const style = align && align !== 'left' ? ` class="${align}"` : ''
  return `<${tag}${tag === 'th' ? ' scope="col"' : ''}${spans}${style}>${content}</${tag}>`
}

/** Rows with the column that each cell stands in, so that alignment holds beside spanned cells. */
function writeRows(tag: 'th' | 'td', rows: readonly Cell[][], columns: readonly Column[], writeBlocks: WriteBlocks): string {
  const open = columns.map(() => 0)
  return rows.map((row) => {
    let at = 0
    const skip = (): void => {
      while (at < open.length && open[at]! > 0) open[at++]!--
    }
    const cells = row.map((cell) => {
      skip()
      const html = writeCell(tag, cell, (cell.colspan ?? 1) > 1 ? undefined : columns[at]?.align, writeBlocks)
      for (let step = cell.colspan ?? 1; step > 0; step--) {
        if (at < open.length) open[at] = (cell.rowspan ?? 1) - 1
        at++
      }
      return html
    })
    skip()
    return `<tr>${cells.join('')}</tr>`
  }).join('\n')
}

function writeWidths(columns: readonly Column[]): string {
  if (!columns.some(({ width }) => width)) return ''
  const total = columns.reduce((sum, { width }) => sum + (width ?? 1), 0)
  return `<colgroup>${columns.map(({ width }) => `<col style="width:${Math.round(((width ?? 1) / total) * 1000) / 10}%">`).join('')}</colgroup>`
}

export function writeTable({ columns, head, body, caption }: BlockOf<'table'>, writeBlocks: WriteBlocks): string {
  const title = caption ? `<caption>${writeInlines(caption)}</caption>` : ''
  const top = head.length > 0 ? `<thead>${writeRows('th', head, columns, writeBlocks)}</thead>` : ''
  const many = columns.length > 3 ? ' wide' : ''
  return `<div class="scroll${many}" role="region" aria-label="表格，可左右滚动" tabindex="0"><table>${title}${writeWidths(columns)}${top}<tbody>${writeRows('td', body, columns, writeBlocks)}</tbody></table></div>`
}
