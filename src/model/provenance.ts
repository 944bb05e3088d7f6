// Lays one value over another and keeps, for every part, who wrote it.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Json } from '../util/json.ts'
import { isObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import type { Origin, Provenance } from './model.ts'

/** The layer that answers for a pointer, and the pointer in the layer's own file. */
export function originOf(provenance: Provenance, pointer: string): Origin | undefined {
  let prefix = pointer
  for (;;) {
    const origin = provenance.get(prefix)
    if (origin && prefix === pointer) return origin
    // What the whole replaced says nothing of a part of it.
    if (origin) return { type: origin.type, id: origin.id, place: { ...origin.place, pointer: origin.place.pointer + pointer.slice(prefix.length) } }
    const cut = prefix.lastIndexOf('/')
    if (cut < 0) return undefined
    prefix = prefix.slice(0, cut)
  }
}

/** The place where the value (or key) at a pointer was written. */
export function placeOf(provenance: Provenance, fallback: Place, pointer: string, at: 'key' | 'value'): Place {
  const origin = originOf(provenance, pointer)
  return { ...(origin?.place ?? { ...fallback, pointer }), at }
}

/** Notes that `origin` now answers for everything at and below `pointer`. */
export function claim(provenance: Provenance, pointer: string, origin: Origin): void {
  for (const key of [...provenance.keys()]) if (key.startsWith(`${pointer}/`)) provenance.delete(key)
  provenance.set(pointer, origin)
}

/** Writes a value at a pointer whose parent exists. */
export function setAt(root: Json, pointer: string, value: Json): void {
  const cut = pointer.lastIndexOf('/')
  const parent = valueAt(root, pointer.slice(0, cut))
  const key = pointer.slice(cut + 1).replaceAll('~1', '/').replaceAll('~0', '~')
  if (Array.isArray(parent)) parent[Number(key)] = value
  else if (isObject(parent)) parent[key] = value
}

/**
 * Lays `over` on the value at `pointer` of `root`: objects merge by field, everything else replaces.
 * `origin` is that of `over`; parts of it get the origin with the pointer stepped down.
 */
export function layOver(root: Json, pointer: string, over: Json, origin: Origin, provenance: Provenance): void {
  const below = valueAt(root, pointer)
  if (isObject(below) && isObject(over)) {
    for (const [key, value] of Object.entries(over)) {
      const part: Origin = { ...origin, place: { ...origin.place, pointer: joinPointer(origin.place.pointer, key) } }
      layOver(root, joinPointer(pointer, key), value, part, provenance)
    }
    return
  }
  const previous = originOf(provenance, pointer)
  const replaces = below !== undefined && previous ? { replaces: { value: below, origin: previous } } : {}
  setAt(root, pointer, structuredClone(over))
  claim(provenance, pointer, { ...origin, ...replaces })
}
