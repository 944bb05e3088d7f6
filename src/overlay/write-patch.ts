// Writes one line of a patch into a definition, where a local layer may, and keeps who wrote what.
import { annotationAt } from '../kinds/index.ts'
import type { TableRow } from '../kinds/table-row.ts'
import type { Origin } from '../model/model.ts'
import { layOver, originOf } from '../model/provenance.ts'
import { canonical, isObject, type Json } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import { overlayFindings } from './findings.ts'
import { applyListChange, type ChangedList } from './list-change.ts'
import { mainField } from '../kinds/main-field.ts'
import { fieldTitle, inWords, patchReports, placeIn, replacedBy, report, type Patching } from './patching.ts'
import { tightening } from './tightening.ts'

const { patchMatches, patchTightens } = overlayFindings

function missingFrom(before: Json | undefined, after: Json): Json[] {
  const kept = new Set((Array.isArray(after) ? after : [after]).map((item) => canonical(item)))
  return (Array.isArray(before) ? before : [before ?? '']).filter((item) => !kept.has(canonical(item)))
}

/** Whether a local layer may write here; reports where it may not. */
function isAllowed(patching: Patching, at: string, patchAt: string, before: Json | undefined, after: Json): boolean {
  const mode = annotationAt(patching.target.kind, at)?.overlay ?? 'locked'
  if (mode === 'free') return true
  if (mode === 'locked') {
    patchReports.locked(patching, at, patchAt)
    return false
  }
  const verdict = tightening(mode.tighten, before, after)
  // What is not written as it should be is written all the same: the schema says what is wrong with it.
  if (verdict === 'kept' || verdict === 'form') return true
  const messageId = verdict === 'unit' ? 'unit' : before === undefined ? 'new' : mode.tighten === 'more' && !Array.isArray(before) ? 'less' : mode.tighten
  const value = messageId === 'more' ? missingFrom(before, after) : after
  report(patching, patchTightens, messageId, patchAt, { data: { field: fieldTitle(patching.target, at), base: inWords(patching, at, before), value: inWords(patching, at, value) }, at: 'value', related: replacedBy(patching, at) })
  return false
}

const originIn = ({ source }: Patching, patchAt: string): Origin => ({ type: source.type, id: source.overlay.id, place: placeIn(source, patchAt, 'value') })

/** Who wrote the main part of something answers for the whole; the other parts keep their own. */
function claimWhole({ target: { kind, value, provenance } }: Patching, at: string, origin: Origin): void {
  const cut = at.lastIndexOf('/')
  const [whole, key] = [at.slice(0, cut), at.slice(cut + 1)]
  const row = whole === '' ? undefined : (annotationAt(kind, whole) as TableRow | undefined)
  if (!row || mainField(row) !== key) return
  const before = valueAt(value, whole) as Json
  const previous = originOf(provenance, whole)
  for (const other of isObject(before) ? Object.keys(before) : []) {
    const place = joinPointer(whole, other)
    const own = originOf(provenance, place)
    if (own) provenance.set(place, own)
  }
  provenance.set(whole, { ...origin, ...(previous ? { replaces: { value: structuredClone(before), origin: previous } } : {}) })
}

/** Writes a value; says where it is the same, and where it may not stand. */
export function write(patching: Patching, at: string, after: Json, patchAt: string): void {
  const { target, leaves } = patching
  const before = valueAt(target.value, at) as Json | undefined
  if (before !== undefined && canonical(before) === canonical(after)) {
    leaves.push({ at, patchAt, same: after })
    return
  }
  if (!isAllowed(patching, at, patchAt, before, after)) return
  leaves.push({ at, patchAt })
  const origin = originIn(patching, patchAt)
  claimWhole(patching, at, origin)
  layOver(target.value, at, after, origin, target.provenance)
}

/** Entries that stay keep who wrote them, those added come from the overlay. */
function claimEntries(patching: Patching, at: string, { entries }: ChangedList, patchAt: string, before: ReadonlyMap<string, Origin>): void {
  const { provenance } = patching.target
  entries.forEach(({ from, added }, index) => {
    const place = joinPointer(at, index)
    if (from === undefined) {
      const addAt = added === 'only' ? joinPointer(patchAt, 'add') : joinPointer(patchAt, 'add', added ?? 0)
      provenance.set(place, originIn(patching, addAt))
      return
    }
    const old = joinPointer(at, from)
    const whole = originOf(new Map(before), old)
    if (whole) provenance.set(place, whole)
    for (const [key, origin] of before) if (key.startsWith(`${old}/`)) provenance.set(place + key.slice(old.length), origin)
  })
}

/** `{add, remove}`: all of it or, where something to be removed is not there, nothing. */
export function changeList(patching: Patching, at: string, before: readonly Json[], over: Parameters<typeof applyListChange>[1], patchAt: string): void {
  const { target } = patching
  const changed = applyListChange(before, over, annotationAt(target.kind, at)?.key ?? [])
  for (const value of changed.absent) {
    report(patching, patchMatches, 'remove', joinPointer(patchAt, 'remove'), { data: { field: fieldTitle(target, at), value: inWords(patching, at, value) }, at: 'value' })
  }
  if (changed.absent.length > 0) return
  const list = changed.entries.map(({ value }) => value)
  const origins = new Map(target.provenance)
  write(patching, at, list, patchAt)
  const { same } = patching.leaves.at(-1)!
  if (valueAt(target.value, at) !== before && same === undefined && canonical(valueAt(target.value, at)) === canonical(list)) claimEntries(patching, at, changed, patchAt, origins)
}
