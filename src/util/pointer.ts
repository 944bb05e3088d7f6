// JSON pointers (RFC 6901): split, join, step down.
import { isObject } from './json.ts'

export function splitPointer(pointer: string): string[] {
  if (pointer === '') return []
  return pointer.slice(1).split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function joinPointer(base: string, ...parts: (string | number)[]): string {
  return base + parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value at a pointer, or undefined where there is none. Reads own properties only. */
export function valueAt(value: unknown, pointer: string): unknown {
  let current: unknown = value
  for (const part of splitPointer(pointer)) {
    if (Array.isArray(current)) current = /^\d+$/.test(part) ? current[Number(part)] : undefined
    else if (isObject(current) && Object.hasOwn(current, part)) current = current[part]
    else return undefined
  }
  return current
}
