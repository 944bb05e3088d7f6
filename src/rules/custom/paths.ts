// The paths of a custom rule (`materials/*/copies`): whether the schema knows them, and what they lead to in a definition.
import { annotationAt, type KindName } from '../../kinds/index.ts'
import { mainField } from '../../kinds/main-field.ts'
import type { TableRow } from '../../kinds/table-row.ts'
import { isObject, type Json } from '../../util/json.ts'
import { joinPointer } from '../../util/pointer.ts'

export const partsOf = (path: string | undefined): string[] => (path ?? '').split('/').filter((part) => part !== '')

/** Something in a definition, or the place where it would stand. */
export interface Spot {
  pointer: string
  value: Json | undefined
}

function stepInto(kind: KindName, { pointer, value }: Spot, part: string): Spot[] {
  if (part === '*') {
    if (Array.isArray(value)) return value.map((entry, index) => ({ pointer: joinPointer(pointer, index), value: entry }))
    return isObject(value) ? Object.keys(value).map((key) => ({ pointer: joinPointer(pointer, key), value: value[key]! })) : []
  }
  if (isObject(value)) return [{ pointer: joinPointer(pointer, part), value: Object.hasOwn(value, part) ? value[part] : undefined }]
  // What is written short stands for its main field: `1` for `{count: 1}`.
  const isShort = value !== undefined && !Array.isArray(value) && mainField((annotationAt(kind, pointer) ?? {}) as TableRow) === part
  return [isShort ? { pointer, value } : { pointer: joinPointer(pointer, part), value: undefined }]
}

/** Every place that a path leads to, from a spot or, beginning with `/`, from the whole definition. */
export function spotsAt(kind: KindName, from: Spot, path: string | undefined, whole: Json): Spot[] {
  const start = path?.startsWith('/') ? { pointer: '', value: whole } : from
  return partsOf(path).reduce<Spot[]>((spots, part) => spots.flatMap((spot) => stepInto(kind, spot, part)), [start])
}

/** A limit or a number as it would be written short. */
export function shortOf(kind: KindName, { pointer, value }: Spot): Json | undefined {
  const field = isObject(value) ? mainField((annotationAt(kind, pointer) ?? {}) as TableRow) : undefined
  return field === undefined || !isObject(value) ? value : value[field]
}
