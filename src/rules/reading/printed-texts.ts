// Every text of a definition that a reader may see. Codes, addresses of pages and words for searching are no prose.
import { annotationAt } from '../../kinds/index.ts'
import type { Entity } from '../../model/model.ts'
import { joinPointer } from '../../util/pointer.ts'

/** `field` is the last key on the way to the text; that of the list for entries of a list. The pointer is only made for what is found. */
export type ReadText = (text: string, field: string, path: Path) => void

/** Keys and numbers on the way to a text; it changes as reading goes on. */
export type Path = readonly (string | number)[]

export const pointerOf = (path: Path): string => joinPointer('', ...path)

const silent = /^(id|kind|version|use|aliases|url|uscc|docNo|locator|href|email|mail)$|code$/i
const silentKeys = new Map<string, boolean>()

/** The same few hundred keys stand in every file. */
function isSilent(key: string): boolean {
  const known = silentKeys.get(key) ?? silent.test(key)
  if (silentKeys.size < 1000) silentKeys.set(key, known)
  return known
}

function read(value: unknown, field: string, path: (string | number)[], visit: ReadText): void {
  if (typeof value === 'string') {
    if (!value.startsWith('http')) visit(value, field, path)
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      path.push(index)
      read(value[index], field, path, visit)
      path.pop()
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (isSilent(key)) continue
      path.push(key)
      read((value as Record<string, unknown>)[key], key, path, visit)
      path.pop()
    }
  }
}

export function readPrintedTexts(entity: Entity, visit: ReadText): void {
  // Rules of a workspace are printed nowhere, and their examples of what is wrong are meant to be wrong.
  if (entity.kind !== 'rule') read(entity.value, '', [], visit)
}

/** True for the id of another definition or of a part of this one, which no reader sees. */
export function isReference(entity: Entity, text: string, pointer: string): boolean {
  if (!/^[a-z0-9/#@.-]+$/.test(text)) return false
  const annotation = annotationAt(entity.kind, pointer)
  return annotation?.ref !== undefined || annotation?.local !== undefined
}
