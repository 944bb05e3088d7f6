// About how high blocks will stand: Word sets the lines, so what must fit a sheet is estimated beforehand, rather too high than too low.
import type { Block, Cell } from '../../document.ts'
import { cardBlocks } from '../../document-text.ts'
import { displayWidth } from '../../../util/text.ts'
import { blockText, cellText, plainText } from '../block-text.ts'
import { layTable } from '../table-layout.ts'
import { cellMargin, columnWidths } from './docx-table.ts'

/** A line with the space to the next, in its own size, as sheets are set. */
const lineHeight = 1.3
/** Above and below the text of a cell, in twentieths of a point. */
const cellPadding = 110

function lines(text: string, width: number, em: number): number {
  const characters = Math.max(2, Math.floor(width / em) - 0.5)
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / 2 / characters)), 0)
}

function tableHeight(block: Extract<Block, { type: 'table' }>, width: number, em: number): number {
  const { widths, head, title, body } = layTable(block)
  const room = columnWidths(widths, width, em / 10)
  return [...head, ...(title ? [[title]] : []), ...body].reduce((sum, row) => {
    const most = Math.max(1, ...row.map(({ cell, column, colspan }) => lines(cellText(cell), room.slice(column, column + colspan).reduce((all, one) => all + one, 0) - 2 * cellMargin, em)))
    return sum + most * lineHeight * em + cellPadding
  }, 140)
}

/** Width, size and result in twentieths of a point. */
export function estimateHeight(blocks: readonly Block[], width: number, em: number): number {
  return blocks.reduce((sum, block) => sum + blockHeight(block, width, em), 0)
}

function blockHeight(block: Block, width: number, em: number): number {
  const text = (inset = 0): number => lines(blockText(block), width - inset, em) * lineHeight * em
  const cells = (one: readonly Cell['children'][], inset: number): number => one.reduce((sum, children) => sum + estimateHeight(children, width - inset, em), 0)
  switch (block.type) {
    case 'heading': return em * (block.level === 1 ? 2.6 : 2.2)
    case 'list': return cells(block.items, 400)
    case 'table': return tableHeight(block, width, em)
    case 'grid': {
      const pairs = Math.max(1, Math.min(4, block.columns, block.rows.length))
      const rows = block.rows.map(({ label, value }) => Math.max(lines(plainText(label), width / pairs / 4, em), lines(value.map(blockText).join('\n'), (width / pairs) * 0.7, em)) * lineHeight * em + cellPadding)
      return rows.reduce((sum, row) => sum + row, 0) / pairs + em
    }
    case 'card': return estimateHeight(cardBlocks(block), width, em)
    case 'callout': case 'quote': return estimateHeight(block.children, width - 300, em) + 2.5 * em
    case 'section': case 'whole': case 'copies': return estimateHeight(block.children, width, em)
    case 'script': return block.parts.length * em * 2
    case 'fields': {
      const room = block.fields.reduce((sum, { label, width: line }) => sum + (displayWidth(label) / 2 + line + 3) * em, 0)
      return Math.ceil(room / width) * (em * 2.1 + 110) + 140
    }
    case 'flowchart': case 'figure': return width
    case 'qr': return 2200
    case 'codeBlock': return text(300)
    case 'paragraph': return text() + em * 0.3
    default: return em * 2
  }
}
