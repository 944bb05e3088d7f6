// One misspelt reference is one finding: for everything else, the definition is read as it was most likely meant.
import { formatReference, parseLooseReference } from '../kinds/reference.ts'
import { setAt } from './provenance.ts'
import type { Entity, Model, Unresolved } from './model.ts'
import type { Json } from '../util/json.ts'

/** The text as it was most likely meant; undefined where nothing is near. */
function meantText({ reference, reason, suggestion }: Unresolved): string | undefined {
  if (reference.at === 'key') return undefined
  if (reason === 'local') return suggestion
  if (!reference.probable) return undefined
  const { kind, id } = reference.probable
  if (reason === 'name') return id
  const parsed = parseLooseReference(reference.text)
  return parsed ? formatReference({ ...parsed, id, ...(parsed.kind === undefined ? {} : { kind }) }) : id
}

/** A wrong part or key leaves everything else as it is; anything else that can't be guessed makes the definition unfit for the rules. */
const isHarmless = ({ reference, reason }: Unresolved): boolean => reason === 'part' || reference.at === 'key'

/**
 * Definitions with broken references, read as meant: by `kind/id`. Those where nothing was near, and those that refer to
 * what could not be read, are marked as not valid.
 */
export function heal(unresolved: readonly Unresolved[], excused: Model['excused']): Map<string, Entity> {
  const healed = new Map<string, Entity>()
  for (const { reference: { from } } of excused) healed.set(`${from.kind}/${from.id}`, { ...from, value: structuredClone(from.value), valid: false })
  for (const broken of unresolved) {
    if (isHarmless(broken)) continue
    const { from, pointer } = broken.reference
    const key = `${from.kind}/${from.id}`
    const known = healed.get(key) ?? { ...from, value: structuredClone(from.value) }
    const text = meantText(broken)
    if (text === undefined) known.valid = false
    else setAt(known.value as unknown as Json, pointer, text)
    healed.set(key, known)
  }
  return healed
}
