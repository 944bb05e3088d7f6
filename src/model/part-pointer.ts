// Where the part of a definition is that a reference names after `#`.
import { annotationAt, kinds } from '../kinds/index.ts'
import { own, type JsonObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import { findEntry } from './find-entry.ts'
import type { Entity } from './model.ts'

/** `part/key…`, lists by the key of an entry; undefined where there is no such part. */
export function partPointer(target: Entity, part: string): string | undefined {
  let pointer = ''
  let segments = part.split('/')
  const value = target.value as unknown as JsonObject
  const home = kinds[target.kind].part
  if (home && own(value, segments[0]!) === undefined) segments = [home, ...segments]
  for (let index = 0; index < segments.length; index++) {
    const next = joinPointer(pointer, segments[index]!)
    if (annotationAt(target.kind, next)?.key && index + 1 < segments.length) {
      const found = findEntry(target.kind, value, pointer, `${segments[index]}/${segments[++index]}`)
      if (found.pointer === undefined) return undefined
      pointer = found.pointer
    } else pointer = next
    if (valueAt(value, pointer) === undefined) return undefined
  }
  return pointer
}
