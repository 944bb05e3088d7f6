// Every text of a definition that a reader may see, with its pointer. Ids, codes, addresses of pages and words for searching are no prose.
import { annotationAt } from '../../kinds/index.ts'
import type { Entity } from '../../model/model.ts'
import { isObject } from '../../util/json.ts'
import { joinPointer, splitPointer } from '../../util/pointer.ts'

export interface PrintedText {
  pointer: string
  text: string
  /** The last key on the way to it; that of the list for entries of a list. */
  field: string
}

const silent = /^(id|kind|version|use|aliases|url|uscc|docNo|locator|href|email|mail)$|code$/i

function* below(value: unknown, pointer: string, field: string): Generator<PrintedText> {
  if (typeof value === 'string') yield { pointer, text: value, field }
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* below(item, joinPointer(pointer, index), field)
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) if (!silent.test(key)) yield* below(item, joinPointer(pointer, key), key)
}

function isReference(entity: Entity, { pointer, text }: PrintedText): boolean {
  const annotation = annotationAt(entity.kind, pointer)
  return (annotation?.ref !== undefined || annotation?.local !== undefined) && /^[a-z0-9/#@.-]+$/.test(text)
}

export function printedTexts(entity: Entity): PrintedText[] {
  return [...below(entity.value, '', '')].filter((one) => !isReference(entity, one) && !/^https?:\/\//.test(one.text) && splitPointer(one.pointer)[0] !== 'kind')
}
