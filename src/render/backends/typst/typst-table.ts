// Tables: column widths from the text where none are given, spans kept inside the table, rows unbroken unless they are taller than a page allows.
import type { BlockOf, Cell, Column } from '../../document.ts'
import { displayWidth } from '../../../util/text.ts'
import { cellText } from './block-text.ts'
import { array } from './typst-text.ts'

type Table = BlockOf<'table'>
type WriteCell = (cell: Cell) => string

/** A row of more lines than this may break over two pages: it would not fit on one. */
const unbrokenLines = 26
/** Characters in a line of the text area. */
const lineCharacters = 44

interface PlacedCell {
  cell: Cell
  column: number
  colspan: number
  rowspan: number
}

/** A table of up to so many lines stands on one page. */
const wholeLines = 18

export function writeTable(table: Table, writeCell: WriteCell): string {
  const count = Math.max(1, table.columns.length, ...[...table.head, ...table.body].map((row) => row.reduce((sum, cell) => sum + spanOf(cell.colspan), 0)))
  const columns = Array.from({ length: count }, (_, index): Column => table.columns[index] ?? {})
  const head = placeCells(table.head, count)
  const body = placeCells(table.body, count)
  const widths = widthsOf(columns, [...head, ...body].flat())
  const heights = body.map((row) => linesOf(row, widths))
  const parts = [
    `columns: ${array(widths.map(({ track }) => track))}`,
    `align: ${array(columns.map(({ align }) => `${align ?? 'left'} + horizon`))}`,
  ]
  if (heights.reduce((sum, height) => sum + height, 0) <= wholeLines) parts.push('whole: true')
  const titled = head.length === 0 && isTitle(body[0], count) && body.length > 1
  if (head.length > 0) parts.push(`table.header(${head.flat().map((placed) => writeHead(placed, writeCell)).join(', ')})`)
  else if (titled) parts.push(`table.header(${writePlaced(body[0]![0]!, writeCell, false)})`)
  body.forEach((row, index) => titled && index === 0 ? undefined : row.forEach((placed) => {
    const lines = heights.slice(index, index + placed.rowspan).reduce((sum, height) => sum + height, 0)
    parts.push(writePlaced(placed, writeCell, Math.max(lines, heights[index]!) > unbrokenLines))
  }))
  return `data-table(${parts.join(', ')})`
}

/** A first row of one cell over the whole width names the table: it stays with the next row, and comes again on the next page. */
function isTitle(row: readonly PlacedCell[] | undefined, count: number): boolean {
  return row?.length === 1 && row[0]!.colspan === count && count > 1 && row[0]!.rowspan === 1
}

function spanOf(span: number | undefined): number {
  return span !== undefined && Number.isInteger(span) && span > 1 ? span : 1
}

/** Every cell with its column; spans are cut at the edges, and what a row lacks is filled, so that no later row moves up. */
function placeCells(rows: readonly Cell[][], count: number): PlacedCell[][] {
  const taken: boolean[][] = rows.map(() => [])
  return rows.map((row, index) => {
    const placed: PlacedCell[] = []
    const waiting = [...row]
    for (let column = 0; column < count; column++) {
      if (taken[index]![column]) continue
      const cell = waiting.shift() ?? { children: [] }
      let colspan = 1
      while (colspan < spanOf(cell.colspan) && column + colspan < count && !taken[index]![column + colspan]) colspan++
      const rowspan = Math.min(spanOf(cell.rowspan), rows.length - index)
      for (let down = 0; down < rowspan; down++) for (let across = 0; across < colspan; across++) taken[index + down]![column + across] = true
      placed.push({ cell, column, colspan, rowspan })
    }
    return placed
  })
}

function writePlaced({ cell, colspan, rowspan }: PlacedCell, writeCell: WriteCell, breakable: boolean): string {
  // What spans several columns is not aligned by the first of them.
  const options = [colspan > 1 ? `colspan: ${colspan}, align: left + horizon, ` : '', rowspan > 1 ? `rowspan: ${rowspan}, ` : '', breakable ? 'breakable: true, ' : ''].join('')
  return `table.cell(${options}${writeCell(cell)})`
}

function writeHead({ cell, colspan, rowspan }: PlacedCell, writeCell: WriteCell): string {
  return `head-cell(${colspan > 1 ? `colspan: ${colspan}, ` : ''}${rowspan > 1 ? `rowspan: ${rowspan}, ` : ''}${writeCell(cell)})`
}

interface Width {
  track: string
  /** About how many characters go on a line. */
  characters: number
}

/** Columns of a few characters are as wide as their text; the others share the rest by how much they hold. */
function widthsOf(columns: readonly Column[], cells: readonly PlacedCell[]): Width[] {
  const given = columns.map(({ width }) => (width !== undefined && Number.isFinite(width) && width > 0 ? width : undefined))
  const known = given.filter((width) => width !== undefined)
  const longest = columns.map((_, index) => Math.max(1, ...cells.filter((placed) => placed.column === index && placed.colspan === 1).map(({ cell }) => longestLine(cell))))
  const average = known.reduce((sum, width) => sum + width, 0) / Math.max(1, known.length)
  const usual = known.length > 0 ? average : undefined
  const shares = columns.map((_, index) => given[index] ?? usual ?? (longest[index]! <= 5 ? undefined : Math.min(longest[index]!, 36) ** 0.75))
  const all = shares.some((share) => share === undefined) && shares.every((share) => share === undefined) ? longest : shares
  const fixed = all.reduce<number>((sum, share, index) => sum + (share === undefined ? longest[index]! + 1 : 0), 0)
  const total = all.reduce<number>((sum, share) => sum + (share ?? 0), 0)
  return all.map((share, index) => (share === undefined
    ? { track: 'auto', characters: longest[index]! }
    : { track: `${Math.round(share * 1000) / 1000}fr`, characters: Math.max(2, ((lineCharacters - fixed) * share) / total - 1) }))
}

function longestLine(cell: Cell): number {
  return Math.max(1, ...cellText(cell).split('\n').map((line) => displayWidth(line) / 2))
}

function linesOf(row: readonly PlacedCell[], widths: readonly Width[]): number {
  return Math.max(1, ...row.filter(({ rowspan }) => rowspan === 1).map(({ cell, column, colspan }) => {
    const characters = widths.slice(column, column + colspan).reduce((sum, width) => sum + width.characters, 0)
    return cellText(cell).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / 2 / characters)), 0)
  }))
}
