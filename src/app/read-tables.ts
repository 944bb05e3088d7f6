// A file or folder of tables -> sheets: XLSX, CSV, JSON.
import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { writeCell, type Cell } from '../exchange/cell-text.ts'
import { readCsv } from '../exchange/csv.ts'
import { fieldBelow, type Field } from '../exchange/fields.ts'
import { findAt, tableIsOrderly } from '../exchange/findings.ts'
import type { Sheet } from '../exchange/table.ts'
import { readTable, textOfTable, type TableFile } from '../source/read-table.ts'
import { isObject, type Json } from '../util/json.ts'

function csvSheet(file: TableFile, report: (finding: Diagnostic) => void): Sheet {
  const name = path.parse(file.name).name
  const { rows, openAt } = readCsv(textOfTable(file))
  if (openAt !== undefined) report(findAt(tableIsOrderly, 'openQuote', { file: file.name, sheet: name, ...openAt, head: String(rows[0]?.[openAt.column - 1] ?? '') }))
  return { name, rows }
}

function jsonSheet(file: TableFile, root: Field): Sheet {
  let value: Json
  try {
    value = JSON.parse(textOfTable(file)) as Json
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError({ zh: `“${file.name}”不是完整的 JSON 数据（${(error as Error).message}）。`, en: `"${file.name}" is no JSON (${(error as Error).message}).` })
  }
  const items = Array.isArray(value) ? value : isObject(value) ? (Object.values(value).find(Array.isArray) ?? [value]) : []
  const records = items.filter(isObject)
  if (records.length === 0 || records.length < items.length) {
    throw new UsageError({ zh: `“${file.name}”里要是一列事项，每个事项写成“列名: 内容”。`, en: `"${file.name}" must hold a list of records, each with its fields by name.` })
  }
  const heads = [...new Set(records.flatMap((record) => Object.keys(record)))].filter((head) => head !== 'kind')
  const cell = (record: (typeof records)[number], head: string): Cell => (record[head] === undefined || record[head] === null ? null : writeCell(record[head], fieldBelow(root, head)))
  return { name: path.parse(file.name).name, rows: [heads, ...records.map((record) => heads.map((head) => cell(record, head)))] }
}

/** `given` is absolute. Throws a UsageError for what is not there or no table. */
export async function readTables(given: string, root: Field, report: (finding: Diagnostic) => void): Promise<Sheet[]> {
  const files = readTable(given)
  const sheets = await Promise.all(files.map(async (file): Promise<Sheet[]> => {
    const extension = path.extname(file.name).toLowerCase()
    if (extension === '.json') return [jsonSheet(file, root)]
    if (['.csv', '.tsv', '.txt'].includes(extension)) return [csvSheet(file, report)]
    const { readXlsx } = await import('../exchange/xlsx.ts')
    return readXlsx(file.bytes, file.name)
  }))
  return sheets.flat()
}
