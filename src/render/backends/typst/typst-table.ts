// Tables: column widths from the text where none are given, spans kept inside the table, rows unbroken unless they are taller than a page allows.
import type { BlockOf, Cell, VariantName } from '../../document.ts'
import type { PlacedCell } from '../table-layout.ts'
import { layTable, type TableRoom } from '../table-layout.ts'
import { array } from './typst-text.ts'

/** Of pages in larger type. */
const rooms: Partial<Record<VariantName, TableRoom>> = {
  'large-print': { characters: 29, unbroken: 18, whole: 10 },
  'booklet': { characters: 35, unbroken: 22, whole: 14 },
}

/** About how many lines a table has, where it stands on one page. */
export function linesOfWhole(table: BlockOf<'table'>, variant?: VariantName): number | undefined {
  const { lines, whole } = layTable(table, variant && rooms[variant])
  return whole ? lines : undefined
}

/** With about how many characters go on a line of it. */
type WriteCell = (cell: Cell, line: number) => string

export function writeTable(table: BlockOf<'table'>, writeCell: WriteCell, variant?: VariantName): string {
  const { columns, widths, head, title, body, whole, together } = layTable(table, variant && rooms[variant])
  const write = ({ cell, column, colspan }: PlacedCell): string => writeCell(cell, widths.slice(column, column + colspan).reduce((sum, { characters }) => sum + characters, 0))
  const parts = [
    `columns: ${array(widths.map(({ share }) => (share === undefined ? 'auto' : `${Math.round(share * 1000) / 1000}fr`)))}`,
    `align: ${array(columns.map(({ align }) => `${align ?? 'left'} + horizon`))}`,
  ]
  if (whole) parts.push('whole: true')
  if (head.length > 0) parts.push(`table.header(${head.flat().map((placed) => writeHead(placed, write)).join(', ')})`)
  else if (title) parts.push(`table.header(${writePlaced({ ...title, breakable: false }, write)})`)
  const end = together > 1 ? body.length - together : body.length
  for (const placed of body.slice(0, end).flat()) {
    const written = writePlaced(placed, write)
    parts.push(placed.leads ? `table.header(level: 2, repeat: false, ${written})` : written)
  }
  // A foot that comes once is how the engine keeps rows on one page.
  if (end < body.length) parts.push(`table.footer(repeat: false, ${body.slice(end).flat().map((placed) => writePlaced(placed, write)).join(', ')})`)
  return `data-table(${parts.join(', ')})`
}

function writePlaced(placed: PlacedCell, write: (placed: PlacedCell) => string): string {
  const { colspan, rowspan, breakable } = placed
  // What spans several columns is not aligned by the first of them.
  const options = [colspan > 1 ? `colspan: ${colspan}, align: left + horizon, ` : '', rowspan > 1 ? `rowspan: ${rowspan}, ` : '', breakable ? 'breakable: true, ' : ''].join('')
  return `table.cell(${options}${write(placed)})`
}

function writeHead(placed: PlacedCell, write: (placed: PlacedCell) => string): string {
  const { colspan, rowspan } = placed
  return `head-cell(${colspan > 1 ? `colspan: ${colspan}, ` : ''}${rowspan > 1 ? `rowspan: ${rowspan}, ` : ''}${write(placed)})`
}
