// Lays one overlay's patch on one definition: finds what each line addresses, and hands it on to be written.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { annotationAt } from '../kinds/index.ts'
import type { TableRow } from '../kinds/table-row.ts'
import { findEntry } from '../model/find-entry.ts'
import { originOf } from '../model/provenance.ts'
import { isObject, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import { mainField } from '../kinds/main-field.ts'
import { isListChange } from './list-change.ts'
import { patchReports, type Patching, type PatchSource, type PatchTarget } from './patching.ts'
import { reportUnchanged } from './unchanged.ts'
import { changeList, write } from './write-patch.ts'

const rowAt = ({ target }: Patching, at: string): TableRow | undefined => annotationAt(target.kind, at) as TableRow | undefined

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number'

/** `25个工作日` is short for `{time: 25个工作日}`: written out, so that a patch can add to it. */
function writeOut(patching: Patching, at: string, main: string): void {
  const { value, provenance } = patching.target
  const origin = originOf(provenance, at)
  const cut = at.lastIndexOf('/')
  const parent = valueAt(value, at.slice(0, cut)) as JsonObject
  const key = at.slice(cut + 1)
  parent[key] = { [main]: parent[key]! }
  if (origin) provenance.set(joinPointer(at, main), origin)
}

function patchFields(patching: Patching, at: string, over: JsonObject, patchAt: string): void {
  const { target } = patching
  for (const [key, value] of Object.entries(over)) {
    const keyAt = joinPointer(patchAt, key)
    if (!key.includes('/')) {
      patchInto(patching, joinPointer(at, key), value, keyAt)
      continue
    }
    const found = findEntry(target.kind, target.value, at, key)
    if (found.pointer === undefined) patchReports.noEntry(patching, key, found, keyAt)
    else if (found.ambiguous) patchReports.several(patching, key, keyAt)
    else patchInto(patching, found.pointer, value, keyAt)
  }
}

/** Lays the patch `over` (at `patchAt` in the overlay's file) on the value at `at`. */
function patchInto(patching: Patching, at: string, over: Json, patchAt: string): void {
  const row = rowAt(patching, at)
  if (!row) return patchReports.noField(patching, at, patchAt)
  if (over === null) return patchReports.empty(patching, at, patchAt)
  const before = valueAt(patching.target.value, at) as Json | undefined
  if (isListChange(over) && row.items !== undefined && (Array.isArray(before) || before === undefined)) return changeList(patching, at, before ?? [], over, patchAt)
  if (Array.isArray(before) && isObject(over) && row.key) return patchReports.listByKey(patching, at, patchAt)
  const main = mainField(row)
  if (main && isScalar(before) && isObject(over)) {
    writeOut(patching, at, main)
    return patchFields(patching, at, over, patchAt)
  }
  // None of something needs no further words: 0 replaces the whole.
  if (main && isObject(before) && isScalar(over) && over !== 0) return write(patching, joinPointer(at, main), over, patchAt)
  if (isObject(before) && !isObject(over) && (row.overlay ?? 'locked') === 'locked') return patchReports.whole(patching, patchAt)
  if (!isObject(over) || !isObject(before)) return write(patching, at, over, patchAt)
  if (Object.keys(over).length === 0) patching.leaves.push({ at, patchAt, same: over })
  patchFields(patching, at, over, patchAt)
}

/** Lays one patch on one definition; what is wrong with it is given back. */
export function layPatch(target: PatchTarget, source: PatchSource, over: JsonObject, patchAt: string): Diagnostic[] {
  const patching: Patching = { target, source, diagnostics: [], leaves: [] }
  patchFields(patching, '', over, patchAt)
  reportUnchanged(patching)
  return patching.diagnostics
}
