// Definitions as sheets: one row a definition in the first, one row an entry in those of its lists. And the heads that say which field is where.
import { isObject, type Json, type JsonObject } from '../util/json.ts'
import { fitsOneCell, writeCell, type Cell } from './cell-text.ts'
import { fieldBelow, headMark, headOf, type Field } from './fields.ts'

export interface Sheet {
  name: string
  /** The first row holds the heads. */
  rows: Cell[][]
  /** For a sheet that is filled in by hand: what may be chosen in each column. */
  choices?: (readonly string[] | undefined)[]
}

/** The column that says which definition a row belongs to. */
export const ownerHead = (kindTitle: string): string => `${kindTitle}编号`
/** The column of a plain value where the other entries of its list are records. */
export const valueHead = '值'
/** The column that says which entry of a list, or which key of a map. */
export const numberHead = (listTitle: string): string => `第几项（${listTitle}）`
export const keyHead = (listTitle: string): string => `名称（${listTitle}）`
/** What spreadsheets take as the name of a sheet. */
const mostLetters = 31
/** Sheets of sheets deeper than this nobody can follow; what stands there is written into one cell. */
const mostLevels = 2

/** A list of records, or a map of them. */
interface Level {
  title: string
  isMap: boolean
}

interface Rows {
  name: string
  field: Field | undefined
  levels: Level[]
  /** How each row is addressed: the definition, then one number or key a level. */
  rows: { address: (string | number)[]; cells: Map<string, Exclude<Cell, null>> }[]
  /** The keys that lead from an entry to each cell. */
  columns: Map<string, string[]>
}

/** Sheet name -> its rows; the first is that of the definitions. */
type Book = Map<string, Rows>

interface At {
  sheet: Rows
  address: (string | number)[]
  cells: Map<string, Exclude<Cell, null>>
}

function put(at: At, keys: string[], value: Json, field: Field | undefined): void {
  const id = keys.join('\u0000')
  at.sheet.columns.set(id, keys)
  at.cells.set(id, writeCell(value, field))
}

function sheetBelow(book: Book, at: At, keys: string[], field: Field, isMap: boolean): Rows | undefined {
  const heads = headsAlong(at.sheet.field, keys)
  const full = [...(at.sheet.levels.length > 0 ? [at.sheet.name] : []), ...heads].join(headMark)
  // The first sheet is named as the kind; a list of the same name is called by its key.
  const name = full === book.keys().next().value ? keys.join(headMark) : full
  if (at.sheet.levels.length === mostLevels || name.length > mostLetters || /[\\/?*[\]:']/.test(name)) return undefined
  const found = book.get(name) ?? { name, field: isMap ? field.rest : field.items, levels: [...at.sheet.levels, { title: heads.at(-1)!, isMap }], rows: [], columns: new Map() }
  book.set(name, found)
  return found
}

function headsAlong(root: Field | undefined, keys: readonly string[]): string[] {
  let field = root
  return keys.map((key) => {
    const head = headOf(field, key)
    field = fieldBelow(field, key)
    return head
  })
}

function putEntry(book: Book, sheet: Rows, address: (string | number)[], value: Json): void {
  const cells = new Map<string, Exclude<Cell, null>>()
  sheet.rows.push({ address, cells })
  putValue(book, { sheet, address, cells }, [], value, sheet.field)
}

function putValue(book: Book, at: At, keys: string[], value: Json, field: Field | undefined): void {
  if (isObject(value) && Object.keys(value).length > 0 && field !== undefined && field.props.size > 0) {
    for (const [key, below] of Object.entries(value)) putValue(book, at, [...keys, key], below, fieldBelow(field, key))
    return
  }
  // What may hold anything stands whole in one cell.
  const sheet = field && keys.length > 0 && (field.items || field.rest) && !fitsOneCell(value, field) ? sheetBelow(book, at, keys, field, isObject(value)) : undefined
  if (!sheet) put(at, keys, value, field)
  else if (Array.isArray(value)) value.forEach((entry, index) => putEntry(book, sheet, [...at.address, index + 1], entry))
  else for (const [key, entry] of Object.entries(value as JsonObject)) putEntry(book, sheet, [...at.address, key], entry)
}

/** Where a column stands: the place of each of its keys in the order of printing. */
function orderOf(root: Field | undefined, keys: readonly string[]): number[] {
  let field = root
  return keys.map((key) => {
    const place = field ? [...field.props.keys()].indexOf(key) : -1
    field = fieldBelow(field, key)
    return place < 0 ? Infinity : place
  })
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((number, at) => number !== b[at])
  return index < 0 ? a.length - b.length : (a[index] ?? -1) - (b[index] ?? -1)
}

/** Every column that the schema knows, and a sheet for each list of the definition, whether anything stands there or not. */
function addAll(book: Book, sheet: Rows, keys: string[], field: Field | undefined): void {
  for (const [key, below] of field?.props ?? []) {
    const path = [...keys, key]
    const entries = below.items ?? (below.props.size === 0 ? below.rest : undefined)
    if (key === 'kind' && keys.length === 0) continue
    if (entries && entries.props.size > 0) {
      if (sheet.levels.length === 0) sheetBelow(book, { sheet, address: [], cells: new Map() }, path, below, !below.items)
      continue
    }
    if (below.props.size === 0 || [...below.types].some((type) => type !== 'object')) sheet.columns.set(path.join('\u0000'), path)
    if (keys.length < deepest) addAll(book, sheet, path, below)
  }
}

const deepest = 3

function choicesOf(root: Field | undefined, keys: readonly string[]): readonly string[] | undefined {
  const field = keys.reduce<Field | undefined>((at, key) => fieldBelow(at, key), root)
  if (!field || field.types.has('array')) return undefined
  return field.words ?? (field.types.has('boolean') ? ['是', '否'] : undefined)
}

function toSheet({ name, field, levels, rows, columns }: Rows, kindTitle: string): Sheet {
  const sorted = [...columns].sort(([, a], [, b]) => compareOrders(orderOf(field, a), orderOf(field, b)))
  const heads = sorted.map(([, keys]) => (keys.length === 0 ? valueHead : headsAlong(field, keys).join(headMark)))
  const address = levels.length === 0 ? [] : [ownerHead(kindTitle), ...levels.map(({ title, isMap }) => (isMap ? keyHead(title) : numberHead(title)))]
  const choices = [...address.map(() => undefined), ...sorted.map(([, keys]) => choicesOf(field, keys))]
  return { name, choices, rows: [[...address, ...heads], ...rows.map((row) => [...(levels.length === 0 ? [] : row.address), ...sorted.map(([id]) => row.cells.get(id) ?? null)])] }
}

/** The definitions of one kind as sheets. `title` is the Chinese name of the kind, `field` what its schema says. `complete` has every column, also those that nothing stands in. */
export function toSheets(title: string, field: Field, definitions: readonly JsonObject[], complete = false): Sheet[] {
  const book: Book = new Map()
  const main: Rows = { name: title, field, levels: [], rows: [], columns: new Map([['id', ['id']], ['name', ['name']]]) }
  book.set(title, main)
  for (const definition of definitions) {
    const { kind: _kind, ...rest } = definition
    putEntry(book, main, [String(definition.id ?? '')], rest)
  }
  if (complete) {
    addAll(book, main, [], field)
    for (const sheet of book.values()) if (sheet !== main) addAll(book, sheet, [], sheet.field)
  }
  return [...book.values()].map((rows) => toSheet(rows, title))
}
