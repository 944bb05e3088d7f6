// One value in one cell and back: plain words where they read back as the same value, JSON where they would not.
import { canonical, isObject, type Json } from '../util/json.ts'
import type { Field } from './fields.ts'

/** What a sheet holds in one place. Text is text, whatever it looks like: never a formula. */
export type Cell = string | number | boolean | Date | null

const has = (field: Field | undefined, ...types: string[]): boolean => types.some((type) => field?.types.has(type))

/** Spreadsheets change these on their way: control characters, returns, characters that are none, and what looks like the code of a character. */
const odd = /[^\P{Cc}\t\n]|[\p{Cs}\p{Cn}\ufeff\ufffd]/u
const fragile = new RegExp(`${odd.source}|_x[0-9A-Fa-f]{4}_`, 'u')

const coded = (text: string): string => Array.from({ length: text.length }, (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')

function asJson(value: Json): string {
  return JSON.stringify(value).replaceAll(new RegExp(`${odd.source}|_(?=x[0-9A-Fa-f]{4}_)`, 'gu'), coded)
}

function fromJson(text: string): { value: Json } | undefined {
  if (!/^["[{]|^null$/.test(text)) return undefined
  try {
    return { value: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A day as the house writes it; sheets keep days as points of time at midnight. */
export function dayOf(date: Date): string {
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
}

function readScalar(text: string, field: Field | undefined): Json {
  const json = fromJson(text)
  if (json) return json.value
  if (has(field, 'boolean') && !has(field, 'string')) {
    if (/^(?:是|true|TRUE|√)$/.test(text)) return true
    if (/^(?:否|false|FALSE|×)$/.test(text)) return false
  }
  if (has(field, 'integer', 'number') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text)
  return text
}

const isMap = (field: Field | undefined): boolean => field?.rest !== undefined && field.props.size === 0

/** The value of a cell that is not empty, read as its field asks for. */
export function readCell(cell: Exclude<Cell, null>, field: Field | undefined): Json {
  if (cell instanceof Date) return dayOf(cell)
  if (typeof cell === 'number') return has(field, 'string') && !has(field, 'integer', 'number') ? String(cell) : cell
  if (typeof cell === 'boolean') return cell
  const text = field?.markdown ? cell.replaceAll('\r\n', '\n') : cell.replaceAll('\r\n', '\n').trim()
  const json = fromJson(text)
  if (json) return json.value
  if (has(field, 'array') && !has(field, 'string')) return text.split('\n').filter((line) => line.trim() !== '').map((line) => readScalar(line.trim(), field!.items))
  if (isMap(field) && !has(field, 'string')) {
    const pairs = text.split('\n').map((line) => line.split('='))
    if (pairs.every((pair) => pair.length === 2)) return Object.fromEntries(pairs.map(([key, value]) => [key!.trim(), readScalar(value!.trim(), field!.rest)]))
  }
  return readScalar(text, field)
}

const isScalar = (value: Json): value is string | number | boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

function plainly(value: Json): Cell {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (isScalar(value)) return value
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' && !fragile.test(one) && fromJson(one) === undefined ? one : isScalar(one) ? String(plainly(one)) : asJson(one))).join('\n')
  return isObject(value) ? Object.entries(value).map(([key, one]) => `${key}=${isScalar(one) ? String(plainly(one)) : asJson(one)}`).join('\n') : 'null'
}

/** A cell that `readCell` reads as this same value, also from a sheet that knows nothing but text. */
export function writeCell(value: Json, field: Field | undefined): Exclude<Cell, null> {
  const cell = plainly(value)
  const text = String(cell)
  // The writer of workbooks looks its texts up in a plain object, where names such as valueOf stand already.
  const faithful = text !== '' && !fragile.test(text) && !(text in {}) && canonical(readCell(text, field)) === canonical(value)
  if (typeof value === 'number') return value
  return faithful ? text : asJson(value)
}

/** Whether a value stands in one cell rather than in a sheet of its own. */
export function fitsOneCell(value: Json, field: Field | undefined): boolean {
  if (!Array.isArray(value) && !isObject(value)) return true
  const parts = Object.values(value)
  return parts.length === 0 || (parts.every(isScalar) && (Array.isArray(value) || isMap(field)))
}
