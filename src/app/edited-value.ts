// What a document says once edits are written in it: the same as reading its new text, without waiting for that.
import type { FixEdit } from '../diagnostics/diagnostic.ts'
import { isObject, type Json } from '../util/json.ts'
import { splitPointer } from '../util/pointer.ts'

function replaced(value: Json, { text, words }: FixEdit): Json {
  if (typeof value !== 'string' || !words) return text
  const parts = value.split(words.text)
  return parts.slice(0, words.number + 1).join(words.text) + text + parts.slice(words.number + 1).join(words.text)
}

function changed(value: Json, [part, ...rest]: readonly string[], edit: FixEdit): Json {
  if (part === undefined) return replaced(value, edit)
  if (Array.isArray(value)) return value.map((entry, index) => (String(index) === part ? changed(entry, rest, edit) : entry))
  if (!isObject(value)) return value
  const isKey = rest.length === 0 && edit.place.at === 'key'
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => (key !== part ? [key, entry] : isKey ? [edit.text, entry] : [key, changed(entry, rest, edit)])))
}

/** Edits of the words of values and of keys. Values first, and keys from the inside out, so that every pointer still leads there; of one text the last words first. */
export function editedValue(value: Json, edits: readonly FixEdit[]): Json {
  const rank = ({ place }: FixEdit): number => (place.at === 'key' ? 1 : 0)
  const inTurn = [...edits].sort((a, b) => rank(a) - rank(b) || b.place.pointer.length - a.place.pointer.length || (b.words?.number ?? 0) - (a.words?.number ?? 0))
  return inTurn.reduce((now, edit) => changed(now, splitPointer(edit.place.pointer), edit), value)
}
