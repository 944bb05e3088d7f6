// One patch being laid on one definition, and what can be said against a line of it.
import { diagnose } from '../diagnostics/definition.ts'
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { Diagnostic, Fix, Place, Related } from '../diagnostics/diagnostic.ts'
import { annotationAt, namedKeys, titlesAt, type KindName } from '../kinds/index.ts'
import type { Found } from '../model/find-entry.ts'
import type { TableRow } from '../kinds/table-row.ts'
import type { Entity, Provenance } from '../model/model.ts'
import { originOf } from '../model/provenance.ts'
import { isObject, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer, splitPointer, valueAt } from '../util/pointer.ts'
import { inIdForm, nearest, onlyNearest } from '../util/text.ts'
import { overlayFindings } from './findings.ts'
import { mainField } from '../kinds/main-field.ts'

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
  /** The name of what a reference leads to; the reference itself where it leads nowhere. */
  nameOf(reference: string, kinds: readonly string[]): string
}

/** A line that gives a value. */
export interface Leaf {
  /** In the definition. */
  at: string
  /** In the overlay's file. */
  patchAt: string
  /** Set where it says what the definition says already. */
  same?: Json
}

export interface Patching {
  target: PatchTarget
  source: PatchSource
  diagnostics: Diagnostic[]
  leaves: Leaf[]
}

export const placeIn = (source: PatchSource, pointer: string, at: 'key' | 'value'): Place => ({ ...source.overlay.place, pointer, at })

/** The field as an editor sees it: its title and that of the part it belongs to. What may be written short goes by the title of the whole. */
export function fieldTitle({ kind }: PatchTarget, pointer: string): string {
  const whole = pointer.slice(0, pointer.lastIndexOf('/'))
  const row = whole === '' ? undefined : (annotationAt(kind, whole) as TableRow | undefined)
  const titles = titlesAt(kind, row && mainField(row) === lastPart(pointer) ? whole : pointer)
  return titles.filter((title) => !/^第\d+项$/.test(title)).slice(-2).join(' › ') || lastPart(pointer)
}

const lastPart = (pointer: string): string => splitPointer(pointer).at(-1) ?? ''

/** A value as it can stand in a sentence: lists and records by what they hold, references by name. */
export function inWords({ target, source }: Patching, at: string, value: Json | undefined): string {
  const row = annotationAt(target.kind, at) as TableRow | undefined
  const refersTo = row?.ref ?? (row?.items === undefined ? undefined : annotationAt(target.kind, joinPointer(at, 0))?.ref)
  const flat = (part: Json | undefined): string =>
    Array.isArray(part) ? part.map(flat).join('、') : isObject(part) ? Object.values(part).map(flat).join('，') : refersTo ? source.nameOf(String(part ?? ''), refersTo) : String(part ?? '')
  const text = flat(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

type Detail = { data?: Record<string, unknown>; at?: 'key' | 'value'; related?: Related[]; fix?: Fix | null }

/** Where the value stands that a line would replace. */
export function replacedBy({ target }: Patching, at: string): Related[] {
  const place = originOf(target.provenance, at)?.place
  return place && valueAt(target.value, at) !== undefined ? [{ place, message: { zh: '原来写在这里', en: 'The value it would replace is here' } }] : []
}

export function report(patching: Patching, finding: FindingDefinition, messageId: string, patchAt: string, { data, at = 'key', related = [], fix }: Detail = {}): void {
  const { diagnostics, target, source } = patching
  patching.leaves.push({ at: '', patchAt })
  diagnostics.push(diagnose(finding, { messageId, data: { target: target.name, scope: source.scope, ...data }, place: placeIn(source, patchAt, at), related, fix }))
}

const { overrideIsAllowed, patchMatches } = overlayFindings

/** A key that was most likely meant: surely where only capitals, width or hyphens are written otherwise. */
export function keyFix(place: Place, key: string, choices: Iterable<string>): Fix | null {
  const all = [...choices]
  const same = all.find((choice) => inIdForm(choice) === inIdForm(key))
  const text = same ?? onlyNearest(key, all)
  return text === undefined ? null : { description: { zh: `改成 ${text}`, en: `write ${text}` }, edits: [{ place, text }], ...(same === undefined ? { unsafe: true } : {}) }
}

export const patchReports = {
  empty(patching: Patching, at: string, patchAt: string): void {
    report(patching, overrideIsAllowed, 'null', patchAt, { data: { field: fieldTitle(patching.target, at) }, at: 'value' })
  },
  locked(patching: Patching, at: string, patchAt: string): void {
    report(patching, overrideIsAllowed, 'locked', patchAt, { data: { field: fieldTitle(patching.target, at) }, related: replacedBy(patching, at) })
  },
  noEntry(patching: Patching, key: string, { choices }: Found, patchAt: string): void {
    report(patching, patchMatches, 'entry', patchAt, { data: { key, suggest: nearest(key, choices) }, fix: keyFix(placeIn(patching.source, patchAt, 'key'), key, choices) })
  },
  several(patching: Patching, key: string, patchAt: string): void {
    report(patching, patchMatches, 'several', patchAt, { data: { key } })
  },
  noField(patching: Patching, at: string, patchAt: string): void {
    const { kind } = patching.target
    const parent = at.slice(0, at.lastIndexOf('/'))
    const fields = namedKeys(kind, parent)
    const key = lastPart(at)
    const near = Object.keys(fields).find((field) => fields[field] === key) ?? nearest(key, Object.keys(fields))
    report(patching, patchMatches, 'field', patchAt, { data: { key, suggest: near && `${near}（${fields[near]}）`, suggestId: near }, fix: keyFix(placeIn(patching.source, patchAt, 'key'), fields[near ?? ''] === key ? near! : key, Object.keys(fields)) })
  },
  /** A whole record was to be replaced by one value. */
  whole(patching: Patching, patchAt: string): void {
    report(patching, patchMatches, 'whole', patchAt, { data: { key: lastPart(patchAt) } })
  },
  /** `steps: {hedui: …}` where `steps/hedui: …` is meant. */
  listByKey(patching: Patching, at: string, patchAt: string): void {
    const keys = annotationAt(patching.target.kind, at)?.key ?? []
    report(patching, patchMatches, 'list', patchAt, { data: { field: fieldTitle(patching.target, at), key: lastPart(at), by: keys.join('、') } })
  },
}
