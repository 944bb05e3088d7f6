// Checks one value against the schema of its kind: every fault once, in words, where it stands.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { requirementsServedBy } from '../kinds/requirements/index.ts'
import type { Json } from '../util/json.ts'
import { joinPointer, splitPointer, valueAt } from '../util/pointer.ts'
import { explainFault } from './explain.ts'
import { faultsOf, placeIn, type Fault } from './faults.ts'
import { fixFor } from './fixes.ts'
import type { PlaceOf } from './labels.ts'
import { validatorOf, type SchemaName } from './load-validators.ts'
import { repeatedIds } from './repeated-ids.ts'

type Validator = ReturnType<typeof validatorOf>

/** A number where a text belongs, as the text that it is in quotes: where that would not be in its form either, quotes alone mend nothing, and this is the fault. */
function inQuotes(fault: Fault, root: Json, name: SchemaName, validate: Validator): Fault {
  const { keyword, pointer, value } = fault
  if (keyword !== 'type' || typeof value !== 'number' || pointer === '') return fault
  const [copy, parts] = [structuredClone(root), splitPointer(pointer)]
  const owner = valueAt(copy, joinPointer('', ...parts.slice(0, -1))) as Record<string, Json>
  owner[parts.at(-1)!] = String(value)
  validate(copy)
  return faultsOf(validate.errors ?? [], copy, name).find((one) => one.pointer === pointer && one.keyword === 'pattern') ?? fault
}

/** Synchronous; the validator of the kind must be loaded (`loadValidators`). */
export function checkValue(name: SchemaName, value: unknown, placeOf: PlaceOf): Diagnostic[] {
  const validate = validatorOf(name)
  if (validate(value)) return repeatedIds(name, value, placeOf)
  return faultsOf(validate.errors ?? [], value as Json, name).map((one) => {
    const fault = inQuotes(one, value as Json, name, validate)
    const explained = explainFault(fault, { name, root: value as Json })
    const { pointer, at } = placeIn(fault)
    const repeated = fault.keyword === 'uniqueItems' ? joinPointer(pointer, Math.max(Number(fault.params.i), Number(fault.params.j))) : pointer
    const place = placeOf(repeated, at)
    return diagnose(explained.definition, { messageId: explained.messageId, data: explained.data, place, fix: fixFor(fault, explained, place), requirement: requirementsServedBy(name, fault.key === undefined ? pointer : joinPointer(fault.pointer, fault.key)) })
  })
}
