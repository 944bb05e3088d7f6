// The 82 requirements, and which of them a field serves.
import { splitPointer } from '../../util/pointer.ts'
import { cooperation } from './cooperation.ts'
import { general } from './general.ts'
import { organization } from './organization.ts'
import { performance } from './performance.ts'
import type { Requirement } from './requirement.ts'
import { technology } from './technology.ts'

export type { Requirement } from './requirement.ts'

/** In the order of the article. */
export const requirements: readonly Requirement[] = [...general, ...cooperation, ...organization, ...performance, ...technology]

let fieldsOf: Map<string, { id: string; keys: string[] }[]> | undefined

function fieldsByKind(): Map<string, { id: string; keys: string[] }[]> {
  const known = new Map<string, { id: string; keys: string[] }[]>()
  for (const { id, fields } of requirements) {
    for (const field of fields) {
      const [kind, ...keys] = field.split('/') as [string, ...string[]]
      known.set(kind, [...(known.get(kind) ?? []), { id, keys }])
    }
  }
  return known
}

/** Whether all keys come among the steps in their order, the first of all at once: a field may stand in lists, and in steps within steps. */
function leadsThrough(steps: readonly string[], keys: readonly string[]): boolean {
  if (steps[0] !== keys[0]) return false
  let next = 0
  for (const step of steps) if (step === keys[next]) next += 1
  return next === keys.length
}

/** Ids of the requirements that have their home in this part of a definition, or in what it is a part of. */
export function requirementsServedBy(kind: string, pointer: string): string[] {
  const steps = splitPointer(pointer)
  const served = ((fieldsOf ??= fieldsByKind()).get(kind) ?? []).filter(({ keys }) => leadsThrough(steps, keys))
  return [...new Set(served.map(({ id }) => id))]
}
