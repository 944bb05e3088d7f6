// Values in the words of the trade: titles of the schema for fields, names for references, a short name for each entry of a list.
import { annotationAt, kinds, parseReference, type KindName } from '../kinds/index.ts'
import { isObject, own, type Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { entryWords } from './find-entry.ts'
import type { Model } from './model.ts'

/** Where words are sought for: names of references in the model, ids of local lists in the definition itself. */
export interface Speaker {
  model: Model
  kind: KindName
  /** The whole definition. */
  value: Json
}

/** What people call an entry by, the most telling first. */
const telling = ['name', 'topic', 'term', 'do', 'ask', 'end', 'look', 'text', 'q', 'stem', 'what', 'item']

/** The name of what a reference leads to, with the part that it names; the text itself where there is none. */
function referenceWords(text: string, allowed: readonly string[], model: Model): string {
  const reference = parseReference(text)
  if (!reference) return text
  for (const kind of reference.kind ? [reference.kind] : allowed) {
    const name = model.index.get(kind, reference.id)?.value.name
    if (name !== undefined) return reference.part === undefined ? name : `${name} ${kind === 'basis' && /^\d/.test(reference.part) ? `第${reference.part}条` : `#${reference.part}`}`
  }
  return text
}

function localWords(text: string, list: string, speaker: Speaker): string {
  const entries = own(speaker.value, list)
  const found = Array.isArray(entries) ? entries.find((entry) => own(entry, 'id') === text) : own(entries, text)
  return found === undefined ? text : (tellingWord(found) ?? text)
}

const tellingWord = (entry: Json): string | undefined => telling.map((key) => own(entry, key)).find((word): word is string => typeof word === 'string')

/** What an entry of a list is called: its own name or what it says first, else the name of what it refers to. */
export function entryLabel(speaker: Speaker, list: string, entry: Json): string {
  if (!isObject(entry)) return valueWords(speaker, joinPointer(list, 0), entry)
  const name = tellingWord(entry)
  if (name !== undefined) return name
  const together = own(entry, 'together')
  if (Array.isArray(together)) return together.map((one) => entryLabel(speaker, list, one)).join('、')
  const key = (annotationAt(speaker.kind, list)?.key ?? []).find((one) => Object.hasOwn(entry, one))
  if (key !== undefined) return valueWords(speaker, joinPointer(list, 0, key), entry[key]!)
  return entryWords(entry, Object.keys(entry))[0] ?? ''
}

/** What the field at a pointer is called: the title of the schema, or the name of what its key refers to. */
export function fieldLabel(speaker: Speaker, pointer: string, key: string): string {
  const at = joinPointer(pointer, key)
  const cut = key.indexOf('/')
  // A key of a local difference: `service/<id>`, or `list/entry` of what it changes.
  if (cut > 0) return pointer === '' && Object.hasOwn(kinds, key.slice(0, cut)) ? `${kinds[key.slice(0, cut) as KindName].title.zh} ${referenceWords(key, [], speaker.model)}` : key.slice(cut + 1)
  const parent = annotationAt(speaker.kind, pointer)
  if (parent?.names?.ref) return referenceWords(key, parent.names.ref, speaker.model)
  if (parent?.names?.local) return localWords(key, parent.names.local, speaker)
  return annotationAt(speaker.kind, at)?.title ?? key
}

/** The whole value on one line. */
export function valueWords(speaker: Speaker, pointer: string, value: Json): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return String(value)
  if (value === null) return ''
  if (Array.isArray(value)) return value.map((entry, index) => valueWords(speaker, joinPointer(pointer, index), entry)).join('、')
  if (isObject(value)) return Object.entries(value).filter(([key]) => key !== 'id').map(([key, part]) => `${fieldLabel(speaker, pointer, key)} ${valueWords(speaker, joinPointer(pointer, key), part)}`).join('；')
  const { ref, local } = annotationAt(speaker.kind, pointer) ?? {}
  if (ref) return referenceWords(value, ref, speaker.model)
  return local === undefined ? value : localWords(value, local, speaker)
}
