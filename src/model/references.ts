// Finds every reference in a definition and where it leads; says why where it leads nowhere.
import { formatReference, kinds, parseLooseReference, parseReference, walkToReferences, type Annotation } from '../kinds/index.ts'
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { hanPattern, inIdForm, inOneForm, nearest, onlyNearest } from '../util/text.ts'
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

/** Where a reference is read: its definition, what has been found so far, and the ids of the definition's own lists. */
interface Reading extends ReferencesOfEntity {
  from: Entity
  index: Index
  own: Map<string, string[]>
}

/** There are a hundred thousand of them in a large workspace: all of one shape, and nothing copied. */
function sighted({ from, references }: Reading, pointer: string, at: Reference['at'], text: string): Reference {
  const reference: Reference = { from, pointer, at, text, kinds: none, local: undefined, id: text, version: undefined, part: undefined, target: undefined, probable: undefined }
  references.push(reference)
  return reference
}

const none: readonly string[] = []

function readShared(reference: Reference, allowed: readonly string[], { index, unresolved, excused }: Reading): void {
  const parsed = parseReference(reference.text)
  const id = parsed?.id ?? reference.text
  const searched = parsed?.kind ? [parsed.kind] : allowed
  const fits = !parsed?.kind || allowed.includes(parsed.kind)
  reference.kinds = allowed
  reference.id = id
  reference.version = parsed?.version
  reference.part = parsed?.part
  reference.target = fits ? first(searched, (kind) => index.get(kind, id)) : undefined
  if (reference.target) {
    if (reference.part !== undefined && reference.target.valid && partPointer(reference.target, reference.part) === undefined) unresolved.push(explainPart(reference, reference.target))
    return
  }
  const excuse = first(searched, (kind) => index.excuse(kind, id))
  if (excuse) excused.push({ reference, excuse })
  else unresolved.push(explain(reference, fits ? searched : allowed, index))
}

/** A part whose letters or digits are only written otherwise is surely meant. */
function explainPart(reference: Reference, target: Entity): Unresolved {
  const part = [inOneForm(reference.part!), inIdForm(reference.part!)].find((one) => partPointer(target, one) !== undefined)
  const suggestion = part === undefined ? undefined : formatReference({ ...parseReference(reference.text)!, part })
  return { reference, reason: 'part', suggestionName: target.value.name, ...(suggestion === undefined ? {} : { suggestion, certainty: 'same' }) }
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
  const written = parseLooseReference(reference.text)
  const same = written && first(written.kind ? searched.filter((kind) => kind === written.kind) : searched, (kind) => index.get(kind, written.id))
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

function readLocal(reference: Reference, list: string, { from, own, unresolved }: Reading): void {
  const { text } = reference
  reference.local = list
  const ids = own.get(list) ?? localIds(from.value as unknown as JsonObject, list)
  own.set(list, ids)
  if (ids.includes(text) || (list === 'steps' && hasSlots(from))) return
  const same = ids.find((id) => id === inIdForm(text))
  const suggestion = same ?? nearest(text, ids)
  const certainty = same ? 'same' : onlyNearest(text, new Set(ids)) ? 'only' : undefined
  unresolved.push({ reference, reason: 'local', ...(suggestion ? { suggestion } : {}), ...(certainty ? { certainty } : {}) })
}

/** A procedure whose template can't be found has no steps to name; a clause's own lists are those of the service that takes it. */
function hasOwnLists(entity: Entity): boolean {
  if (entity.kind === 'clause') return false
  const value = entity.value as unknown as JsonObject
  return value.base === undefined || Array.isArray(value.steps)
}

const kept = new WeakMap<Entity, ReferencesOfEntity>()

/** Each reference leads to the very entity that it led to; where something was missing, it is looked for anew. */
const stillLeads = ({ local, kinds: searched, id, target }: Reference, index: Index): boolean => local !== undefined || (target !== undefined && first(searched, (kind) => index.get(kind, id)) === target)

const holds = ({ references, unresolved, excused }: ReferencesOfEntity, index: Index): boolean =>
  unresolved.length === 0 && excused.length === 0 && references.every((one) => stillLeads(one, index))

/** Every reference of one definition, in the order of its value; looked up again only where what it refers to is another than before. */
export function referencesOf(from: Entity, index: Index): ReferencesOfEntity {
  const before = kept.get(from)
  if (before && holds(before, index)) return before
  const found = before ? lookUpAgain(before, from, index) : readReferences(from, index)
  kept.set(from, found)
  return found
}

const begin = (from: Entity, index: Index): Reading => ({ from, index, own: new Map(), references: [], unresolved: [], excused: [] })

/** The definition is the same, so its references stand where they stood: only where they lead may be new. */
function lookUpAgain({ references, unresolved }: ReferencesOfEntity, from: Entity, index: Index): ReferencesOfEntity {
  const reading = begin(from, index)
  const open = new Set(unresolved.map(({ reference }) => reference))
  for (const reference of references) {
    const { pointer, at, text, local, kinds: allowed } = reference
    if (!open.has(reference) && stillLeads(reference, index)) reading.references.push(reference)
    else if (local === undefined) readShared(sighted(reading, pointer, at, text), allowed, reading)
    else readLocal(sighted(reading, pointer, at, text), local, reading)
  }
  return reading
}

function readReferences(from: Entity, index: Index): ReferencesOfEntity {
  const reading = begin(from, index)
  const local = hasOwnLists(from)
  walkToReferences(from.kind, from.value, (pointer, value, annotation) => {
    if (annotation.names && isObject(value)) {
      for (const key of Object.keys(value)) {
        const at = joinPointer(pointer, key)
        if (annotation.names.ref) readShared(sighted(reading, at, 'key', key), annotation.names.ref, reading)
        else if (annotation.names.local && local) readLocal(sighted(reading, at, 'key', key), annotation.names.local, reading)
      }
    }
    if (typeof value !== 'string') return
    if (annotation.ref && !isWord(value, annotation)) readShared(sighted(reading, pointer, 'value', value), annotation.ref, reading)
    else if (annotation.local && local && !isWord(value, annotation)) readLocal(sighted(reading, pointer, 'value', value), annotation.local, reading)
  })
  return reading
}
