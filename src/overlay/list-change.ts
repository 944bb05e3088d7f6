// `{add: …, remove: …}` on a list: of ids and words, or of records named by what identifies them.
import { entryWords } from '../model/find-entry.ts'
import { canonical, isObject, type Json } from '../util/json.ts'

interface ListChange {
  add?: Json
  remove?: Json
}

export interface ChangedList {
  /** `from` is the index of a kept entry in the list before; `added` that of a new one in what is added, unset where just one thing is added. */
  entries: { value: Json; from?: number; added?: number | 'only' }[]
  /** What was to be removed but is not there. */
  absent: Json[]
}

/** True for an object that holds nothing but `add` and `remove`; one thing need not be written as a list. */
export function isListChange(value: Json): value is Json & ListChange {
  if (!isObject(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (key === 'add' || key === 'remove') && value[key] !== null)
}

const listOf = (value: Json | undefined): Json[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

/** `keys` are the properties by which the list's records are addressed; none for lists of ids and words. */
export function applyListChange(before: readonly Json[], change: ListChange, keys: readonly string[]): ChangedList {
  const isMeant = (entry: Json, wanted: Json): boolean =>
    canonical(entry) === canonical(wanted) || ((typeof wanted === 'string' || typeof wanted === 'number') && entryWords(entry, keys).includes(String(wanted)))
  const removed = listOf(change.remove)
  const kept = before.map((value, from) => ({ value, from })).filter(({ value }) => !removed.some((wanted) => isMeant(value, wanted)))
  const known = new Set(before.map(canonical))
  const added = listOf(change.add)
    .map((value, index) => ({ value, added: Array.isArray(change.add) ? index : ('only' as const) }))
    .filter(({ value }) => !known.has(canonical(value)) && known.add(canonical(value)))
  return { entries: [...kept, ...added], absent: removed.filter((wanted) => !before.some((entry) => isMeant(entry, wanted))) }
}
