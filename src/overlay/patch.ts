// Lays one overlay's patch on one definition: finds what each line addresses, checks that a local layer may change it, and changes it.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Fix, Place } from '../diagnostics/diagnostic.ts'
import { annotationAt, titlesAt, type KindName } from '../kinds/index.ts'
import type { Entity, Origin, Provenance } from '../model/model.ts'
import { layOver } from '../model/provenance.ts'
import { canonical, isObject, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer, valueAt } from '../util/pointer.ts'
import { nearest } from '../util/text.ts'
import { overlayFindings } from './findings.ts'
import { findEntry, type Found } from '../model/find-entry.ts'
import { applyListChange, isListChange } from './list-change.ts'
import { tightening } from './tightening.ts'

export interface PatchTarget {
  kind: KindName
  name: string
  value: JsonObject
  provenance: Provenance
}

/** The overlay that patches: its layer, its name in messages, and the place of the patch. */
export interface PatchSource {
  overlay: Entity
  type: 'district' | 'office'
  /** Name of the district or office, for messages. */
  scope: string
}

interface Step {
  target: PatchTarget
  source: PatchSource
  diagnostics: Diagnostic[]
}

const placeIn = (source: PatchSource, pointer: string, at: 'key' | 'value'): Place => ({ ...source.overlay.place, pointer, at })

const show = (value: unknown): string => (isObject(value) || Array.isArray(value) ? JSON.stringify(value) : String(value))

/** The field's title as an editor sees it, the last of the trail. */
function fieldTitle(kind: KindName, pointer: string): string {
  return titlesAt(kind, pointer).at(-1) ?? pointer.slice(pointer.lastIndexOf('/') + 1)
}

function reportSame(step: Step, at: string, patchAt: string, value: Json): void {
  const fix: Fix = {
    description: { zh: '删去这一行', en: 'remove this line' },
    edits: [{ place: placeIn(step.source, patchAt, 'key'), text: '' }],
  }
  const data = { field: fieldTitle(step.target.kind, at), target: step.target.name, value: show(value) }
  step.diagnostics.push(diagnose(overlayFindings.patchChanges, { messageId: 'same', data, place: placeIn(step.source, patchAt, 'value'), fix }))
}

/** Whether a local layer may write here; reports where it may not. */
function allowed(step: Step, at: string, patchAt: string, before: Json | undefined, after: Json): boolean {
  const { target, source, diagnostics } = step
  const mode = annotationAt(target.kind, at)?.overlay ?? 'locked'
  if (mode === 'free') return true
  const data = { scope: source.scope, target: target.name, field: fieldTitle(target.kind, at) }
  if (mode === 'locked') {
    diagnostics.push(diagnose(overlayFindings.overrideIsAllowed, { messageId: 'locked', data, place: placeIn(source, patchAt, 'key') }))
    return false
  }
  const verdict = tightening(mode.tighten, before, after)
  if (verdict === 'kept') return true
  const messageId = verdict === 'unit' ? 'unit' : mode.tighten
  const detail = { ...data, base: show(before), value: messageId === 'more' ? show(missingFrom(before, after)) : show(after) }
  diagnostics.push(diagnose(overlayFindings.patchTightens, { messageId, data: detail, place: placeIn(source, patchAt, 'value') }))
  return false
}

function missingFrom(before: Json | undefined, after: Json): string {
  const kept = new Set((Array.isArray(after) ? after : [after]).map((item) => canonical(item)))
  return (Array.isArray(before) ? before : [before ?? '']).filter((item) => !kept.has(canonical(item))).map(show).join('、')
}

function write(step: Step, at: string, patchAt: string, after: Json): void {
  const { target, source } = step
  const before = valueAt(target.value, at) as Json | undefined
  if (before !== undefined && canonical(before) === canonical(after)) return reportSame(step, at, patchAt, after)
  if (!allowed(step, at, patchAt, before, after)) return
  const origin: Origin = { type: source.type, id: source.overlay.id, place: placeIn(source, patchAt, 'value') }
  layOver(target.value, at, after, origin, target.provenance)
}

function reportNoEntry(step: Step, key: string, found: Found, patchAt: string): void {
  const suggest = nearest(key, found.choices)
  const detail = { messageId: 'entry', data: { key, target: step.target.name, suggest }, place: placeIn(step.source, patchAt, 'key') }
  step.diagnostics.push(diagnose(overlayFindings.patchMatches, detail))
}

/** Lays the patch `over` (at `patchAt` in the overlay's file) on the value at `at`. */
export function patchInto(step: Step, at: string, over: Json, patchAt: string): void {
  const { target, source, diagnostics } = step
  if (over === null) {
    const data = { field: fieldTitle(target.kind, at), target: target.name }
    diagnostics.push(diagnose(overlayFindings.overrideIsAllowed, { messageId: 'null', data, place: placeIn(source, patchAt, 'value') }))
    return
  }
  const before = valueAt(target.value, at) as Json | undefined
  if (isListChange(over) && (Array.isArray(before) || before === undefined)) {
    const { list, absent } = applyListChange(before ?? [], over)
    for (const value of absent) {
      const data = { value: show(value), field: fieldTitle(target.kind, at), target: target.name }
      diagnostics.push(diagnose(overlayFindings.patchMatches, { messageId: 'remove', data, place: placeIn(source, joinPointer(patchAt, 'remove'), 'value') }))
    }
    if (absent.length === 0) write(step, at, patchAt, list)
    return
  }
  if (!isObject(over) || !isObject(before)) return write(step, at, patchAt, over)
  for (const [key, value] of Object.entries(over)) {
    const keyAt = joinPointer(patchAt, key)
    if (!key.includes('/')) {
      patchInto(step, joinPointer(at, key), value, keyAt)
      continue
    }
    const found = findEntry(target.kind, target.value, at, key)
    if (found.pointer === undefined) reportNoEntry(step, key, found, keyAt)
    else patchInto(step, found.pointer, value, keyAt)
  }
}
