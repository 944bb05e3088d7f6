// `{add: […], remove: […]}` on a list of ids or words.
import { canonical, isObject, type Json } from '../util/json.ts'

interface ListChange {
  add?: Json[]
  remove?: Json[]
}

/** True for an object that holds nothing but `add` and `remove` lists. */
export function isListChange(value: Json): value is Json & ListChange {
  if (!isObject(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => (key === 'add' || key === 'remove') && Array.isArray(value[key]))
}

/** The changed list, and what was to be removed but is not there. */
export function applyListChange(before: readonly Json[], change: ListChange): { list: Json[]; absent: Json[] } {
  const known = new Set(before.map(canonical))
  const removed = new Set((change.remove ?? []).map(canonical))
  const absent = (change.remove ?? []).filter((item) => !known.has(canonical(item)))
  const added = (change.add ?? []).filter((item) => !known.has(canonical(item)))
  return { list: [...before.filter((item) => !removed.has(canonical(item))), ...added], absent }
}
