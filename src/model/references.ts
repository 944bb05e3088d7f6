// Finds every reference in a definition and where it leads; says why where it leads nowhere.
import { kinds, parseReference, walk, type Annotation, type KindName } from '../kinds/index.ts'
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { hanPattern, inIdForm, nearest, onlyNearest } from '../util/text.ts'
import type { Entity, Excuse, Index, Reference, Unresolved } from './model.ts'
import { partPointer } from './part-pointer.ts'

export interface ReferencesOfEntity {
  references: Reference[]
  unresolved: Unresolved[]
  excused: { reference: Reference; excuse: Excuse }[]
}

/** `office` stands for whichever office the page is printed for, wherever an office may be named. */
const isWord = (text: string, { words, ref }: Annotation): boolean =>
  (words === true ? hanPattern.test(text) : (words?.includes(text) ?? false)) || (text === 'office' && (ref?.includes('office') ?? false))

/** Kinds that may be named here. A kind that is yet to come can't be written, so nothing is said of references to it. */
const known = (names: readonly string[]): string[] => names.filter((name) => Object.hasOwn(kinds, name))

function stepIds(steps: Json | undefined): string[] {
  if (!Array.isArray(steps)) return []
  return steps.flatMap((step) => [own(step, 'id'), ...stepIds(own(step, 'together'))]).filter((id): id is string => typeof id === 'string')
}

/** Ids of one of a definition's own lists. */
function localIds(value: JsonObject, list: string): string[] {
  const entries = own(value, list)
  if (isObject(entries)) return Object.keys(entries)
  return stepIds(entries)
}

/** Where more than two kinds may be named, the kind is written too. */
const spell = (kindsAllowed: readonly string[], entity: Entity): string => (kindsAllowed.length > 2 ? `${entity.kind}/${entity.id}` : entity.id)

interface Sighting {
  from: Entity
  pointer: string
  at: 'key' | 'value'
  text: string
}

function readShared(sighting: Sighting, named: readonly string[], index: Index, out: ReferencesOfEntity): void {
  const allowed = known(named)
  if (allowed.length === 0) return
  const parsed = parseReference(sighting.text)
  const id = parsed?.id ?? sighting.text
  const reference: Reference = { ...sighting, kinds: allowed, id, ...(parsed?.version ? { version: parsed.version } : {}), ...(parsed?.part ? { part: parsed.part } : {}) }
  out.references.push(reference)
  const searched = parsed?.kind ? [parsed.kind] : allowed
  const fits = !parsed?.kind || allowed.includes(parsed.kind)
  reference.target = fits ? first(searched, (kind) => index.get(kind, id)) : undefined
  if (reference.target) {
    if (reference.part !== undefined && reference.target.valid && partPointer(reference.target, reference.part) === undefined) out.unresolved.push({ reference, reason: 'part', suggestionName: reference.target.value.name })
    return
  }
  const excuse = first(searched, (kind) => index.excuse(kind, id))
  if (excuse) out.excused.push({ reference, excuse })
  else out.unresolved.push(explain(reference, fits ? searched : allowed, index))
}

const first = <T>(words: readonly string[], find: (word: string) => T | undefined): T | undefined => {
  for (const word of words) {
    const found = find(word)
    if (found !== undefined) return found
  }
  return undefined
}

function explain(reference: Reference, searched: readonly string[], index: Index): Unresolved {
  const meant = (entity: Entity, reason: Unresolved['reason'], certainty?: Unresolved['certainty']): Unresolved => {
    reference.probable = entity
    return { reference, reason, suggestion: spell(reference.kinds, entity), suggestionName: entity.value.name, ...(certainty ? { certainty } : {}) }
  }
  if (hanPattern.test(reference.text)) {
    const named = first(searched, (kind) => index.byName(kind, reference.text))
    return named ? meant(named, 'name', 'same') : { reference, reason: 'name' }
  }
  // Only the kind before the slash is wrong or misspelt.
  const exact = first(searched, (kind) => index.get(kind, reference.id))
  if (exact) return meant(exact, 'missing')
  const same = first(searched, (kind) => index.get(kind, inIdForm(reference.id)))
  if (same) return meant(same, 'missing', 'same')
  const near = first(searched, (kind) => index.get(kind, nearest(reference.id, index.ids(kind)) ?? ''))
  const elsewhere = first(Object.keys(kinds), (kind) => index.get(kind, reference.id))
  if (elsewhere && !near) return { reference, reason: 'wrong-kind', suggestionName: kinds[elsewhere.kind].title.zh }
  const only = near && onlyNearest(reference.id, searched.flatMap((kind) => [...index.ids(kind)])) === near.id
  return near ? meant(near, 'missing', only ? 'only' : undefined) : { reference, reason: 'missing' }
}

/** What a template calls a step may be filled in later: it is missing only where it was not. */
function hasSlots({ value }: Entity): boolean {
  const { template, steps } = value as unknown as JsonObject
  return template === true && Array.isArray(steps) && steps.some((step) => own(step, 'slot') !== undefined)
}

function readLocal(sighting: Sighting, list: string, out: ReferencesOfEntity): void {
  const ids = localIds(sighting.from.value as unknown as JsonObject, list)
  const reference: Reference = { ...sighting, kinds: [], local: list, id: sighting.text }
  out.references.push(reference)
  if (ids.includes(sighting.text) || (list === 'steps' && hasSlots(sighting.from))) return
  const same = ids.find((id) => id === inIdForm(sighting.text))
  const suggestion = same ?? nearest(sighting.text, ids)
  const certainty = same ? 'same' : onlyNearest(sighting.text, new Set(ids)) ? 'only' : undefined
  out.unresolved.push({ reference, reason: 'local', ...(suggestion ? { suggestion } : {}), ...(certainty ? { certainty } : {}) })
}

/** A procedure whose template can't be found has no steps to name; a clause's own lists are those of the service that takes it. */
function hasOwnLists(entity: Entity): boolean {
  if (entity.kind === 'clause') return false
  const value = entity.value as unknown as JsonObject
  return value.base === undefined || Array.isArray(value.steps)
}

/** Every reference of one definition, in the order of its value. */
export function referencesOf(from: Entity, index: Index): ReferencesOfEntity {
  const out: ReferencesOfEntity = { references: [], unresolved: [], excused: [] }
  const local = hasOwnLists(from)
  walk(from.kind as KindName, from.value as unknown as Json, (pointer, value, annotation) => {
    if (annotation.names && isObject(value)) {
      for (const key of Object.keys(value)) {
        const sighting: Sighting = { from, pointer: joinPointer(pointer, key), at: 'key', text: key }
        if (annotation.names.ref) readShared(sighting, annotation.names.ref, index, out)
        else if (annotation.names.local && local) readLocal(sighting, annotation.names.local, out)
      }
    }
    if (typeof value !== 'string') return
    const sighting: Sighting = { from, pointer, at: 'value', text: value }
    if (annotation.ref && !isWord(value, annotation)) readShared(sighting, annotation.ref, index, out)
    else if (annotation.local && local && !isWord(value, annotation)) readLocal(sighting, annotation.local, out)
  })
  return out
}
