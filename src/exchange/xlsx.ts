// XLSX in and out. Text is typed as text, so that nothing a cell holds is ever run as a formula.
import writeWorkbook, { type Feature } from 'write-excel-file/node'
import { UsageError } from '../diagnostics/usage-error.ts'
import { displayWidth } from '../util/text.ts'
import { withoutTimes } from '../util/zip-reader.ts'
import { isShared, type SheetRow } from '../workbook/sheet-rows.ts'
import { openWorkbook } from '../workbook/workbook.ts'
import { columnLetter } from './cell-place.ts'
import type { Cell } from './cell-text.ts'
import type { Sheet } from './table.ts'

/** What spreadsheets hold in one cell. */
const mostLetters = 32_767
const [narrowest, widest] = [8, 48]

function widthOf(rows: readonly Cell[][], column: number): number {
  const widths = rows.slice(0, 50).flatMap((row) => String(row[column] ?? '').split('\n').map(displayWidth))
  return Math.min(widest, Math.max(narrowest, ...widths) + 2)
}

function refuseLongCells({ name, rows }: Sheet): void {
  rows.forEach((row, index) => row.forEach((cell) => {
    if (typeof cell !== 'string' || cell.length <= mostLetters) return
    throw new UsageError({
      zh: `「${name}」第 ${index + 1} 行有一格超过 ${mostLetters} 个字，表格装不下。请导出成 JSON：--as json。`,
      en: `Row ${index + 1} of "${name}" has a cell of more than ${mostLetters} characters, which no spreadsheet holds. Export it as JSON: --as json.`,
    })
  }))
}

function toCell(cell: Cell, isHead: boolean): object | null {
  if (cell === null) return null
  const style = isHead ? { fontWeight: 'bold', backgroundColor: '#E7EEF7', wrap: true } : { wrap: true }
  if (typeof cell === 'string') return { value: cell, type: String, format: '@', alignVertical: 'top', ...style }
  return { value: cell, type: cell instanceof Date ? Date : typeof cell === 'number' ? Number : Boolean, ...(cell instanceof Date ? { format: 'yyyy-mm-dd' } : {}), alignVertical: 'top', ...style }
}

/** What spreadsheets take as a list that stands in the rule itself. */
const longestList = 255
/** Rows below the last that somebody may fill in. */
const freeRows = 200

/** A list to choose from in every cell of a column, where the field has one; another word is asked about, not refused: import tells what is wrong with it. */
function dropDowns({ choices = [], rows }: Sheet): string {
  const lists = choices.flatMap((words, column) => {
    const list = words?.join(',') ?? ''
    const letter = columnLetter(column + 1)
    if (list === '' || list.length > longestList || /[<>&"]/.test(list)) return []
    return [`<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${rows.length + freeRows}"><formula1>"${list}"</formula1></dataValidation>`]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

const withDropDowns = (sheets: readonly Sheet[]): Feature<Buffer> => ({
  files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: (content, _options, { sheetIndex }) => content.replace('</sheetData>', `</sheetData>${dropDowns(sheets[sheetIndex]!)}`) } } },
})

/** `forEditing`: with drop-downs. */
export async function writeXlsx(sheets: readonly Sheet[], forEditing = false): Promise<Uint8Array> {
  sheets.forEach(refuseLongCells)
  const pages = sheets.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, index) => row.map((cell) => toCell(cell, index === 0))),
    columns: rows[0]!.map((_, column) => ({ width: widthOf(rows, column) })),
    stickyRowsCount: 1,
  }))
  const written = await writeWorkbook(pages as Parameters<typeof writeWorkbook>[0], { features: forEditing ? [withDropDowns(sheets)] : [] } as never)
  return withoutTimes(await written.toBuffer())
}

/** A row for each up to the last, also where nothing stands in it, so that they are counted as the spreadsheet does. */
async function cellsOf(found: AsyncIterable<SheetRow[]>, texts: readonly string[]): Promise<Cell[][]> {
  const rows: Cell[][] = []
  for await (const some of found) {
    for (const { row, cells } of some) {
      while (rows.length < row - 1) rows.push([])
      rows.push(cells.map((cell) => {
        if (!isShared(cell)) return cell
        const text = texts[cell.shared]
        if (text === undefined) throw new RangeError(`shared text ${cell.shared} of ${texts.length}`)
        return text
      }))
    }
  }
  return rows
}

/** Throws a UsageError for what is no workbook. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  try {
    const workbook = await openWorkbook(bytes)
    const texts: string[] = []
    for await (const some of workbook.texts()) texts.push(...some)
    const sheets: Sheet[] = []
    for (const { name, rows } of workbook.sheets) sheets.push({ name, rows: await cellsOf(rows(), texts) })
    return sheets
  } catch {
    throw new UsageError({
      zh: `“${file}”打不开：不是 XLSX 表格，或者文件坏了、加了密码。老的 .xls 请先用表格软件另存为 .xlsx。`,
      en: `"${file}" can't be opened: it is no XLSX workbook, is damaged or has a password. Save an old .xls as .xlsx first.`,
    })
  }
}
