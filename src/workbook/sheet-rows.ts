// A sheet of a workbook, row by row. Source: ECMA-376 part 1, 18.3.1 (worksheets) and 18.18.11 (types of cells).
import { dateOf } from './dates.ts'
import { PrintedText, plainText } from './texts.ts'
import { readXml } from './xml-events.ts'

/** A text that cells share, by its number. */
export interface SharedText {
  shared: number
}
/** Faults of formulas are the text that the sheet shows, as in its CSV: `#N/A`. */
export type SheetCell = string | number | boolean | Date | SharedText | null

export const isShared = (cell: SheetCell): cell is SharedText => typeof cell === 'object' && cell !== null && 'shared' in cell

export interface SheetRow {
  /** From 1. */
  row: number
  /** From column A; null where nothing stands. Its last has something. */
  cells: SheetCell[]
}

export interface CellStyles {
  dates: ReadonlySet<number>
  firstYear: 1900 | 1904
}

/** What Excel holds. */
const most = { rows: 1_048_576, columns: 16_384 }

/** A number or a day, or the text itself where it is neither. */
function numberOf(text: string, isDate: boolean, from: CellStyles['firstYear']): SheetCell {
  const number = Number(text)
  if (Number.isNaN(number)) return text
  const date = isDate ? dateOf(number, from) : undefined
  return date && !Number.isNaN(date.getTime()) ? date : number
}

function isoDate(text: string): SheetCell {
  const date = new Date(/[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text.length === 10 ? `${text}T00:00` : text}Z`)
  return Number.isNaN(date.getTime()) ? text : date
}

class RowReader {
  found: SheetRow[] = []
  readonly #styles: CellStyles
  readonly #printed = new PrintedText()
  #row = 0
  #column = 0
  #cells: SheetCell[] = []
  #type = ''
  #style = 0
  #value = ''
  #isValue = false

  constructor(styles: CellStyles) {
    this.#styles = styles
  }

  onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'v') {
      this.#value = ''
      this.#isValue = true
    } else if (name === 'c') {
      this.#type = attributes.t ?? 'n'
      this.#style = Number(attributes.s ?? -1)
      this.#column = this.#columnOf(attributes.r)
      this.#value = ''
      this.#printed.take()
    } else if (name === 'row') {
      const row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r)
      if (!Number.isInteger(row) || row <= this.#row || row > most.rows) throw new RangeError(`row ${attributes.r} after ${this.#row}`)
      this.#row = row
      this.#column = 0
      this.#cells = []
    } else this.#printed.onOpen(name)
  }

  onText(text: string): void {
    if (this.#isValue) this.#value += text
    else this.#printed.onText(text)
  }

  onClose(name: string): void {
    this.#isValue = false
    if (name === 'c') {
      const cell = this.#cell()
      if (cell === null) return
      while (this.#cells.length < this.#column - 1) this.#cells.push(null)
      this.#cells[this.#column - 1] = cell
    } else if (name === 'row') {
      if (this.#cells.length > 0) this.found.push({ row: this.#row, cells: this.#cells })
    } else this.#printed.onClose(name)
  }

  /** From 1; a cell without a place stands behind the one before. */
  #columnOf(place: string | undefined): number {
    let column = place === undefined ? this.#column + 1 : 0
    for (const letter of place ?? '') {
      const value = letter.charCodeAt(0) - 64
      if (value < 1 || value > 26) break
      column = column * 26 + value
    }
    if (column < 1 || column > most.columns) throw new RangeError(`column ${place}`)
    return column
  }

  #cell(): SheetCell {
    if (this.#type === 'inlineStr') return this.#printed.take()
    const value = this.#value
    if (value === '') return null
    if (this.#type === 's') return this.#shared(Number(value))
    if (this.#type === 'n') return numberOf(value, this.#styles.dates.has(this.#style), this.#styles.firstYear)
    if (this.#type === 'b') return value === '1' || value === 'true'
    return this.#type === 'd' ? isoDate(value) : plainText(value)
  }

  #shared(number: number): SharedText {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`shared text ${number}`)
    return { shared: number }
  }
}

/** Only rows in which something stands, some at a time. Throws an Error for what is no sheet. */
export async function* sheetRows(pieces: AsyncIterable<Buffer>, styles: CellStyles): AsyncGenerator<SheetRow[]> {
  const reader = new RowReader(styles)
  const turns = readXml(pieces, {
    onOpen: (name, attributes) => reader.onOpen(name, attributes),
    onText: (text) => reader.onText(text),
    onClose: (name) => reader.onClose(name),
  })
  for await (const _ of turns) {
    if (reader.found.length > 0) yield reader.found
    reader.found = []
  }
}
