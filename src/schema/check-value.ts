// Checks one value against the schema of its kind: every fault once, in words, where it stands.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { explainFault } from './explain.ts'
import { faultsOf, placeIn } from './faults.ts'
import { schemaFindings } from './findings.ts'
import type { PlaceOf } from './labels.ts'
import { validatorOf, type SchemaName } from './load-validators.ts'
import { repeatedIds } from './repeated-ids.ts'

/** A Chinese title where the key belongs has one right answer. */
function fixFor({ messageId, data }: { messageId: string; data: Record<string, unknown> }, place: Place): Diagnostic['fix'] {
  if (messageId !== 'title') return null
  return { description: { zh: `改成 ${String(data.suggest)}`, en: `write ${String(data.suggest)}` }, edits: [{ place, text: String(data.suggest) }] }
}

/** Synchronous; the validator of the kind must be loaded (`loadValidators`). */
export function checkValue(name: SchemaName, value: unknown, placeOf: PlaceOf): Diagnostic[] {
  const validate = validatorOf(name)
  if (validate(value)) return repeatedIds(name, value, placeOf)
  return faultsOf(validate.errors ?? [], value as Json, name).map((fault) => {
    const explained = explainFault(fault, { name, root: value as Json })
    const { pointer, at } = placeIn(fault)
    const repeated = fault.keyword === 'uniqueItems' ? joinPointer(pointer, Math.max(Number(fault.params.i), Number(fault.params.j))) : pointer
    const place = placeOf(repeated, at)
    const fix = explained.definition === schemaFindings.keyIsKnown ? fixFor(explained, place) : null
    return diagnose(explained.definition, { messageId: explained.messageId, data: explained.data, place, fix })
  })
}
