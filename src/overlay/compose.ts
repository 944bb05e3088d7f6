// What a definition inherits before any local layer: template and slots, clauses, its own file, the workspace's version, status and owner.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Entity, Model, Origin, Provenance } from '../model/model.ts'
import { claim, layOver, originOf } from '../model/provenance.ts'
import { isObject, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer, splitPointer } from '../util/pointer.ts'
import { nearest } from '../util/text.ts'
import { overlayFindings } from './findings.ts'

export interface Composed {
  entity: Entity
  diagnostics: Diagnostic[]
}

const libraryDefaults = ['version', 'status', 'owner', 'effectiveFrom'] as const
/** What a template says of itself is not inherited by the procedures made from it. */
const templateOnly = new Set(['kind', 'id', 'name', 'template', 'base', 'fill', 'steps', 'version', 'status', 'owner', 'effectiveFrom', 'effectiveTo', 'sources', 'changes', 'reviewDue', 'approval'])

const originFrom = (entity: Entity, type: Origin['type'], pointer: string): Origin => ({
  type,
  id: entity.id,
  place: { ...entity.place, pointer, at: 'value' },
})

/** The JSON behind an entity's typed value. */
export const jsonOf = (entity: Entity): JsonObject => entity.value as unknown as JsonObject

function withValue(entity: Entity, value: JsonObject, provenance: Provenance): Entity {
  return { ...entity, value: value as unknown as Entity['value'], provenance }
}

/** Puts what a clause sets under what is there already: objects merge by field, everything else stays as it is. */
function layUnder(value: JsonObject, at: string, under: JsonObject, clause: Entity, own: Entity, provenance: Provenance): void {
  for (const [key, set] of Object.entries(under)) {
    const pointer = joinPointer(at, key)
    const origin = originFrom(clause, 'clause', joinPointer('/set', ...splitPointer(pointer)))
    const written = Object.hasOwn(value, key) ? value[key]! : undefined
    if (written === undefined) {
      value[key] = set
      provenance.set(pointer, origin)
    } else if (isObject(written) && isObject(set)) {
      const merged = { ...written }
      value[key] = merged
      layUnder(merged, pointer, set, clause, own, provenance)
    } else if (!provenance.has(pointer)) provenance.set(pointer, { ...originFrom(own, 'file', pointer), replaces: { value: set, origin } })
  }
}

function withClauses(entity: Entity, model: Model): Composed {
  const own = jsonOf(entity)
  const uses = Array.isArray(own.use) ? own.use : []
  if (uses.length === 0) return { entity, diagnostics: [] }
  const value: JsonObject = { ...own }
  const provenance: Provenance = new Map([['', originFrom(entity, 'file', '')]])
  let { valid } = entity
  // A later clause wins over an earlier one: it is laid first, and what is there already stays.
  for (const text of uses.toReversed()) {
    const clause = typeof text === 'string' ? model.follow(text, 'clause') : undefined
    const set = clause && jsonOf(clause).set
    valid &&= clause?.valid ?? true
    if (clause && isObject(set)) layUnder(value, '', set, clause, entity, provenance)
  }
  return { entity: { ...withValue(entity, value, provenance), valid }, diagnostics: [] }
}

/** Who wrote a part of a template, each part of it that another layer set included; keys are relative to the part. */
function originsOf(template: Entity, pointer: string): Map<string, Origin> {
  const origins = new Map<string, Origin>()
  const whole = originOf(template.provenance, pointer)
  if (whole) origins.set('', { ...whole, type: 'template' })
  for (const [key, origin] of template.provenance) if (key.startsWith(`${pointer}/`)) origins.set(key.slice(pointer.length), { ...origin, type: 'template' })
  return origins
}

/** Lays one template step and what fills it into the list being built; returns the keys of `fill` that it took. */
function layStep(root: JsonObject, step: JsonObject, origins: Map<string, Origin>, fill: JsonObject, file: Origin, provenance: Provenance): Set<string> {
  const steps = root.steps as Json[]
  const fillOrigin = (key: string | number, ...more: (string | number)[]): Origin => ({
    ...file,
    place: { ...file.place, pointer: joinPointer('/fill', key, ...more) },
  })
  if (typeof step.slot === 'string') {
    const filling = fill[step.slot]
    if (!Array.isArray(filling)) {
      steps.push(structuredClone(step))
      return new Set()
    }
    filling.forEach((item, index) => {
      claim(provenance, joinPointer('/steps', steps.length), fillOrigin(step.slot as string, index))
      steps.push(structuredClone(item))
    })
    return new Set([step.slot])
  }
  const at = joinPointer('/steps', steps.length)
  steps.push(structuredClone(step))
  for (const [part, origin] of origins) provenance.set(at + part, origin)
  const taken = new Set<string>()
  const lay = (id: Json | undefined, pointer: string) => {
    if (typeof id !== 'string' || !Object.hasOwn(fill, id)) return
    layOver(root, pointer, fill[id]!, fillOrigin(id), provenance)
    taken.add(id)
  }
  lay(step.id, at)
  if (Array.isArray(step.together)) step.together.forEach((member, index) => isObject(member) && lay(member.id, joinPointer(at, 'together', index)))
  return taken
}

/** Ids of steps and slots that a template offers to be filled. */
function fillable(steps: readonly Json[]): string[] {
  return steps.flatMap((step) => {
    if (!isObject(step)) return []
    const own = [step.slot, step.id].filter((id): id is string => typeof id === 'string')
    return Array.isArray(step.together) ? [...own, ...fillable(step.together)] : own
  })
}

function withTemplate(entity: Entity, model: Model, path: readonly string[] = []): Composed {
  const own = jsonOf(entity)
  if (typeof own.base !== 'string') return { entity, diagnostics: [] }
  const file = originFrom(entity, 'file', '')
  if (path.includes(entity.id)) {
    const detail = { messageId: 'cycle', data: { path: [...path, entity.id].join(' → ') }, place: { ...entity.place, pointer: '/base', at: 'value' as const } }
    return { entity, diagnostics: [diagnose(overlayFindings.templateHasNoCycle, detail)] }
  }
  const found = model.follow(own.base, 'procedure')
  if (!found) return { entity, diagnostics: [] }
  const { entity: template, diagnostics: inherited } = withTemplate(found, model, [...path, entity.id])
  // A fault of the template itself is reported once, where the template is composed.
  const diagnostics = path.length === 0 ? inherited.filter((finding) => finding.code === overlayFindings.templateHasNoCycle.code) : inherited
  const from = jsonOf(template)
  const fill = isObject(own.fill) ? own.fill : {}
  const { fill: _fill, steps: _steps, ...rest } = own
  const value: JsonObject = { ...structuredClone(rest), steps: [] }
  const provenance: Provenance = new Map([['', file]])
  for (const key of Object.keys(from).filter((name) => !templateOnly.has(name) && !Object.hasOwn(own, name))) {
    value[key] = structuredClone(from[key]!)
    for (const [part, origin] of originsOf(template, joinPointer('', key))) provenance.set(joinPointer('', key) + part, origin)
  }
  const steps = Array.isArray(from.steps) ? from.steps : []
  const taken = new Set<string>()
  steps.forEach((step, index) => {
    if (!isObject(step)) return
    const origins = originsOf(template, joinPointer('/steps', index))
    for (const key of layStep(value, step, origins, fill, file, provenance)) taken.add(key)
    if (typeof step.slot === 'string' && !own.template && !taken.has(step.slot)) {
      const at = own.fill === undefined ? { pointer: '', at: 'value' as const } : { pointer: '/fill', at: 'key' as const }
      diagnostics.push(diagnose(overlayFindings.slotIsFilled, { messageId: 'empty', data: { slot: step.slot, template: from.name }, place: { ...entity.place, ...at } }))
    }
  })
  const offered = fillable(steps)
  for (const key of Object.keys(fill).filter((name) => !taken.has(name))) {
    const suggest = nearest(key, offered.filter((name) => !taken.has(name)))
    const place = { ...entity.place, pointer: joinPointer('/fill', key), at: 'key' as const }
    // A misspelt slot is one fault: the slot that it leaves empty is not told twice.
    if (suggest) diagnostics.splice(0, diagnostics.length, ...diagnostics.filter((finding) => finding.data.slot !== suggest))
    diagnostics.push(diagnose(overlayFindings.fillMatches, { messageId: 'unknown', data: { key, template: from.name, suggest }, place }))
  }
  // What is made from a faulty template has its faults: they are told once, at the template.
  return { entity: { ...withValue(entity, value, provenance), valid: entity.valid && template.valid }, diagnostics }
}

function withWorkspace(entity: Entity, model: Model): Entity {
  const own = jsonOf(entity)
  const config = model.config as unknown as JsonObject
  const missing = libraryDefaults.filter((key) => own[key] === undefined && config[key] !== undefined)
  if (!kinds[entity.kind].library || missing.length === 0) return entity
  const value = { ...own }
  const provenance: Provenance = new Map(entity.provenance)
  for (const key of missing) {
    value[key] = config[key]!
    provenance.set(joinPointer('', key), { type: 'workspace', id: 'guifan.yaml', place: { file: 'guifan.yaml', document: 0, pointer: joinPointer('', key), at: 'value' } })
  }
  return withValue(entity, value, provenance)
}

type Composer = (entity: Entity, model: Model) => Composed
const composers: Partial<Record<KindName, Composer>> = { service: withClauses, procedure: withTemplate }

/** One definition with everything it inherits but local layers. */
export function compose(entity: Entity, model: Model): Composed {
  const { entity: inherited, diagnostics } = composers[entity.kind]?.(entity, model) ?? { entity, diagnostics: [] }
  return { entity: withWorkspace(inherited, model), diagnostics }
}
