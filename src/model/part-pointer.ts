// Where the part of a definition is that a reference names after `#`.
import { annotationAt, kinds } from '../kinds/index.ts'
import { own, type JsonObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import { findEntry } from './find-entry.ts'
import type { Entity } from './model.ts'

/** Values do not change once a definition is made, and a few parts are named again and again. */
const found = new WeakMap<object, Map<string, string | undefined>>()

/** `part/key…`, lists by the key of an entry; undefined where there is no such part. */
export function partPointer(target: Entity, part: string): string | undefined {
  const known = found.get(target.value) ?? new Map<string, string | undefined>()
  if (!known.has(part)) found.set(target.value, known.set(part, findPart(target, part)))
  return known.get(part)
}

function findPart(target: Entity, part: string): string | undefined {
  let pointer = ''
  let segments = part.split('/')
  const value = target.value as unknown as JsonObject
  const home = kinds[target.kind].part
  if (home && own(value, segments[0]!) === undefined) segments = [home, ...segments]
  for (let index = 0; index < segments.length; index++) {
    const next = joinPointer(pointer, segments[index]!)
    if (annotationAt(target.kind, next)?.key && index + 1 < segments.length) {
      const entry = findEntry(target.kind, value, pointer, `${segments[index]}/${segments[++index]}`)
      if (entry.pointer === undefined) return undefined
      pointer = entry.pointer
    } else pointer = next
    if (valueAt(value, pointer) === undefined) return undefined
  }
  return pointer
}
