// One standard, many manuals: the model as it stands for the whole district, or for one office with its local layers laid on.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { kinds, parseReference, type KindName } from '../kinds/index.ts'
import { createHealedModel } from '../model/create-model.ts'
import type { Entity, Model } from '../model/model.ts'
import { createOfficeModel } from '../model/office-model.ts'
import { isObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { compareText, nearest } from '../util/text.ts'
import { keyFix, type PatchSource, type PatchTarget } from './patching.ts'
import { compose } from './compose.ts'
import { jsonOf } from './entity-value.ts'
import { overlayFindings } from './findings.ts'
import { layPatch } from './patch.ts'

export interface Resolved {
  model: Model
  diagnostics: Diagnostic[]
  /** `kind/id` of what a local layer touched. */
  touched: Set<string>
}

export interface ResolveOptions {
  /** Overlays whose time is over or has not come apply in `validate` (so that they are checked), not in what is printed or shown. */
  onlyInForce?: boolean
  /** `kind/id`: only this definition is of interest, and only what changes it is laid on. */
  only?: string
  /** Checks a patched value against its schema; finding nothing when it fits. */
  checkPatched?: (entity: Entity) => Diagnostic[]
}

/** The model without local layers: every definition with what it inherits from templates, clauses and the workspace. */
export function resolveBase(raw: Model): Resolved {
  const diagnostics: Diagnostic[] = []
  const entities = [...raw.every()].map((entity) => {
    const composed = compose(entity, raw)
    diagnostics.push(...composed.diagnostics)
    return composed.entity
  })
  return { model: createHealedModel({ ...raw.parts, entities }), diagnostics, touched: new Set() }
}

interface LocalLayer {
  overlay: Entity<'overlay'>
  type: 'district' | 'office'
}

/** The local layers of an office in their order: the district's, then its own; several of one scope by id. */
export function layersOf(base: Model, office: string, options: ResolveOptions = {}): LocalLayer[] {
  const named = base.get('office', office)?.value.district
  const district = named === undefined ? undefined : base.follow(named, 'district')?.id
  const scopes: [string | undefined, LocalLayer['type']][] = [[district, 'district'], [office, 'office']]
  const inForce = ({ until, effectiveFrom }: Entity<'overlay'>['value']): boolean => until >= base.asOf && (effectiveFrom ?? '') <= base.asOf
  const overlays = base.all('overlay').filter(({ value }) => !options.onlyInForce || inForce(value))
  return scopes.flatMap(([scope, type]) =>
    overlays
      .filter(({ value }) => scope !== undefined && scopeOf(value.scope, base) === `${type}/${scope}`)
      .sort((a, b) => compareText(a.id, b.id))
      .map((overlay) => ({ overlay, type })),
  )
}

/** `office/linfen-road` and `linfen-road` name the same scope; a bare id that a district and an office share is the district. */
function scopeOf(reference: string, base: Model): string {
  const parsed = parseReference(reference)
  const id = parsed?.id ?? reference
  return `${parsed?.kind ?? (base.get('district', id) ? 'district' : 'office')}/${id}`
}

const isPatchKey = (key: string): boolean => key.includes('/')

/** `kind/id` of every definition, for did-you-mean. */
const targetsOf = (base: Model): string[] => [...base.every()].map((entity) => `${entity.kind}/${entity.id}`)

function nameOf(base: Model, reference: string, allowed: readonly string[]): string {
  for (const kind of allowed) {
    const name = base.follow(reference, kind as KindName)?.value.name
    if (name !== undefined) return name
  }
  return reference
}

function applyOverlay(layer: LocalLayer, base: Model, changed: Map<string, Entity>, diagnostics: Diagnostic[], only?: string): void {
  const { overlay, type } = layer
  const scopeId = parseReference(overlay.value.scope)?.id ?? overlay.value.scope
  const source: PatchSource = { overlay, type, scope: base.get(type, scopeId)?.value.name ?? scopeId, nameOf: (reference, allowed) => nameOf(base, reference, allowed) }
  for (const [key, over] of Object.entries(jsonOf(overlay))) {
    if (!isPatchKey(key) || !isObject(over) || (only !== undefined && key !== only)) continue
    const at = joinPointer('', key)
    const [kind, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
    const found = Object.hasOwn(kinds, kind) ? (changed.get(key) ?? base.get(kind as KindName, id)) : undefined
    if (!found) {
      if (base.isExcused(kind, id)) continue
      const place = { ...overlay.place, pointer: at, at: 'key' as const }
      diagnostics.push(diagnose(overlayFindings.patchMatches, { messageId: 'target', data: { key, suggest: nearest(key, targetsOf(base)) }, place, fix: keyFix(place, key, targetsOf(base)) }))
      continue
    }
    if (!found.valid) continue
    const target: PatchTarget = { kind: found.kind, name: found.value.name ?? id, value: structuredClone(jsonOf(found)), provenance: new Map(found.provenance) }
    diagnostics.push(...layPatch(target, source, over, at))
    changed.set(key, { ...found, value: target.value as unknown as Entity['value'], provenance: target.provenance })
  }
}

/** The model of one office: the base with the district's and the office's layers laid on. What no layer touches is shared with the base. */
export function resolveOffice(base: Model, office: string, options: ResolveOptions = {}): Resolved {
  const diagnostics: Diagnostic[] = []
  const changed = new Map<string, Entity>()
  for (const layer of layersOf(base, office, options)) applyOverlay(layer, base, changed, diagnostics, options.only)
  for (const [key, entity] of changed) {
    const misfits = options.checkPatched?.(entity) ?? []
    diagnostics.push(...misfits)
    if (misfits.length > 0) changed.set(key, { ...entity, valid: false })
  }
  return { model: createOfficeModel(base, office, changed), diagnostics, touched: new Set(changed.keys()) }
}
