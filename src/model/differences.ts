// What one definition says otherwise than an earlier state of it, field by field: entries of lists are held against each other by their keys, never by their places.
import { annotationAt } from '../kinds/index.ts'
import { mainField } from '../kinds/main-field.ts'
import { canonical, isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer, splitPointer } from '../util/pointer.ts'
import { entryWords } from './find-entry.ts'
import { entryLabel, fieldLabel, valueWords, type Speaker } from './value-words.ts'

/** `moved`: a list holds what it held, in another order. */
export type Way = 'added' | 'removed' | 'changed' | 'moved'

export interface Difference {
  way: Way
  /** The fields of the schema on the way there, with `*` for an entry of a list. */
  field: string
  /** Titles of the fields and names of the entries on the way there, outermost first. */
  path: string[]
  before?: string
  after?: string
  /** In which cases only, where an entry that came or went says so of itself. */
  when?: string
}

/** What both states are read with. */
interface Reading {
  before: Speaker
  after: Speaker
  found: Difference[]
}

/** What tells of a definition rather than of what people do; what is inherited shows in what comes of it. */
const aside: ReadonlySet<string> = new Set(['kind', 'id', 'version', 'changes', 'sources', 'use', 'fill'])

export function differencesOf(before: Speaker, after: Speaker): Difference[] {
  const reading: Reading = { before, after, found: [] }
  const shown = (value: Json): JsonObject => Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([key]) => !aside.has(key)))
  compareObjects(reading, '', [], shown(before.value), shown(after.value))
  return reading.found
}

const fieldOf = (pointer: string): string => splitPointer(pointer).map((part) => (/^\d+$/.test(part) ? '*' : part)).join('/')

function tell({ found, before, after }: Reading, way: Way, pointer: string, path: string[], was: Json | undefined, is: Json | undefined): void {
  found.push({ way, field: fieldOf(pointer), path, ...(was === undefined ? {} : { before: valueWords(before, pointer, was) }), ...(is === undefined ? {} : { after: valueWords(after, pointer, is) }) })
}

function compare(reading: Reading, pointer: string, path: string[], was: Json | undefined, is: Json | undefined): void {
  if (was === undefined || is === undefined) {
    if (was !== is) tell(reading, was === undefined ? 'added' : 'removed', pointer, path, was, is)
  } else if (canonical(was) !== canonical(is)) compareUnlike(reading, pointer, path, was, is)
}

function compareUnlike(reading: Reading, pointer: string, path: string[], was: Json, is: Json): void {
  if (Array.isArray(was) && Array.isArray(is)) return compareLists(reading, pointer, path, was, is)
  const row = annotationAt(reading.after.kind, pointer)
  const main = row && mainField(row)
  // `25个工作日` and `{time: 25个工作日, note: …}` say the same of the time.
  const [left, right] = [was, is].map((value) => (main && typeof value !== 'object' ? { [main]: value } : value)) as [Json, Json]
  if (isObject(left) && isObject(right)) return compareObjects(reading, pointer, path, left, right, main)
  tell(reading, 'changed', pointer, path, was, is)
}

function compareObjects(reading: Reading, pointer: string, path: string[], was: JsonObject, is: JsonObject, main?: string): void {
  for (const key of new Set([...Object.keys(is), ...Object.keys(was)])) {
    const speaker = Object.hasOwn(is, key) ? reading.after : reading.before
    compare(reading, joinPointer(pointer, key), key === main ? path : [...path, fieldLabel(speaker, pointer, key)], was[key], is[key])
  }
}

/** Steps done side by side are an entry without a name: which of them it is, its place among its like tells. */
const nestedList = (entry: Json): string | undefined => (isObject(entry) ? Object.keys(entry).find((key) => Array.isArray(entry[key]) && isObject(entry[key][0])) : undefined)

/** Entries by what tells them from their neighbours: their key, else all that they say; a second one with the same key has a number. */
function byKey(entries: readonly Json[], keys: readonly string[]): Map<string, Json> {
  const found = new Map<string, Json>()
  for (const entry of entries) {
    const key = entryWords(entry, keys).join() || (keys.length > 0 && nestedList(entry)) || canonical(entry)
    let name = key
    for (let number = 2; found.has(name); number++) name = `${key}#${number}`
    found.set(name, entry)
  }
  return found
}

function compareLists(reading: Reading, pointer: string, path: string[], was: readonly Json[], is: readonly Json[]): void {
  const keys = annotationAt(reading.after.kind, pointer)?.key ?? []
  const [old, now] = [byKey(was, keys), byKey(is, keys)]
  const at = joinPointer(pointer, 0)
  const gone = [...old.keys()].filter((key) => !now.has(key))
  const come = [...now.keys()].filter((key) => !old.has(key))
  for (const [key, entry] of now) if (old.has(key)) compare(reading, at, [...path, entryLabel(reading.after, pointer, entry)], old.get(key), entry)
  // Where entries have no key, one that was rewritten stands where the other stood.
  const rewritten = keys.length === 0 && is.every(isObject) ? Math.min(gone.length, come.length) : 0
  for (let index = 0; index < rewritten; index++) compare(reading, at, [...path, entryLabel(reading.after, pointer, now.get(come[index]!)!)], old.get(gone[index]!), now.get(come[index]!))
  for (const key of gone.slice(rewritten)) tellEntry(reading, 'removed', pointer, path, old.get(key)!)
  for (const key of come.slice(rewritten)) tellEntry(reading, 'added', pointer, path, now.get(key)!)
  const order = (keys_: Iterable<string>, others: ReadonlyMap<string, Json>): string[] => [...keys_].filter((key) => others.has(key))
  const [before, after] = [order(old.keys(), now), order(now.keys(), old)]
  if (keys.length > 0 && before.join('\n') !== after.join('\n')) {
    reading.found.push({ way: 'moved', field: fieldOf(pointer), path, before: before.map((key) => entryLabel(reading.before, pointer, old.get(key)!)).join('、'), after: after.map((key) => entryLabel(reading.after, pointer, now.get(key)!)).join('、') })
  }
}

/** A plain word is the entry itself; an object is named on the way, and told whole. */
function tellEntry(reading: Reading, way: 'added' | 'removed', pointer: string, path: string[], entry: Json): void {
  const speaker = way === 'added' ? reading.after : reading.before
  const at = joinPointer(pointer, 0)
  const words = valueWords(speaker, at, entry)
  const named = isObject(entry) ? [...path, entryLabel(speaker, pointer, entry)] : path
  const when = own(entry, 'when')
  reading.found.push({ way, field: fieldOf(at), path: named, ...(way === 'added' ? { after: words } : { before: words }), ...(typeof when === 'string' ? { when } : {}) })
}
