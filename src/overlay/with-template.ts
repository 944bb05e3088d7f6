// A procedure made from a template: the template's steps, what fills its slots, and what is said of its steps.
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Entity, Model, Origin, Provenance } from '../model/model.ts'
import { claim, layOver, originOf } from '../model/provenance.ts'
import { isObject, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { compareText, nearest } from '../util/text.ts'
import { jsonOf, originFrom, withValue } from './entity-value.ts'
import { overlayFindings } from './findings.ts'

interface Made {
  entity: Entity
  diagnostics: Diagnostic[]
}

/** What is being made: the steps so far, and who wrote each part. */
interface Making {
  own: Entity
  template: Entity
  value: JsonObject & { steps: Json[] }
  provenance: Provenance
  fill: JsonObject
  /** Keys of `fill` that found their place. */
  taken: Set<string>
  /** Those of them that give a list of steps to what is one step. */
  misplaced: string[]
}

/** What a template says of itself is not inherited by the procedures made from it. */
const templateOnly = new Set(['kind', 'id', 'name', 'template', 'base', 'fill', 'steps', 'version', 'status', 'owner', 'effectiveFrom', 'effectiveTo', 'sources', 'changes', 'reviewDue', 'approval'])

/** Notes who wrote a part of the template (and each part of it that another layer set) as who wrote the same part of what is made. */
function takeOrigins({ template, provenance }: Making, from: string, to: string): void {
  const whole = originOf(template.provenance, from)
  if (whole) provenance.set(to, { ...whole, type: 'template' })
  for (const [key, origin] of template.provenance) if (key.startsWith(`${from}/`)) provenance.set(to + key.slice(from.length), { ...origin, type: 'template' })
}

function fillOrigin({ own }: Making, ...parts: (string | number)[]): Origin {
  return originFrom(own, 'file', joinPointer('/fill', ...parts))
}

/** Lays what `fill` says of a step on it. */
function fillStep(making: Making, id: Json | undefined, pointer: string): void {
  if (typeof id !== 'string' || !Object.hasOwn(making.fill, id)) return
  making.taken.add(id)
  if (!isObject(making.fill[id])) {
    making.misplaced.push(id)
    return
  }
  layOver(making.value, pointer, making.fill[id]!, fillOrigin(making, id), making.provenance)
}

function addSlot(making: Making, slot: string, step: JsonObject): void {
  const { steps } = making.value
  const filling = making.fill[slot]
  if (filling === undefined) {
    steps.push(structuredClone(step))
    return
  }
  making.taken.add(slot)
  // A single step need not be written as a list.
  const own = Array.isArray(filling) ? filling : [filling]
  own.forEach((item, index) => {
    const origin = Array.isArray(filling) ? fillOrigin(making, slot, index) : fillOrigin(making, slot)
    claim(making.provenance, joinPointer('/steps', steps.length), origin)
    steps.push(structuredClone(item))
  })
}

function addStep(making: Making, step: JsonObject, index: number): void {
  if (typeof step.slot === 'string') {
    addSlot(making, step.slot, step)
    return
  }
  const at = joinPointer('/steps', making.value.steps.length)
  making.value.steps.push(structuredClone(step))
  takeOrigins(making, joinPointer('/steps', index), at)
  fillStep(making, step.id, at)
  if (Array.isArray(step.together)) step.together.forEach((member, number) => isObject(member) && fillStep(making, member.id, joinPointer(at, 'together', number)))
}

/** Ids of steps and slots that a template offers to be filled. */
function fillable(steps: readonly Json[]): string[] {
  return steps.flatMap((step) => {
    if (!isObject(step)) return []
    const own = [step.slot, step.id].filter((id): id is string => typeof id === 'string')
    return Array.isArray(step.together) ? [...own, ...fillable(step.together)] : own
  })
}

/** Slots left empty, and keys of `fill` that have no place. A misspelt slot is one fault: the slot that it leaves empty is not told too. */
function fillFindings({ own, template, fill, taken, misplaced }: Making, steps: readonly Json[]): Diagnostic[] {
  const offered = fillable(steps).filter((name) => !taken.has(name))
  const { name } = jsonOf(template)
  const unknown = Object.keys(fill).filter((key) => !taken.has(key)).map((key) => ({ key, suggest: nearest(key, offered) }))
  const meant = new Set(unknown.map(({ suggest }) => suggest))
  const slots = steps.flatMap((step) => (isObject(step) && typeof step.slot === 'string' ? [step.slot] : []))
  const empty = jsonOf(own).template ? [] : slots.filter((slot) => !taken.has(slot) && !meant.has(slot))
  const at = jsonOf(own).fill === undefined ? { pointer: '', at: 'value' as const } : { pointer: '/fill', at: 'key' as const }
  return [
    ...empty.map((slot) => diagnose(overlayFindings.slotIsFilled, { messageId: 'empty', data: { slot, template: name }, place: { ...own.place, ...at } })),
    ...misplaced.map((key) => diagnose(overlayFindings.fillMatches, {
      messageId: 'step', data: { key, template: name }, place: { ...own.place, pointer: joinPointer('/fill', key), at: 'key' },
    })),
    ...unknown.map(({ key, suggest }) => diagnose(overlayFindings.fillMatches, {
      messageId: 'unknown', data: { key, template: name, suggest }, place: { ...own.place, pointer: joinPointer('/fill', key), at: 'key' },
    })),
  ]
}

function make(own: Entity, template: Entity): Made {
  const from = jsonOf(template)
  const { fill, steps: _steps, ...rest } = jsonOf(own)
  const making: Making = {
    own,
    template,
    value: { ...structuredClone(rest), steps: [] },
    provenance: new Map([['', originFrom(own, 'file', '')]]),
    fill: isObject(fill) ? fill : {},
    taken: new Set(),
    misplaced: [],
  }
  for (const key of Object.keys(from).filter((name) => !templateOnly.has(name) && !Object.hasOwn(rest, name))) {
    making.value[key] = structuredClone(from[key]!)
    takeOrigins(making, joinPointer('', key), joinPointer('', key))
  }
  const steps = Array.isArray(from.steps) ? from.steps : []
  steps.forEach((step, index) => isObject(step) && addStep(making, step, index))
  const diagnostics = fillFindings(making, steps)
  // What is made from a faulty template has its faults: they are told once, at the template. What lacks steps is not judged by the steps it has.
  const valid = own.valid && template.valid && diagnostics.length === 0
  return { entity: { ...withValue(own, making.value, making.provenance), valid }, diagnostics }
}

/** One circle is one finding, wherever it was come upon: it is told from the first of its ids. */
function cycleFinding(ids: readonly string[], model: Pick<Model, 'get'>): Diagnostic {
  const first = ids.indexOf([...ids].sort(compareText)[0]!)
  const circle = [...ids.slice(first), ...ids.slice(0, first)].map((id) => model.get('procedure', id)!)
  const baseOf = ({ place }: Entity) => ({ ...place, pointer: '/base', at: 'value' as const })
  const names = [...circle, circle[0]!].map(({ id, value }) => value.name ?? id)
  const related = circle.slice(1).map((one) => ({ place: baseOf(one), message: { zh: '圈里的另一处 base', en: 'Another base of the circle' } }))
  return diagnose(overlayFindings.templateHasNoCycle, { messageId: 'cycle', data: { path: names.join(' → ') }, place: baseOf(circle[0]!), related })
}

/** The procedure with its template's steps; itself where it has no template, or none that can be found. */
export function withTemplate(entity: Entity, model: Pick<Model, 'get' | 'follow'>, path: readonly string[] = []): Made {
  const { base } = jsonOf(entity)
  if (typeof base !== 'string') return { entity, diagnostics: [] }
  if (path.includes(entity.id)) return { entity: { ...entity, valid: false }, diagnostics: [cycleFinding(path.slice(path.indexOf(entity.id)), model)] }
  const found = model.follow(base, 'procedure')
  if (!found) return { entity, diagnostics: [] }
  const template = withTemplate(found, model, [...path, entity.id])
  // Other faults of the template are reported once, where the template itself is made.
  const cycles = template.diagnostics.filter(({ code }) => code === overlayFindings.templateHasNoCycle.code)
  // There are no steps to lay anything on: whatever else would be found follows from the circle.
  return cycles.length > 0 ? { entity: { ...entity, valid: false }, diagnostics: cycles } : make(entity, template.entity)
}
