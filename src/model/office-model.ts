// The model of one office: the base with the definitions that its layers changed. Asking it costs what changed, not what there is.
import type { KindName } from '../kinds/index.ts'
import { heal } from './heal.ts'
import type { Entity, Index, Model, Reference } from './model.ts'
import { placeOf } from './provenance.ts'
import { referencesOf, type ReferencesOfEntity } from './references.ts'

const isThis = (entity: Entity | undefined, kind: string, id: string): boolean => entity?.kind === kind && entity.id === id
const keyOf = (entity: Entity): string => `${entity.kind}/${entity.id}`

interface Changed {
  /** Read as they were meant. */
  entities: ReadonlyMap<string, Entity>
  found: ReferencesOfEntity
}

/** The references of what changed, and the changed definitions with misspelt ones mended. */
function readChanged(base: Model, changed: ReadonlyMap<string, Entity>): Changed {
  const index: Index = { ...base.index, get: (kind, id) => changed.get(`${kind}/${id}`) ?? base.index.get(kind, id) }
  const read = (entities: Iterable<Entity>) => [...entities].map((entity) => referencesOf(entity, index))
  const first = read(changed.values())
  const healed = heal(first.flatMap((one) => one.unresolved), first.flatMap((one) => one.excused))
  const entities = new Map([...changed].map(([key, entity]) => [key, healed.get(key) ?? entity]))
  const references = (healed.size === 0 ? first : read(entities.values())).flatMap((one) => one.references)
  return { entities, found: { references, unresolved: first.flatMap((one) => one.unresolved), excused: first.flatMap((one) => one.excused) } }
}

/** `changed` holds the new state of definitions of the base, by `kind/id`. */
export function createOfficeModel(base: Model, office: string, changed: ReadonlyMap<string, Entity>): Model {
  const { entities, found } = readChanged(base, changed)
  const index: Index = { ...base.index, get: (kind, id) => entities.get(`${kind}/${id}`) ?? base.index.get(kind, id) }
  const kindsChanged = new Set([...entities.values()].map(({ kind }) => kind))
  const now = <T extends Entity | undefined>(entity: T): T => (entity && ((entities.get(keyOf(entity)) as T | undefined) ?? entity)) as T
  const isKept = (from: Entity): boolean => !entities.has(keyOf(from))
  const leadingHere = (reference: Reference): Reference => (reference.target && !isKept(reference.target) ? { ...reference, target: now(reference.target) } : reference)
  let all: readonly Reference[] | undefined
  return {
    ...base,
    index,
    office,
    all: <K extends KindName>(kind: K) => (kindsChanged.has(kind) ? base.all(kind).map(now).filter(({ valid }) => valid) : base.all(kind)),
    every: () => [...base.every()].map(now),
    get: <K extends KindName>(kind: K, id: string) => now(base.get(kind, id)),
    follow: <K extends KindName>(text: string | undefined, kind: K) => now(base.follow(text, kind)),
    incomplete: (kind) => base.incomplete(kind) || [...entities.values()].some((entity) => entity.kind === kind && !entity.valid),
    get references() {
      return (all ??= [...base.references.filter(({ from }) => isKept(from)).map(leadingHere), ...found.references])
    },
    get unresolved() {
      return [...base.unresolved.filter(({ reference }) => isKept(reference.from)), ...found.unresolved]
    },
    get excused() {
      return [...base.excused.filter(({ reference }) => isKept(reference.from)), ...found.excused]
    },
    refsFrom: (entity) => (isKept(entity) ? base.refsFrom(entity).map(leadingHere) : found.references.filter(({ from }) => keyOf(from) === keyOf(entity))),
    refsTo: (kind, id) => [
      ...base.refsTo(kind, id).filter(({ from }) => isKept(from)).map(leadingHere),
      ...found.references.filter(({ target, probable }) => isThis(target ?? probable, kind, id)),
    ],
    place: (entity, pointer = '', at = 'value') => placeOf(entity.provenance, entity.place, pointer, at),
  }
}
