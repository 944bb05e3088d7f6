// One cell of somebody's table -> the value that its field asks for, or a finding. Nothing is dropped: what a value can't hold goes into a note or is said.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import { looseDay } from '../kinds/loose-day.ts'
import type { Model } from '../model/model.ts'
import { hanPattern } from '../util/text.ts'
import type { Json } from '../util/json.ts'
import type { CellPlace } from './cell-place.ts'
import { readCell, type Cell } from './cell-text.ts'
import type { Field } from './fields.ts'
import { cellIsUnderstood, findAt } from './findings.ts'
import { dayOfSerial, looseNumber, loosePeriod, looseTime, looseWord, looseYesNo, splitList } from './loose-texts.ts'

export interface Reading {
  /** Where names are looked up. */
  model: Model
  /** What each finding is added to. */
  report(finding: Diagnostic): void
}

/** What is read, and where it stands. */
export interface Read {
  cell: Exclude<Cell, null>
  field: Field
  place: CellPlace
  /** The sheet is one of ours: its lists are lines, so that marks in them part nothing. */
  isOwn: boolean
  /** What a bare number counts, as the head says. */
  unit?: string
}


/** The definition that a name means, in any of the kinds; an id is taken as it is. */
export function findNamed(model: Model, names: readonly string[], text: string): string | undefined {
  for (const kind of names) {
    const found = model.index.byName(kind, text) ?? model.all(kind as KindName).find(({ value }) => ((value as { aliases?: string[] }).aliases ?? []).includes(text))
    if (found) return found.id
  }
  return undefined
}

function readReference(text: string, read: Read, reading: Reading): Json | undefined {
  const { field, place } = read
  if (!hanPattern.test(text) || (read.isOwn && field.mayBeWords)) return text
  const bare = text.replaceAll(/[《》“”]/g, '').trim()
  const id = findNamed(reading.model, field.ref!, bare) ?? findNamed(reading.model, field.ref!, text)
  if (id !== undefined) return id
  if (field.mayBeWords) return text
  const named = field.ref!.map((kind) => kinds[kind as KindName])
  reading.report(findAt(cellIsUnderstood, 'name', place, { value: text, kinds: named.map(({ title }) => title.zh).join('、'), kindsEn: named.map(({ title }) => title.en).join(' or ') }))
  return undefined
}

function readTime(text: string, read: Read, reading: Reading): Json | undefined {
  const { field, place, unit } = read
  if (field.time === 'period') return loosePeriod(text) ?? text
  if (field.time === 'due') return text
  const found = looseTime(text, unit)
  if (!found) {
    reading.report(findAt(cellIsUnderstood, 'time', place, { value: text }))
    return undefined
  }
  if (found.rest === undefined) return found.time
  if (field.types.has('object') && field.props.has('note')) return { time: found.time, note: found.rest }
  reading.report(findAt(cellIsUnderstood, 'rest', place, { value: text, rest: found.rest }))
  return undefined
}

function readText(text: string, read: Read, reading: Reading): Json | undefined {
  const { field, place } = read
  if (field.time) return readTime(text, read, reading)
  if (field.words) {
    const word = looseWord(text, field.words)
    if (word === undefined) reading.report(findAt(cellIsUnderstood, 'word', place, { value: text, words: field.words.join('、') }))
    return word
  }
  if (field.ref) return readReference(text, read, reading)
  if (field.isDate) {
    const day = looseDay(text)
    if (day === undefined) reading.report(findAt(cellIsUnderstood, 'date', place, { value: text }))
    return day
  }
  if (field.types.has('string')) return text
  if (field.types.has('boolean')) {
    const answer = looseYesNo(text)
    if (answer === undefined) reading.report(findAt(cellIsUnderstood, 'yesNo', place, { value: text }))
    return answer
  }
  if (field.types.has('integer') || field.types.has('number')) {
    const number = looseNumber(text)
    if (number === undefined) reading.report(findAt(cellIsUnderstood, 'number', place, { value: text }))
    return number
  }
  return text
}

function readNumber(number: number, read: Read, reading: Reading): Json | undefined {
  const { field, place } = read
  if (field.isDate) {
    const day = dayOfSerial(number)
    reading.report(findAt(cellIsUnderstood, day ? 'serial' : 'date', place, { value: number, day }, day ? 'warning' : 'error'))
    return day
  }
  const isText = field.types.has('string') && !field.types.has('integer') && !field.types.has('number')
  if (isText && Math.abs(number) >= 1e15) {
    reading.report(findAt(cellIsUnderstood, 'lostDigits', place, { value: number }))
    return undefined
  }
  return isText ? readText(String(number), read, reading) : number
}

/** Marks that part the entries of a list in one cell, beside lines and semicolons: only where entries are words that hold none. */
const otherMarks = (items: Field | undefined): string => (items?.words || items?.ref ? '、,，/' : '、')

/** Undefined where nothing can be made of it; why is reported. */
export function readValue(read: Read, reading: Reading): Json | undefined {
  const { cell, field, isOwn } = read
  if (typeof cell === 'string' && /^#(?:REF|VALUE|NAME|DIV\/0|N\/A|NULL|NUM)[!?]?$/.test(cell.trim())) {
    reading.report(findAt(cellIsUnderstood, 'formula', read.place, { value: cell }))
    return undefined
  }
  if (typeof cell === 'number') return readNumber(cell, read, reading)
  const value = readCell(cell, field)
  if (typeof value === 'string') {
    if (!field.types.has('array') || field.types.has('string')) return readText(value, read, reading)
    return readEntries(splitList(value, otherMarks(field.items)), read, reading)
  }
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string') || !field.items) return value
  const entries = isOwn || String(cell).startsWith('[') ? value : splitList(String(cell), otherMarks(field.items))
  return readEntries(entries, read, reading)
}

function readEntries(entries: readonly string[], read: Read, reading: Reading): Json[] {
  const items = read.field.items
  if (!items) return [...entries]
  return entries.map((entry) => readText(entry, { ...read, field: items }, reading)).filter((entry) => entry !== undefined)
}
