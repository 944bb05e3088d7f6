// What every backend that draws tables on paper must know: where each cell stands, how wide columns are and how many lines a row takes.
import { displayWidth } from '../../util/text.ts'
import type { BlockOf, Cell, Column } from '../document.ts'
import { cellText } from './block-text.ts'

export interface PlacedCell {
  cell: Cell
  column: number
  colspan: number
  rowspan: number
  /** Taller than a page allows, with the rows that it reaches into: may break over two. */
  breakable: boolean
  /** Heads the rows below it, and stands on their page. */
  leads?: boolean
}

export interface Width {
  /** Of the room that columns as wide as their text leave; those have none. */
  share?: number
  /** About how many characters go on a line. */
  characters: number
}

export interface TableLayout {
  columns: Column[]
  widths: Width[]
  /** Repeated on every page. */
  head: PlacedCell[][]
  /** A first row that names the table, repeated as well. */
  title?: PlacedCell
  body: PlacedCell[][]
  /** About how many lines of text the rows have. */
  lines: number
  /** Short enough to stand on one page. */
  whole: boolean
  /** So many rows at the end stay together, so that none stands on a page alone. */
  together: number
}

/** What the type of a page leaves room for. */
export interface TableRoom {
  /** In a line of the text area. */
  characters: number
  /** A row of more lines than this may break over two pages: it would not fit on one. */
  unbroken: number
  /** A table of up to so many lines stands on one page. */
  whole: number
}

const usualRoom: TableRoom = { characters: 44, unbroken: 26, whole: 18 }

export function layTable(table: BlockOf<'table'>, room = usualRoom): TableLayout {
  const count = Math.max(1, table.columns.length, ...[...table.head, ...table.body].map((row) => row.reduce((sum, cell) => sum + spanOf(cell.colspan), 0)))
  const columns = Array.from({ length: count }, (_, index): Column => table.columns[index] ?? {})
  const head = placeCells(table.head, count)
  const rows = placeCells(table.body, count)
  const widths = widthsOf(columns, [...head, ...rows].flat(), room.characters)
  const heights = rows.map((row) => linesOf(row, widths))
  for (const [index, row] of rows.entries()) {
    for (const placed of row) {
      const lines = heights.slice(index, index + placed.rowspan).reduce((sum, height) => sum + height, 0)
      placed.breakable = Math.max(lines, heights[index]!) > room.unbroken
    }
  }
  for (const [index, row] of rows.entries()) if (index < rows.length - 1 && isTitle(row, count) && isStrong(row[0]!.cell)) row[0]!.leads = true
  const titled = head.length === 0 && isTitle(rows[0], count) && rows.length > 1
  const body = titled ? rows.slice(1) : rows
  const lines = heights.reduce((sum, height) => sum + height, 0)
  const whole = lines <= room.whole
  return { columns, widths, head, ...(titled ? { title: rows[0]![0]! } : {}), body, lines, whole, together: !whole && staysWithLast(body, heights.slice(-2), room) ? 2 : 1 }
}

/** The last row but one, where both fit on a page and nothing that spans or heads rows holds them already. */
function staysWithLast(rows: readonly PlacedCell[][], [lines = 0, last = 0]: readonly number[], room: TableRoom): boolean {
  const before = rows.slice(0, -1)
  return rows.length > 2 && lines + last <= room.unbroken && !before.at(-1)!.some(({ leads }) => leads)
    && before.every((row, index) => row.every(({ rowspan }) => index + rowspan <= before.length - (index < before.length - 1 ? 1 : 0)))
}

/** A first row of one cell over the whole width names the table: it stays with the next row, and comes again on the next page. */
function isTitle(row: readonly PlacedCell[] | undefined, count: number): boolean {
  return row?.length === 1 && row[0]!.colspan === count && count > 1 && row[0]!.rowspan === 1
}

/** 服务规范（40分）: a row of nothing but bold words heads those after it. */
function isStrong({ children: [only, ...others] }: Cell): boolean {
  return others.length === 0 && only?.type === 'paragraph' && only.children.length > 0 && only.children.every(({ type }) => type === 'strong')
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
      placed.push({ cell, column, colspan, rowspan, breakable: false })
    }
    return placed
  })
}

/** Columns of a few characters are as wide as their text; the others share the rest by how much they hold. */
function widthsOf(columns: readonly Column[], cells: readonly PlacedCell[], lineCharacters: number): Width[] {
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
    ? { characters: longest[index]! }
    : { share, characters: Math.max(2, ((lineCharacters - fixed) * share) / total - 1) }))
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
