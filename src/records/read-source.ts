// A file of records as something that DuckDB can read: CSV in whatever encoding, Parquet, or the first sheet of a workbook.
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { readCsvHead, type RejectedRow } from './csv-text.ts'
import type { Database } from './database.ts'
import type { Source } from './load-table.ts'
import { largestInZip } from '../util/zip.ts'
import { nameSql, textSql } from './sql.ts'

export const recordExtensions = ['.csv', '.txt', '.xlsx', '.parquet']

/** In bytes of XML, some hundred thousand rows: beyond it the reader of workbooks ends somewhere, sooner on a slow machine, and says that the file is broken. */
const largestSheet = 64 << 20

/** In bytes; a longer one was taken out before. */
const longestLine = 1 << 21

async function csvSource(database: Database, absolute: string, file: string): Promise<Source> {
  const head = await readCsvHead(absolute, database.folder)
  const columns = head.columns.map((column) => `${textSql(column)}: 'VARCHAR'`).join(', ')
  const relation = (text: string, faulty: string): string =>
    `read_csv(${textSql(text)}, auto_detect = false, header = true, delim = ${textSql(head.delimiter)}, quote = '"', escape = '"', null_padding = true, ${faulty}, max_line_size = ${longestLine}, parallel = ${!head.folded}, columns = {${columns}})`
  const sample = head.sample === undefined ? {} : { sample: relation(head.sample, 'ignore_errors = true') }
  return { file, columns: head.columns, known: head.rejected, rejects: true, relation: relation(head.file, 'store_rejects = true, rejects_limit = 0'), ...sample }
}

async function parquetSource(database: Database, absolute: string, file: string): Promise<Source> {
  const relation = `read_parquet(${textSql(absolute)})`
  const columns = await database.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${relation}`)
  return { file, columns: columns.map(({ column_name }) => column_name), relation }
}

/** As DuckDB reads it: days and times in the zone of the sheet, which has none; a day alone is one at midnight there. A sheet counts in fractions of days, so that 14:00 may be a hair before it. */
function cellText(cell: unknown): string | null {
  if (cell === null || cell === undefined) return null
  return cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().replace('T', ' ').slice(0, 19).replace(' 00:00:00', '') : String(cell)
}

async function xlsxSource(database: Database, absolute: string, file: string): Promise<Source> {
  const { default: readSheets } = await import('read-excel-file/node')
  const bytes = await readFile(absolute)
  if (largestInZip(bytes) > largestSheet) {
    throw new UsageError({
      zh: `“${file}”太大：Excel 工作簿是一次全读进来的，行数多了读不动。请在表格软件里把第一张工作表另存为 CSV，再读 CSV，多少行都可以。`,
      en: `"${file}" is too large: a workbook is read all at once, which takes too much where it has so many rows. Save its first sheet as CSV in your spreadsheet program and read that: CSV may be as large as it likes.`,
    })
  }
  const sheets = (await readSheets(bytes, { trim: true })) as unknown as { data: unknown[][] }[]
  const [titles = [], ...rows] = sheets[0]?.data ?? []
  const named = titles.map((title) => String(title ?? '').trim())
  // Cells beyond the last title make the sheet wider, and their row no record.
  const columns = named.slice(0, named.findLastIndex((title) => title !== '') + 1)
  if (columns.length === 0) return { file, columns: [], relation: '' }
  const relation = nameSql(`sheet ${file}`)
  await database.run(`CREATE TEMP TABLE ${relation} (${columns.map((column, index) => `${nameSql(column || `第${index + 1}列`)} VARCHAR`).join(', ')})`)
  const appender = await database.connection.createAppender(`sheet ${file}`)
  const rejected: RejectedRow[] = []
  for (const [number, row] of rows.entries()) {
    const isWider = row.slice(columns.length).some((cell) => cellText(cell) !== null)
    if (isWider) rejected.push({ row: number + 2, why: 'shape', text: row.map((cell) => cellText(cell) ?? '').join(',') })
    for (let index = 0; index < columns.length; index++) {
      const text = isWider ? null : cellText(row[index])
      if (text === null) appender.appendNull()
      else appender.appendVarchar(text)
    }
    appender.endRow()
  }
  appender.closeSync()
  return { file, columns, known: rejected, relation }
}

/** Throws a UsageError for what is no such file, or can't be read as one. */
export async function readSource(database: Database, absolute: string, file: string): Promise<Source> {
  const extension = path.extname(absolute).toLowerCase()
  const found = await stat(absolute).catch(() => undefined)
  if (!found?.isFile()) throw new UsageError({ zh: `找不到记录文件“${file}”。请检查路径。`, en: `There is no file of records "${file}". Check the path.` })
  const read = { '.csv': csvSource, '.txt': csvSource, '.xlsx': xlsxSource, '.parquet': parquetSource }[extension]
  if (!read) throw new UsageError({ zh: `“${file}”不是能读的记录文件。请用 CSV、XLSX 或 Parquet。`, en: `"${file}" is no file of records that can be read. Use CSV, XLSX or Parquet.` })
  const source = await read(database, absolute, file).catch((error: unknown) => {
    if (error instanceof UsageError) throw error
    throw new UsageError({ zh: `“${file}”读不了：不是完好的${extension === '.xlsx' ? ' Excel 工作簿' : extension === '.parquet' ? ' Parquet 文件' : '表格'}。请重新导出一份。`, en: `"${file}" can't be read: it is no sound ${extension.slice(1)} file. Export it anew.` })
  })
  if (source.columns.length === 0) throw new UsageError({ zh: `“${file}”的第一行是空的。第一行要写列名，如“件号,事项,街镇”。`, en: `The first line of "${file}" is empty: it must name the columns.` })
  const repeated = source.columns.find((column, index) => column === '' || source.columns.indexOf(column) !== index)
  if (repeated !== undefined) throw new UsageError({ zh: `“${file}”的列名${repeated === '' ? '有空的' : `“${repeated}”写了两次`}。请改好第一行再读。`, en: `In "${file}" ${repeated === '' ? 'a column has no name' : `the column "${repeated}" is named twice`}. Mend its first line.` })
  return source
}
