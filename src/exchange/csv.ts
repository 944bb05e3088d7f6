// CSV in and out, as spreadsheets read it: with a byte order mark, and with nothing in it that they would run as a formula.
import { CsvError, parse } from 'csv-parse/sync'
import type { Cell } from './cell-text.ts'

/** Spreadsheets run what begins like this; one apostrophe before it makes it text. What has apostrophes already gets one more, so that all of it comes back. */
const runs = /^'*[=+\-@\t\r]/

function writeField(cell: Cell): string {
  const text = cell === null ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
  const safe = typeof cell === 'string' && runs.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function writeCsv(rows: readonly Cell[][]): string {
  return `\ufeff${rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('')}`
}

/** The mark that the head of a table separates its columns by. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/\r?\n/) >>> 0).replaceAll(/"[^"]*"/g, '')
  const counts = [',', '\t', ';', '，'].map((mark) => ({ mark, count: head.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

/** The apostrophe that keeps spreadsheets from running a text is no part of it; a field that says nothing is empty, one in quotes is an empty text. */
function readField(text: string, { quoting }: { quoting: boolean }): Cell {
  if (text === '' && !quoting) return null
  return text.startsWith("'") && runs.test(text.slice(1)) ? text.slice(1) : text
}

/** A row and a column, from 1. */
export interface CsvPlace {
  row: number
  column: number
}

/** The rows of a table. `openAt` is where a quote was opened that nothing closes: what follows can't be told apart. */
export function readCsv(given: string): { rows: Cell[][]; openAt?: CsvPlace } {
  const text = given.replace(/^\ufeff/, '')
  const rows: Cell[][] = []
  try {
    parse(text, {
      delimiter: separatorOf(text), record_delimiter: ['\r\n', '\n'], relax_column_count: true, relax_quotes: true, cast: readField,
      on_record: (row: Cell[]) => {
        rows.push(row)
        return null
      },
    })
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { rows, openAt: { row: rows.length + 1, column: Number(error.column) + 1 } }
    throw error
  }
  return { rows }
}
