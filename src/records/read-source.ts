// A file of records as something that DuckDB can read: CSV in whatever encoding, Parquet, or the first sheet of a workbook.
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../diagnostics/usage-error.ts'
import { readCsvHead } from './csv-text.ts'
import type { Database } from './database.ts'
import type { Source } from './load-table.ts'
import { textSql } from './sql.ts'
import { workbookSource } from './workbook-source.ts'

export const recordExtensions = ['.csv', '.txt', '.xlsx', '.parquet']

/** In bytes; a longer one was taken out before. */
const longestLine = 1 << 21

async function csvSource(database: Database, absolute: string, file: string): Promise<Source> {
  const head = await readCsvHead(absolute, database.folder)
  const columns = head.columns.map((column) => `${textSql(column)}: 'VARCHAR'`).join(', ')
  const relation = (text: string): string =>
    `read_csv(${textSql(text)}, auto_detect = false, header = true, delim = ${textSql(head.delimiter)}, quote = '"', escape = '"', null_padding = true, max_line_size = ${longestLine}, parallel = ${!head.folded}, columns = {${columns}})`
  return { file, columns: head.columns, rejected: head.rejected, relation: relation(head.file), ...(head.sample === undefined ? {} : { sample: relation(head.sample) }) }
}

async function parquetSource(database: Database, absolute: string, file: string): Promise<Source> {
  const relation = `read_parquet(${textSql(absolute)})`
  const columns = await database.rows<{ column_name: string }>(`DESCRIBE SELECT * FROM ${relation}`)
  return { file, columns: columns.map(({ column_name }) => column_name), relation }
}

function unreadable(file: string, extension: string): UsageError {
  if (extension !== '.xlsx') return new UsageError({ zh: `“${file}”读不了：不是完好的${extension === '.parquet' ? ' Parquet 文件' : '表格'}。请重新导出一份。`, en: `"${file}" can't be read: it is no sound ${extension.slice(1)} file. Export it anew.` })
  return new UsageError({
    zh: `“${file}”读不了：不是完好的 Excel 工作簿，或者设了密码。请用表格软件打开它，去掉密码，另存为 .xlsx；打不开的，重新导出一份。`,
    en: `"${file}" can't be read: it is no sound workbook, or has a password. Open it in your spreadsheet program, take the password away and save it as .xlsx; if it does not open, export it anew.`,
  })
}

/** Throws a UsageError for what is no such file, or can't be read as one. */
export async function readSource(database: Database, absolute: string, file: string): Promise<Source> {
  const extension = path.extname(absolute).toLowerCase()
  const found = await stat(absolute).catch(() => undefined)
  if (!found?.isFile()) throw new UsageError({ zh: `找不到记录文件“${file}”。请检查路径。`, en: `There is no file of records "${file}". Check the path.` })
  const read = { '.csv': csvSource, '.txt': csvSource, '.xlsx': workbookSource, '.parquet': parquetSource }[extension]
  if (!read) throw new UsageError({ zh: `“${file}”不是能读的记录文件。请用 CSV、XLSX 或 Parquet。`, en: `"${file}" is no file of records that can be read. Use CSV, XLSX or Parquet.` })
  const source = await read(database, absolute, file).catch((error: unknown) => {
    if (error instanceof UsageError) throw error
    throw unreadable(file, extension)
  })
  if (source.columns.length === 0) throw new UsageError({ zh: `“${file}”的第一行是空的。第一行要写列名，如“件号,事项,街镇”。`, en: `The first line of "${file}" is empty: it must name the columns.` })
  const repeated = source.columns.find((column, index) => column === '' || source.columns.indexOf(column) !== index)
  if (repeated !== undefined) throw new UsageError({ zh: `“${file}”的列名${repeated === '' ? '有空的' : `“${repeated}”写了两次`}。请改好第一行再读。`, en: `In "${file}" ${repeated === '' ? 'a column has no name' : `the column "${repeated}" is named twice`}. Mend its first line.` })
  return source
}
