// The rows of a CSV file as a spreadsheet counts them: a row may go on inside quotes, blank lines are rows too, and a quote that is never closed spoils its own line only.
import { isAscii, isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import type { RejectedWhy } from './rejected-rows.ts'

const newline = 0x0a
const carriage = 0x0d
const quote = 0x22
const lineFeed = Buffer.from('\n')
const unreadable = Buffer.from('\uFFFD')

/** A longer one is no record. */
const longestRecord = 1 << 20
/** A quoted cell of more lines is taken for a quote that was never closed. */
const mostLines = 200

const emptyLine = Buffer.from('\n\n')

/** Whether a line without quotes has more cells than `most`. */
function hasWideLine(lines: Buffer, delimiter: number, most: number): boolean {
  let cells = 1
  for (let at = 0; at < lines.length; at++) {
    const byte = lines[at]
    if (byte === delimiter) cells++
    else if (byte === newline) cells = 1
    if (cells > most) return true
  }
  return false
}

export interface Reading {
  delimiter: string
  /** What the file begins in. */
  encoding: 'utf-8' | 'gb18030'
  /** How many cells a row has at most. */
  columns: number
}

/** Whether a file is UTF-8 with a record on each line, so that nobody need look at its lines: most exports are. */
export async function isPlain(file: string, { delimiter, columns }: Reading): Promise<boolean> {
  const isWide = (lines: Buffer): boolean => hasWideLine(lines, delimiter.charCodeAt(0), columns)
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(file, { highWaterMark: longestRecord })) {
    const bytes = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer])
    const whole = bytes.subarray(0, bytes.lastIndexOf(newline) + 1)
    if (whole[0] === newline || [quote, carriage, emptyLine, unreadable].some((odd) => whole.includes(odd)) || !isUtf8(whole) || isWide(whole)) return false
    rest = bytes.subarray(whole.length)
    if (rest.length > longestRecord) return false
  }
  return ![quote, carriage, unreadable].some((odd) => rest.includes(odd)) && isUtf8(rest) && !isWide(rest)
}

export interface CsvRow {
  /** As a spreadsheet counts: the titles are row 1. */
  row: number
  /** UTF-8, without its line end; of what can be a record as DuckDB reads it. */
  bytes: Buffer
  /** Why it can't be a record. */
  fault?: RejectedWhy
}

/** How the quotes of a line stand at its end. A quote inside a cell that does not begin with one is a character like others. */
function endingOf(line: Buffer, delimiter: number, startsInside: boolean): 'closed' | 'open' | 'broken' {
  let at = 0
  if (!startsInside) at = openingOf(line, delimiter, 0)
  while (at >= 0) {
    let close = line.indexOf(quote, at)
    while (close >= 0 && line[close + 1] === quote) close = line.indexOf(quote, close + 2)
    if (close < 0) return 'open'
    if (close + 1 < line.length && line[close + 1] !== delimiter) return 'broken'
    at = openingOf(line, delimiter, close + 1)
  }
  return 'closed'
}

/** Behind the next quote that begins a cell; -1 where there is none. */
function openingOf(line: Buffer, delimiter: number, from: number): number {
  for (let at = line.indexOf(quote, from); at >= 0; at = line.indexOf(quote, at + 1)) if (at === 0 || line[at - 1] === delimiter) return at + 1
  return -1
}

/** Where each cell of a record begins and ends, its quotes included. The quotes must be closed: behind the last of a cell stands a delimiter, or nothing. */
function* spansOf(record: Buffer, delimiter: number): Generator<[from: number, to: number]> {
  for (let from = 0; ; ) {
    let last = from
    if (record[from] === quote) {
      last = record.indexOf(quote, from + 1)
      while (record[last + 1] === quote) last = record.indexOf(quote, last + 2)
    }
    const to = record.indexOf(delimiter, last)
    yield [from, to < 0 ? record.length : to]
    if (to < 0) return
    from = to + 1
  }
}

/** A cell that DuckDB reads as it stands: quotes and returns in one that does not begin with a quote are characters like others. */
function plainCell(cell: Buffer): Buffer {
  if (cell[0] === quote || !(cell.includes(quote) || cell.includes(carriage))) return cell
  return Buffer.from(`"${cell.toString().replaceAll('"', '""')}"`)
}

/** The same cells as DuckDB reads them; undefined where something stands beyond the last title. Empty cells there are no fault. */
function plainRecord(record: Buffer, delimiter: number, columns: number): Buffer | undefined {
  if (!record.includes(quote) && !record.includes(carriage) && !hasWideLine(record, delimiter, columns)) return record
  const spans = [...spansOf(record, delimiter)]
  if (spans.slice(columns).some(([from, to]) => to > from)) return undefined
  const comma = Buffer.of(delimiter)
  return Buffer.concat(spans.slice(0, columns).flatMap(([from, to], index) => [...(index > 0 ? [comma] : []), plainCell(record.subarray(from, to))]))
}

export class CsvRows {
  /** Whether there is anything that DuckDB would read otherwise, or not at all. */
  irregular = false
  /** Whether any row has several lines, or what DuckDB takes for the end of one. */
  folded = false
  private readonly delimiter: number
  private readonly encoding: Reading['encoding']
  private readonly columns: number
  private readonly onRow: (row: CsvRow) => void
  private readonly decoder = new TextDecoder('gb18030')
  private row = 0
  private end: number | undefined
  /** Whether lines end in a carriage return and a line feed, as the first one does. */
  private pairs: boolean | undefined
  private rest: Buffer = Buffer.alloc(0)
  private pending: Buffer[] = []
  /** Every line of the chunk is UTF-8, with nothing in it that could not be read. */
  private isSound = false

  constructor({ delimiter, encoding, columns }: Reading, onRow: (row: CsvRow) => void) {
    this.delimiter = delimiter.charCodeAt(0)
    this.encoding = encoding
    this.columns = columns
    this.onRow = onRow
  }

  push(chunk: Buffer): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk])
    // Old systems end lines in a carriage return alone.
    this.end ??= bytes.includes(newline) || !bytes.includes(carriage) ? newline : carriage
    const last = bytes.lastIndexOf(this.end)
    const whole = bytes.subarray(0, last + 1)
    this.isSound = this.encoding === 'utf-8' && isUtf8(whole) && !whole.includes(unreadable)
    let from = 0
    for (let to = bytes.indexOf(this.end); to >= 0; to = bytes.indexOf(this.end, from)) {
      const isPair = this.end === newline && to > from && bytes[to - 1] === carriage
      this.pairs ??= isPair
      if (isPair !== this.pairs) this.irregular = true
      this.take(bytes.subarray(from, isPair ? to - 1 : to))
      from = to + 1
    }
    this.rest = bytes.subarray(from)
  }

  finish(): void {
    this.isSound = false
    if (this.rest.length > 0) this.take(this.rest)
    while (this.pending.length > 0) this.giveUp()
  }

  private take(line: Buffer): void {
    this.takeText(this.isSound ? line : this.inUtf8(line))
  }

  /** What was put together from several systems may change its encoding from line to line. Of a line that both could be, the first of the file tells, unless it holds Chinese in UTF-8, which is never GBK by chance. */
  private inUtf8(line: Buffer): Buffer {
    if (isUtf8(line) && (this.encoding === 'utf-8' || isAscii(line) || line.some((byte) => byte >= 0xe0))) return line
    this.irregular = true
    return Buffer.from(this.decoder.decode(line))
  }

  private takeText(line: Buffer): void {
    if (this.pending.length === 0 && !line.includes(quote)) return this.give(line)
    const ending = endingOf(line, this.delimiter, this.pending.length > 0)
    if (ending === 'broken' && this.pending.length === 0) return this.give(line, 'shape')
    this.pending.push(line)
    if (ending === 'closed') {
      const record = this.pending.length === 1 ? line : Buffer.concat(this.pending.flatMap((part, index) => (index === 0 ? [part] : [lineFeed, part])))
      if (this.pending.length > 1) this.folded = true
      this.pending = []
      this.give(record)
    } else if (ending === 'broken' || this.pending.length > mostLines) this.giveUp()
  }

  /** The line with the open quote is no record; those after it are looked at anew. */
  private giveUp(): void {
    const [first, ...others] = this.pending
    this.pending = []
    this.give(first!, 'shape')
    for (const line of others) this.takeText(line)
  }

  private give(record: Buffer, fault?: CsvRow['fault']): void {
    this.row++
    const isFaulty = fault !== undefined || record.length > longestRecord
    const isUnreadable = !isFaulty && !this.isSound && record.includes(unreadable)
    const bytes = isFaulty || isUnreadable ? undefined : plainRecord(record, this.delimiter, this.columns)
    if (bytes === undefined || bytes.length === 0 || !bytes.equals(record)) this.irregular = true
    if (bytes?.includes(carriage)) this.folded = true
    this.onRow(bytes === undefined ? { row: this.row, bytes: record, fault: isUnreadable ? 'encoding' : 'shape' } : { row: this.row, bytes })
  }
}
