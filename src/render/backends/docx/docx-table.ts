// Tables: fixed column widths, spans, heads that come again on every page, rows that stay whole.
import type { Block, BlockOf, Cell } from '../../document.ts'
import { displayWidth } from '../../../util/text.ts'
import { plainText } from '../block-text.ts'
import type { PlacedCell, Width } from '../table-layout.ts'
import { layTable } from '../table-layout.ts'
import type { DocxContext } from './docx-context.ts'
import { gap } from './docx-text.ts'
import { writeInlines } from './docx-inlines.ts'
import { paragraph } from './docx-text.ts'

/** Blocks inside a cell. */
export type WriteBlocks = (blocks: readonly Block[], context: DocxContext) => string

/** On either side of a cell, in twentieths of a point. */
export const cellMargin = 90

export interface CellLook {
  width: number
  colspan?: number
  /** The first of cells that are one from top to bottom, or a later one. */
  merge?: 'restart' | 'continue'
  /** XML of w:tcBorders' children. */
  borders?: string
  shade?: string
  vertical?: 'top' | 'center' | 'bottom'
}

export function cellXml(content: string, { width, colspan, merge, borders, shade, vertical }: CellLook): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    colspan && colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : '',
    merge ? `<w:vMerge w:val="${merge}"/>` : '',
    borders ? `<w:tcBorders>${borders}</w:tcBorders>` : '',
    shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : '',
    vertical && vertical !== 'top' ? `<w:vAlign w:val="${vertical}"/>` : '',
  ].join('')
  // A cell must end with a paragraph.
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content === '' || content.endsWith('</w:tbl>') ? content + gap : content}</w:tc>`
}

export function rowXml(cells: readonly string[], { head = false, breakable = false, height }: { head?: boolean; breakable?: boolean; height?: number } = {}): string {
  const properties = [breakable ? '' : '<w:cantSplit/>', height ? `<w:trHeight w:val="${height}" w:hRule="atLeast"/>` : '', head ? '<w:tblHeader/>' : ''].join('')
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

/** `style`: DataTable has lines, PlainTable none. */
export function tableXml(rows: readonly string[], widths: readonly number[], style: 'DataTable' | 'PlainTable', indent = 0): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  return `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/>${indent > 0 ? `<w:tblInd w:w="${indent}" w:type="dxa"/>` : ''}<w:tblLayout w:type="fixed"/>`
    + `<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** Columns that are as wide as their text take what they need, the others share the rest. */
export function columnWidths(widths: readonly Width[], room: number, size: number): number[] {
  const own = widths.map(({ share, characters }) => (share === undefined ? Math.round(characters * size * 10) + 2 * cellMargin + 20 : 0))
  const fixed = own.reduce((sum, width) => sum + width, 0)
  const squeeze = widths.every(({ share }) => share === undefined) ? room / fixed : Math.min(1, (room * 0.6) / Math.max(1, fixed))
  const rest = room - Math.round(fixed * squeeze)
  const shares = widths.reduce((sum, { share }) => sum + (share ?? 0), 0)
  return widths.map(({ share }, index) => Math.max(200, Math.floor(share === undefined ? own[index]! * squeeze : (rest * share) / shares)))
}

/** Half points of table text. */
export const tableSize = (context: DocxContext): number => context.size ?? 19

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** What stands in a cell: its paragraphs are those of tables, its room is its own. */
export function inCell(context: DocxContext, width: number): DocxContext {
  const { align: _, ...rest } = context
  return { ...rest, width: width - 2 * cellMargin, indent: 0, depth: 0, style: 'TableText' }
}

/** Every row with its cells and, where one from above reaches in, the rest of that one. */
function rowsOf(placed: readonly PlacedCell[][], count: number): { cell: PlacedCell; continued: boolean }[][] {
  const above: (PlacedCell | undefined)[][] = placed.map(() => [])
  for (const [index, row] of placed.entries()) {
    for (const cell of row) for (let down = 1; down < cell.rowspan; down++) above[index + down]![cell.column] = cell
  }
  return placed.map((row, index) => {
    const cells = Array.from({ length: count }, (_, column) => row.find((cell) => cell.column === column) ?? above[index]![column])
    return cells.flatMap((cell, column) => (cell ? [{ cell, continued: above[index]![column] === cell }] : []))
  })
}

export function writeTable(table: BlockOf<'table'>, context: DocxContext, writeBlocks: WriteBlocks): string {
  const { columns, widths, head, title, body, whole } = layTable(table)
  const room = columnWidths(widths, context.width, tableSize(context))
  const writeCell = ({ cell, column, colspan, rowspan }: PlacedCell, continued: boolean, isHead: boolean, keep: boolean): string => {
    const width = sum(room.slice(column, column + colspan))
    const inner = inCell(context, width)
    // What spans several columns is not aligned by the first of them.
    const align = colspan > 1 ? undefined : columns[column]?.align
    const content = continued ? '' : writeCellContent(cell, { ...inner, keep: keep || context.keep, ...(align ? { align } : {}), ...(isHead ? { bold: true } : {}) }, writeBlocks, isHead ? 'TableHead' : undefined)
    return cellXml(content, { width, colspan, ...(rowspan > 1 ? { merge: continued ? 'continue' : 'restart' } : {}), ...(isHead ? { shade: 'EBEBEB' } : {}), vertical: 'center' })
  }
  const writeRows = (rows: readonly PlacedCell[][], isHead: boolean): string[] => rowsOf(rows, columns.length).map((cells, index) => {
    const keep = isHead || (whole && index < rows.length - 1) || cells.some(({ cell }) => cell.leads)
    return rowXml(cells.map(({ cell, continued }) => writeCell(cell, continued, isHead, keep)), { head: isHead, breakable: cells.some(({ cell }) => cell.breakable) })
  })
  const titleRow = title ? [rowXml([writeCell(title, false, false, true)], { head: true })] : []
  const caption = table.caption ? paragraph(writeInlines(table.caption, context), { style: 'Caption', align: 'center', keepNext: true }, context) : ''
  // A table of no rows is none.
  const rows = [...writeRows(head, true), ...titleRow, ...writeRows(body, false)]
  return caption + (rows.length === 0 ? '' : tableXml(rows, room, 'DataTable', context.indent) + gap)
}

function writeCellContent({ children }: Cell, context: DocxContext, writeBlocks: WriteBlocks, style: string | undefined): string {
  const [first] = children
  if (!first) return paragraph('', { style: style ?? context.style }, context)
  if (style && children.length === 1 && first.type === 'paragraph') return paragraph(writeInlines(first.children, context), { style, ...(first.align ? { align: first.align } : {}) }, context)
  return writeBlocks(children, context)
}

/** Labels and values in columns; the last value takes the room of the pairs that its row lacks. */
export function writeGrid({ columns, rows }: BlockOf<'grid'>, context: DocxContext, writeBlocks: WriteBlocks): string {
  if (rows.length === 0) return ''
  const pairs = Math.max(1, Math.min(4, Math.trunc(columns) || 1, rows.length))
  const longest = Math.max(2, ...rows.map(({ label }) => displayWidth(plainText(label)) / 2))
  const labelWidth = Math.min(Math.round(longest * tableSize(context) * 10) + 2 * cellMargin + 40, Math.floor((context.width / pairs) * 0.4))
  const valueWidth = Math.floor(context.width / pairs) - labelWidth
  const lines: string[] = []
  for (let start = 0; start < rows.length; start += pairs) {
    const line = rows.slice(start, start + pairs)
    lines.push(rowXml(line.flatMap(({ label, value }, index) => {
      const lacking = index === line.length - 1 ? pairs - line.length : 0
      const width = valueWidth + lacking * (labelWidth + valueWidth)
      const inner = inCell(context, width)
      return [
        cellXml(paragraph(writeInlines(label, { ...inner, bold: true }), { style: 'TableHead' }, { ...inner, align: 'left' }), { width: labelWidth, shade: 'EBEBEB', vertical: 'center' }),
        cellXml(writeBlocks(value, inner), { width, colspan: 1 + 2 * lacking, vertical: 'center' }),
      ]
    })))
  }
  return tableXml(lines, Array.from({ length: pairs }, () => [labelWidth, valueWidth]).flat(), 'DataTable', context.indent) + gap
}
