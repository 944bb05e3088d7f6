// The first sheet of a workbook as a table of DuckDB: rows go there as they are read, and DuckDB puts the texts that cells share in their places. A sheet of a million rows is never held here whole.
import { open } from 'node:fs/promises'
import type { DuckDBAppender } from '@duckdb/node-api'
import { isShared, type SheetCell, type SheetRow } from '../workbook/sheet-rows.ts'
import { openWorkbook, type Workbook } from '../workbook/workbook.ts'
import type { Database } from './database.ts'
import type { Source } from './load-table.ts'
import { examplesShown, noneRejected, type RejectedRow } from './rejected-rows.ts'
import { nameSql } from './sql.ts'

const [textTable, cellTable] = ['workbook texts', 'workbook cells']
const titleRow = 1

/** As DuckDB reads it: days and times in the zone of the sheet, which has none; a day alone is one at midnight there. A sheet counts in fractions of days, so that 14:00 may be a hair before it. */
const timeText = (date: Date): string => new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().replace('T', ' ').slice(0, 19).replace(' 00:00:00', '')

interface Texts {
  count: number
  /** Those in which nothing is printed. */
  blank: ReadonlySet<number>
}

async function storeTexts(database: Database, workbook: Workbook): Promise<Texts> {
  await database.run(`CREATE TEMP TABLE ${nameSql(textTable)} (number INTEGER, text VARCHAR)`)
  const appender = await database.connection.createAppender(textTable)
  const blank = new Set<number>()
  let count = 0
  for await (const texts of workbook.texts()) {
    for (const text of texts) {
      const trimmed = text.trim()
      if (trimmed === '') blank.add(count)
      appender.appendInteger(count++)
      appender.appendVarchar(trimmed)
      appender.endRow()
    }
  }
  appender.closeSync()
  return { count, blank }
}

/** Rows of a sheet on their way into DuckDB: of each cell its own text, or the number of a shared one. */
class CellRows {
  /** Columns in which some text is shared. */
  readonly sharing = new Set<number>()
  #next = titleRow

  private constructor(private readonly appender: DuckDBAppender, private readonly texts: Texts, readonly width: number) {}

  /** Cells beyond the last title make the sheet wider, and their row no record. */
  static async create(database: Database, texts: Texts, titles: SheetRow): Promise<CellRows> {
    const width = titles.cells.findLastIndex((cell) => shownCell(cell, texts) !== null) + 1
    const columns = Array.from({ length: width }, (_, index) => `, own${index} VARCHAR, shared${index} INTEGER`).join('')
    await database.run(`CREATE TEMP TABLE ${nameSql(cellTable)} (row INTEGER, wide BOOLEAN${columns})`)
    const rows = new CellRows(await database.connection.createAppender(cellTable), texts, width)
    rows.append(titles)
    return rows
  }

  append({ row, cells }: SheetRow): void {
    const shown = cells.map((cell) => shownCell(cell, this.texts))
    while (this.#next < row) this.#write(this.#next, [], false)
    this.#write(row, shown, row !== titleRow && shown.findLastIndex((cell) => cell !== null) >= this.width)
  }

  close(): void {
    this.appender.closeSync()
  }

  #write(row: number, cells: readonly (string | number | null)[], wide: boolean): void {
    this.appender.appendInteger(row)
    this.appender.appendBoolean(wide)
    for (let index = 0; index < this.width; index++) {
      const cell = cells[index] ?? null
      if (typeof cell === 'string') this.appender.appendVarchar(cell)
      else this.appender.appendNull()
      if (typeof cell === 'number') {
        this.appender.appendInteger(cell)
        this.sharing.add(index)
      } else this.appender.appendNull()
    }
    this.appender.endRow()
    this.#next = row + 1
  }
}

/** A text, or the number of a shared one; null where nothing would be seen. */
function shownCell(cell: SheetCell, { count, blank }: Texts): string | number | null {
  if (cell === null) return null
  if (!isShared(cell)) return cell instanceof Date ? timeText(cell) : String(cell).trim() || null
  if (cell.shared >= count) throw new RangeError(`shared text ${cell.shared} of ${count}`)
  return blank.has(cell.shared) ? null : cell.shared
}

/** Undefined where the first row has nothing in it. */
async function storeRows(database: Database, workbook: Workbook, texts: Texts): Promise<CellRows | undefined> {
  let rows: CellRows | undefined
  for await (const found of workbook.sheets[0]!.rows()) {
    for (const row of found) {
      if (rows) rows.append(row)
      else if (row.row === titleRow) rows = await CellRows.create(database, texts, row)
      else return undefined
    }
  }
  rows?.close()
  return rows
}

/** One column after the other, each in the order of the rows: all at once would take memory for all texts of the workbook, many times. */
async function joinTexts(database: Database, { width, sharing }: CellRows, table: string): Promise<void> {
  const name = (index: number): string => nameSql(`workbook column ${index}`)
  for (const index of sharing) {
    await database.run(`CREATE TEMP TABLE ${name(index)} AS SELECT text FROM ${nameSql(cellTable)} LEFT JOIN ${nameSql(textTable)} ON number = shared${index} ORDER BY row`)
  }
  const cells = Array.from({ length: width }, (_, index) => `${sharing.has(index) ? `coalesce(own${index}, ${name(index)}.text)` : `own${index}`} AS cell${index}`)
  const columns = [...sharing].map((index) => ` POSITIONAL JOIN ${name(index)}`).join('')
  await database.run(`CREATE TEMP TABLE ${table} AS SELECT row, wide, ${cells.join(', ')} FROM ${nameSql(cellTable)}${columns}`)
  for (const done of [nameSql(cellTable), nameSql(textTable), ...[...sharing].map(name)]) await database.run(`DROP TABLE ${done}`)
}

/** Throws an Error for what is no workbook. */
export async function workbookSource(database: Database, absolute: string, file: string): Promise<Source> {
  const handle = await open(absolute)
  try {
    const workbook = await openWorkbook(handle.fd)
    const rows = await storeRows(database, workbook, await storeTexts(database, workbook))
    if (!rows || rows.width === 0) return { file, columns: [], relation: '' }
    const table = nameSql(`sheet ${file}`)
    await joinTexts(database, rows, table)
    const [titles] = await database.rows<Record<string, string | null>>(`SELECT * FROM ${table} WHERE row = ${titleRow}`)
    const columns = Array.from({ length: rows.width }, (_, index) => titles![`cell${index}`] ?? '')
    const examples = await database.rows<RejectedRow>(`SELECT row, coalesce(cell0, '') AS text FROM ${table} WHERE wide ORDER BY row LIMIT ${examplesShown}`)
    const [wide] = await database.rows<{ count: number }>(`SELECT count(*)::INTEGER AS count FROM ${table} WHERE wide`)
    const named = columns.map((column, index) => `CASE WHEN NOT wide THEN cell${index} END AS ${nameSql(column)}`)
    return { file, columns, rejected: { ...noneRejected(), shape: { count: wide!.count, examples } }, relation: `(SELECT ${named.join(', ')} FROM ${table} WHERE row > ${titleRow})` }
  } finally {
    await handle.close()
  }
}
