// Every text of a definition that a reader may see, with its pointer. Ids, codes, addresses of pages and words for searching are no prose.
import { walk } from '../../kinds/index.ts'
import type { Entity } from '../../model/model.ts'

export interface PrintedText {
  pointer: string
  text: string
  /** The last key on the way to it; that of the list for entries of a list. */
  field: string
}

const silent = /^(id|kind|version|use|aliases|url|uscc|docNo|locator|href|email|mail)$|code$/i
const reference = /^[a-z0-9/#@.-]+$/

/** Texts of a value are the same for every rule that reads them, and for every office that shares it. */
const known = new WeakMap<object, PrintedText[]>()

function fieldOf(pointer: string): string {
  const part = pointer.slice(pointer.lastIndexOf('/') + 1)
  return /^\d+$/.test(part) ? fieldOf(pointer.slice(0, pointer.lastIndexOf('/'))) : part
}

function readTexts(entity: Entity): PrintedText[] {
  const texts: PrintedText[] = []
  walk(entity.kind, entity.value, (pointer, value, annotation) => {
    if (typeof value !== 'string' || (reference.test(value) && (annotation.ref || annotation.local)) || value.startsWith('http://') || value.startsWith('https://')) return
    const field = fieldOf(pointer)
    if (!silent.test(field)) texts.push({ pointer, text: value, field })
  })
  return texts
}

export function printedTexts(entity: Entity): readonly PrintedText[] {
  const texts = known.get(entity.value) ?? readTexts(entity)
  known.set(entity.value, texts)
  return texts
}
