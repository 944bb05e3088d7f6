// Where what the cursor stands on is defined, and everywhere that it is referred to.
import type { Place, Range } from '../../diagnostics/diagnostic.ts'
import { annotationAt } from '../../kinds/index.ts'
import { findEntry } from '../../model/find-entry.ts'
import type { Entity } from '../../model/model.ts'
import { partPointer } from '../../model/part-pointer.ts'
import { isObject, type Json, type JsonObject } from '../../util/json.ts'
import { joinPointer, splitPointer, valueAt } from '../../util/pointer.ts'
import type { EditorView } from './editor-workspace.ts'
import { standingAt, subjectAt, targetOf, type Spot, type Standing, type Subject } from './subject.ts'

export interface Site {
  /** Relative to the workspace. */
  file: string
  range: Range
}

const valueOf = (entity: Entity): JsonObject => entity.value as unknown as JsonObject

export function siteOf(view: EditorView, place: Place): Site {
  return { file: place.file, range: view.text(place.file).rangeOf(place) }
}

/** The entry of a definition's own list, in its resolved value. */
export function localPointer(entity: Entity, list: string, id: string): string | undefined {
  const value = valueOf(entity)
  if (isObject(valueAt(value, joinPointer('', list)))) return joinPointer('', list, id)
  return findEntry(entity.kind, value, '', `${list}/${id}`).pointer
}

/** Where the name of an entry stands: its id where it has one. */
function entryPlace({ workspace: { base } }: EditorView, entity: Entity, pointer: string): Place {
  const entry = valueAt(entity.value, pointer)
  return isObject(entry) && Object.hasOwn(entry, 'id') ? base.place(entity, joinPointer(pointer, 'id')) : base.place(entity, pointer, 'key')
}

function definitionPlace(view: EditorView, subject: Subject): Place | undefined {
  const { base } = view.workspace
  if (subject.type === 'local') {
    const pointer = localPointer(subject.entity, subject.list, subject.id)
    return pointer === undefined ? undefined : entryPlace(view, subject.entity, pointer)
  }
  const pointer = subject.part === undefined ? undefined : partPointer(subject.entity, subject.part)
  return pointer === undefined ? { ...subject.entity.place, pointer: '/id', at: 'value' } : base.place(subject.entity, pointer, 'key')
}

/** The value of the standard that a line of an overlay changes: the definition and the pointer in it. */
export function changedValue(view: EditorView, { kind, pointer }: Pick<Standing, 'kind' | 'pointer'>): { entity: Entity; pointer: string } | undefined {
  const [key, ...fields] = splitPointer(pointer)
  const target = kind === 'overlay' && key?.includes('/') ? targetOf(view, key, []) : undefined
  if (!target) return undefined
  let at = ''
  for (const field of fields) {
    const entry = field.includes('/') ? findEntry(target.entity.kind, valueOf(target.entity), at, field).pointer : joinPointer(at, field)
    if (entry === undefined || valueAt(target.entity.value, entry) === undefined) break
    at = entry
  }
  return { entity: target.entity, pointer: at }
}

/** Undefined where the cursor stands on nothing that is defined anywhere. */
export function findDefinition(view: EditorView, spot: Spot): Site | undefined {
  const standing = standingAt(view, spot)
  if (!standing) return undefined
  const subject = subjectAt(view, standing)
  if (subject) {
    const place = definitionPlace(view, subject)
    return place && siteOf(view, place)
  }
  const changed = changedValue(view, standing)
  return changed && siteOf(view, view.workspace.base.place(changed.entity, changed.pointer, 'key'))
}

/** Local differences are no part of the references of the standard: they are walked as written. */
function* referencesInOverlays(view: EditorView): Generator<{ place: Place; text: string; kinds: readonly string[] }> {
  for (const entity of view.workspace.base.every()) {
    if (entity.kind !== 'overlay') continue
    const place = (pointer: string, at: Place['at']): Place => ({ ...entity.place, pointer, at })
    const visit = function* (value: Json, pointer: string): Generator<{ place: Place; text: string; kinds: readonly string[] }> {
      const { ref } = annotationAt('overlay', pointer) ?? {}
      if (typeof value === 'string' && ref) yield { place: place(pointer, 'value'), text: value, kinds: ref }
      else if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* visit(entry, joinPointer(pointer, index))
      else if (isObject(value)) for (const key of Object.keys(value)) yield* visit(value[key]!, joinPointer(pointer, key))
    }
    for (const [key, over] of Object.entries(valueOf(entity))) {
      if (!key.includes('/')) continue
      yield { place: place(joinPointer('', key), 'key'), text: key, kinds: [] }
      yield* visit(over, joinPointer('', key))
    }
  }
}

function placesOf(view: EditorView, subject: Subject): Place[] {
  const { base } = view.workspace
  const { entity } = subject
  if (subject.type === 'local') {
    const inside = base.refsFrom(entity).filter(({ local, text }) => local === subject.list && text === subject.id)
    const outside = base.refsTo(entity.kind, entity.id).filter(({ part }) => part === `${subject.list}/${subject.id}`)
    return [...inside, ...outside].map(({ from, pointer, at }) => base.place(from, pointer, at))
  }
  const isMeant = (part: string | undefined): boolean => subject.part === undefined || part === subject.part
  const shared = base.refsTo(entity.kind, entity.id).filter(({ part }) => isMeant(part)).map(({ from, pointer, at }) => base.place(from, pointer, at))
  const local = [...referencesInOverlays(view)].filter(({ text, kinds }) => {
    const target = text.includes(entity.id) ? targetOf(view, text, kinds) : undefined
    return target?.entity === entity && isMeant(target.part)
  })
  return [...shared, ...local.map(({ place }) => place)]
}

/** In the order of the files; empty where the cursor stands on nothing that can be referred to. */
export function findReferences(view: EditorView, spot: Spot, withDefinition: boolean): Site[] {
  const standing = standingAt(view, spot)
  const subject = standing && subjectAt(view, standing)
  if (!subject) return []
  const definition = withDefinition ? definitionPlace(view, subject) : undefined
  const sites = [...(definition ? [definition] : []), ...placesOf(view, subject)].map((place) => siteOf(view, place))
  // What a clause refers to is a reference of each service that takes the clause, written once.
  return [...new Map(sites.map((site) => [`${site.file}:${site.range.start.line}:${site.range.start.column}`, site])).values()]
}
