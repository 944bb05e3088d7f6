// The entries of a definition's lists, each with the word that it is named by and what it is called.
import { annotationAt, kinds, type KindName, type Step } from '../../kinds/index.ts'
import { entryWords } from '../../model/find-entry.ts'
import type { Entity } from '../../model/model.ts'
import { stepName } from '../../model/step-name.ts'
import { isObject, own, type Json, type JsonObject } from '../../util/json.ts'
import { joinPointer } from '../../util/pointer.ts'

export interface NamedEntry {
  id: string
  name: string
}

/** Fields that say what an entry is, the most telling first. */
const namingFields = ['name', 'title', 'ask', 'text', 'question', 'about', 'term', 'material'] as const

export function entryName(entry: Json | undefined): string {
  if (typeof entry === 'string') return entry
  const named = namingFields.map((field) => own(entry, field)).find((words) => typeof words === 'string' && words.trim() !== '')
  return typeof named === 'string' ? named : isObject(entry) ? stepName(entry as unknown as Step) : ''
}

/** Of one list, with those nested in its entries (`together`). */
export function entriesOfList(entity: Entity, list: string): NamedEntry[] {
  const value = own(entity.value, list)
  if (isObject(value)) return Object.entries(value).map(([id, entry]) => ({ id, name: entryName(entry) }))
  const nested = (entries: Json | undefined): NamedEntry[] => (Array.isArray(entries) ? entries.flatMap((entry) => {
    const id = own(entry, 'id')
    return [...(typeof id === 'string' ? [{ id, name: entryName(entry) }] : []), ...nested(own(entry, 'together'))]
  }) : [])
  return nested(value)
}

/** `list/key` of every entry that can be addressed below a value of a definition. */
export function keyedEntries(kind: KindName, value: JsonObject, pointer: string): NamedEntry[] {
  return Object.entries(value).flatMap(([field, list]) => {
    const keys = annotationAt(kind, joinPointer(pointer, field))?.key
    return keys && Array.isArray(list) ? list.flatMap((entry) => entryWords(entry, keys).map((word) => ({ id: `${field}/${word}`, name: entryName(entry) }))) : []
  })
}

/** What may follow `#` in a reference to a definition; entries of its main list go by their key alone. */
export function partsOf(entity: Entity): NamedEntry[] {
  const { part } = kinds[entity.kind]
  const main = part === undefined ? undefined : own(entity.value, part)
  if (isObject(main)) return Object.entries(main).map(([id, entry]) => ({ id, name: entryName(entry) }))
  return keyedEntries(entity.kind, entity.value as unknown as JsonObject, '').map(({ id, name }) => ({ id: part !== undefined && id.startsWith(`${part}/`) ? id.slice(part.length + 1) : id, name }))
}
