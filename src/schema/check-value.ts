// Checks one value against the schema of its kind: every fault once, in words, where it stands.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { requirementsServedBy } from '../kinds/requirements/index.ts'
import type { Json } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { explainFault } from './explain.ts'
import { faultsOf, placeIn } from './faults.ts'
import { fixFor } from './fixes.ts'
import type { PlaceOf } from './labels.ts'
import { validatorOf, type SchemaName } from './load-validators.ts'
import { repeatedIds } from './repeated-ids.ts'

/** Synchronous; the validator of the kind must be loaded (`loadValidators`). */
export function checkValue(name: SchemaName, value: unknown, placeOf: PlaceOf): Diagnostic[] {
  const validate = validatorOf(name)
  if (validate(value)) return repeatedIds(name, value, placeOf)
  return faultsOf(validate.errors ?? [], value as Json, name).map((fault) => {
    const explained = explainFault(fault, { name, root: value as Json })
    const { pointer, at } = placeIn(fault)
    const repeated = fault.keyword === 'uniqueItems' ? joinPointer(pointer, Math.max(Number(fault.params.i), Number(fault.params.j))) : pointer
    const place = placeOf(repeated, at)
    return diagnose(explained.definition, { messageId: explained.messageId, data: explained.data, place, fix: fixFor(fault, explained, place), requirement: requirementsServedBy(name, fault.key === undefined ? pointer : joinPointer(fault.pointer, fault.key)) })
  })
}
