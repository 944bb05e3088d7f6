// Finds the entry that `list/key` addresses: by the schema's x-key; steps wherever they are nested.
import { annotationAt, type KindName } from '../kinds/index.ts'
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'

export interface Found {
  /** Where the entry is, or undefined where there is none; the first where several answer to the key. */
  pointer?: string
  /** Several entries answer to this key: it can't tell which is meant. */
  ambiguous?: boolean
  /** What could have been addressed, written as it would be: `materials/canji-zheng`. */
  choices: string[]
}

interface Entry {
  words: string[]
  pointer: string
}

/** The words by which an entry of a list can be addressed. */
export function entryWords(entry: Json, keys: readonly string[]): string[] {
  for (const key of keys) {
    const value = own(entry, key)
    if (typeof value === 'string') return [value]
    // A counter's number is written as a number, and addressed as text.
    if (typeof value === 'number') return [String(value)]
    if (Array.isArray(value)) return value.filter((word): word is string => typeof word === 'string')
  }
  return []
}

/** Entries of a list, and of lists of the same kind nested inside its entries (`together`): only these are lists themselves, so that what an entry says is not asked of the schema. */
function entriesOf(kind: KindName, list: Json, pointer: string, keys: readonly string[]): Entry[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((entry, index) => {
    const words = entryWords(entry, keys)
    const lists = isObject(entry) ? Object.keys(entry).filter((name) => Array.isArray(entry[name]) && isObject(entry[name][0])) : []
    if (words.length === 0 && lists.length === 0) return []
    const at = joinPointer(pointer, index)
    const nested = lists.flatMap((name) => {
      const inner = joinPointer(at, name)
      return annotationAt(kind, inner)?.key?.join() === keys.join() ? entriesOf(kind, (entry as JsonObject)[name]!, inner, keys) : []
    })
    return [...(words.length > 0 ? [{ words, pointer: at }] : []), ...nested]
  })
}

/** `name` is `list/key`, read below the pointer `at` of a definition's value. */
export function findEntry(kind: KindName, value: JsonObject, at: string, name: string): Found {
  const cut = name.indexOf('/')
  const list = joinPointer(at, name.slice(0, cut))
  const key = name.slice(cut + 1)
  const keys = annotationAt(kind, list)?.key ?? []
  const here = valueAt(value, list) as Json | undefined
  const entries = here === undefined ? [] : entriesOf(kind, here, list, keys)
  const [found, second] = entries.filter((entry) => entry.words.includes(key))
  const lists = isObject(valueAt(value, at)) ? Object.keys(valueAt(value, at) as JsonObject).filter((field) => annotationAt(kind, joinPointer(at, field))?.key) : []
  const own = entries.flatMap((entry) => entry.words.map((word) => `${name.slice(0, cut)}/${word}`))
  return { ...(found ? { pointer: found.pointer } : {}), ...(second ? { ambiguous: true } : {}), choices: own.length > 0 ? own : lists.map((field) => `${field}/${key}`) }
}
