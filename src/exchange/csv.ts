// CSV in and out, as spreadsheets read it: with a byte order mark, and with nothing in it that they would run as a formula.
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

/** The rows of a table; `openAt` is the row where a quote was opened that nothing closes. */
export function readCsv(given: string): { rows: Cell[][]; openAt?: number } {
  const text = given.replace(/^\ufeff/, '')
  const separator = separatorOf(text)
  const rows: Cell[][] = []
  let [row, field, quoted, wasQuoted, openAt]: [Cell[], string, boolean, boolean, number] = [[], '', false, false, 0]
  const endField = (): void => {
    const plain = runs.test(field.slice(1)) && field.startsWith("'") ? field.slice(1) : field
    row.push(plain === '' && !wasQuoted ? null : plain)
    ;[field, wasQuoted] = ['', false]
  }
  const endRow = (): void => {
    endField()
    rows.push(row)
    row = []
  }
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    if (quoted) {
      if (char !== '"') field += char
      else if (text[index + 1] === '"') field += text[++index]!
      else quoted = false
    } else if (char === '"' && field === '') [quoted, wasQuoted, openAt] = [true, true, rows.length + 1]
    else if (char === separator) endField()
    else if (char === '\n') endRow()
    else if (char !== '\r' || text[index + 1] !== '\n') field += char
  }
  if (field !== '' || row.length > 0 || wasQuoted) endRow()
  return quoted ? { rows, openAt } : { rows }
}
