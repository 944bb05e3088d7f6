// A definition while it is put together from the rows of several sheets, with the cell that each value came from.
import { isObject, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import type { CellPlace } from './cell-place.ts'
import { fieldBelow, type Field } from './fields.ts'
import type { Level } from './layout.ts'

interface DraftCell {
  keys: string[]
  value: Json
  place: CellPlace
}

/** One definition, or one entry of a list in it. */
export interface Draft {
  place: CellPlace
  isOwn: boolean
  cells: DraftCell[]
  lists: Map<string, { level: Level; entries: Map<string | number, Draft> }>
}

export interface Imported {
  value: JsonObject
  place: CellPlace
  /** From a sheet of ours, which says all there is. */
  isOwn: boolean
  /** Pointer -> the cell that it was read from; the longest prefix answers for what lies below it. */
  places: Map<string, CellPlace>
}

export const newDraft = (place: CellPlace, isOwn = false): Draft => ({ place, isOwn, cells: [], lists: new Map() })

/** The entry of a list, made where it is not there; without a number it goes behind the last. */
export function entryOf(draft: Draft, level: Level, number: string | number | undefined, place: CellPlace): { entry: Draft; isNew: boolean } {
  const id = level.keys.join('.')
  const list = draft.lists.get(id) ?? { level, entries: new Map<string | number, Draft>() }
  draft.lists.set(id, list)
  const last = [...list.entries.keys()].reduce<number>((most, one) => (typeof one === 'number' ? Math.max(most, one) : most), 0)
  const key = number ?? last + 1
  const known = list.entries.get(key)
  const entry = known ?? newDraft(place)
  if (!known) list.entries.set(key, entry)
  return { entry, isNew: !known }
}

/** Keys in the order of printing, at every depth. */
export function inOrder(value: Json, field: Field | undefined): Json {
  if (Array.isArray(value)) return value.map((one) => inOrder(one, field?.items))
  if (!isObject(value)) return value
  const order = [...(field?.props.keys() ?? [])]
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.fromEntries(Object.keys(value).sort((a, b) => place(a) - place(b)).map((key) => [key, inOrder(value[key]!, fieldBelow(field, key))]))
}

/** False where something else stands there already. */
function setAt(root: JsonObject, keys: readonly string[], value: Json): boolean {
  let target = root
  for (const key of keys.slice(0, -1)) {
    const below = Object.hasOwn(target, key) ? target[key]! : (target[key] = {})
    if (!isObject(below)) return false
    target = below
  }
  const last = keys.at(-1)!
  if (Object.hasOwn(target, last)) return false
  target[last] = value
  return true
}

/** `clash` hears of cells that say what another cell says already. */
function assemble(draft: Draft, pointer: string, places: Map<string, CellPlace>, clash: (place: CellPlace) => void): Json {
  const own = draft.cells.find(({ keys }) => keys.length === 0)
  places.set(pointer, own?.place ?? draft.place)
  if (own) return own.value
  const value: JsonObject = {}
  const put = (keys: string[], part: Json, place: CellPlace): void => {
    places.set(joinPointer(pointer, ...keys), place)
    if (!setAt(value, keys, part)) clash(place)
  }
  for (const { keys, value: part, place } of draft.cells) put(keys, part, place)
  for (const { level, entries } of draft.lists.values()) {
    const below = joinPointer(pointer, ...level.keys)
    const sorted = [...entries].sort(([a], [b]) => (typeof a === 'number' && typeof b === 'number' ? a - b : 0))
    const parts = sorted.map(([key, entry], index) => [String(key), assemble(entry, joinPointer(below, level.isMap ? String(key) : index), places, clash)] as const)
    put(level.keys, level.isMap ? Object.fromEntries(parts) : parts.map(([, part]) => part), sorted[0]![1].place)
  }
  return value
}

export function finish(draft: Draft, kind: string, field: Field, clash: (place: CellPlace) => void): Imported {
  const places = new Map<string, CellPlace>()
  const value = assemble(draft, '', places, clash) as JsonObject
  return { value: { kind, ...(inOrder(value, field) as JsonObject) }, place: draft.place, isOwn: draft.isOwn, places }
}

/** The cell that a pointer of an imported value came from. */
export function cellAt({ places, place }: Imported, pointer: string): CellPlace {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = places.get(at)
    if (found) return found
    if (at === '') return place
  }
}
