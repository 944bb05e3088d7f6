// Makes a Model of definitions: the indexes by kind, id and name, and the references in both directions, worked out when first asked for.
import { kinds, parseReference, type KindName } from '../kinds/index.ts'
import { compareText, nearest } from '../util/text.ts'
import { heal } from './heal.ts'
import type { Entity, Index, Model, ModelParts, Reference } from './model.ts'
import { placeOf } from './provenance.ts'
import { referencesOf, type ReferencesOfEntity } from './references.ts'

interface ModelSource extends ModelParts {
  entities: readonly Entity[]
  /** What was found before the definitions were read as they were meant. */
  broken?: Pick<Model, 'unresolved' | 'excused'>
}

/** Kinds in the order of the registry. */
export const kindNames = Object.keys(kinds) as KindName[]

function indexOf(entities: readonly Entity[], excuses: ModelParts['excuses']): Index & { all(kind: string): Entity[] } {
  const byKind = new Map<string, Map<string, Entity>>()
  for (const entity of entities) {
    const known = byKind.get(entity.kind) ?? new Map<string, Entity>()
    byKind.set(entity.kind, known.set(entity.id, entity))
  }
  const sorted = new Map<string, Entity[]>()
  const names = new Map<string, Map<string, Entity>>()
  const namesOf = (kind: string): Map<string, Entity> => {
    const known = names.get(kind) ?? new Map([...(byKind.get(kind)?.values() ?? [])].map((entity) => [entity.value.name ?? '', entity]))
    names.set(kind, known)
    return known
  }
  return {
    get: (kind, id) => byKind.get(kind)?.get(id),
    ids: (kind) => byKind.get(kind)?.keys() ?? [],
    byName: (kind, name) => namesOf(kind).get(name),
    excuse: (kind, id) => excuses.find((one) => (one.kind === undefined || one.kind === kind) && (one.id === undefined || one.id === id)),
    all(kind) {
      const known = sorted.get(kind) ?? [...(byKind.get(kind)?.values() ?? [])].filter((entity) => entity.valid).sort((a, b) => compareText(a.id, b.id))
      sorted.set(kind, known)
      return known
    },
  }
}

function collect(found: readonly ReferencesOfEntity[]): ReferencesOfEntity {
  return { references: found.flatMap((one) => one.references), unresolved: found.flatMap((one) => one.unresolved), excused: found.flatMap((one) => one.excused) }
}

function group(references: readonly Reference[], keyOf: (reference: Reference) => string | undefined): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>()
  for (const reference of references) {
    const key = keyOf(reference)
    if (key === undefined) continue
    const known = groups.get(key)
    if (known) known.push(reference)
    else groups.set(key, [reference])
  }
  return groups
}

/** What a text leads to, or most likely should: never something else than what it names exactly. */
function meantBy(text: string, kind: KindName, index: Index): Entity | undefined {
  const parsed = parseReference(text)
  if (parsed?.kind !== undefined && parsed.kind !== kind && Object.hasOwn(kinds, parsed.kind)) return undefined
  if (!parsed) return index.byName(kind, text)
  const exact = index.get(kind, parsed.id)
  if (exact || kindNames.some((other) => index.get(other, parsed.id))) return exact
  return index.get(kind, nearest(parsed.id, index.ids(kind)) ?? '')
}

/** A Model of these definitions in which misspelt references are told as broken but lead where they were meant to. */
export function createHealedModel(source: ModelSource): Model {
  const model = createModel(source)
  const healed = heal(model.unresolved, model.excused)
  if (healed.size === 0) return model
  const entities = source.entities.map((entity) => healed.get(`${entity.kind}/${entity.id}`) ?? entity)
  return createModel({ ...source, entities, broken: { unresolved: model.unresolved, excused: model.excused } })
}

/** A Model of these definitions. Ids are unique within a kind; second definitions belong in `duplicates`. */
export function createModel(source: ModelSource): Model {
  const { entities, config, asOf, duplicates, excuses } = source
  const index = indexOf(entities, excuses)
  let found: ReferencesOfEntity | undefined
  const read = () => (found ??= collect(entities.map((entity) => referencesOf(entity, index))))
  let from: Map<string, Reference[]> | undefined
  let to: Map<string, Reference[]> | undefined
  const leadsTo = ({ target, probable }: Reference) => (target ?? probable ? `${(target ?? probable)!.kind}/${(target ?? probable)!.id}` : undefined)
  return {
    parts: { config, asOf, duplicates, excuses },
    config,
    asOf,
    duplicates,
    index,
    all: <K extends KindName>(kind: K) => index.all(kind) as unknown as Entity<K>[],
    every: () => entities,
    get: <K extends KindName>(kind: K, id: string) => index.get(kind, id) as unknown as Entity<K> | undefined,
    follow<K extends KindName>(text: string | undefined, kind: K) {
      if (text === undefined) return undefined
      return meantBy(text, kind, index) as unknown as Entity<K> | undefined
    },
    isExcused: (kind, id) => index.excuse(kind, id) !== undefined,
    incomplete: (kind) => entities.some((entity) => entity.kind === kind && !entity.valid) || excuses.some((one) => one.kind === undefined || one.kind === kind),
    get references() {
      return read().references
    },
    get unresolved() {
      return source.broken?.unresolved ?? read().unresolved
    },
    get excused() {
      return source.broken?.excused ?? read().excused
    },
    refsFrom: (entity) => (from ??= group(read().references, (one) => `${one.from.kind}/${one.from.id}`)).get(`${entity.kind}/${entity.id}`) ?? [],
    refsTo: (kind, id) => (to ??= group(read().references, leadsTo)).get(`${kind}/${id}`) ?? [],
    place: (entity, pointer = '', at = 'value') => placeOf(entity.provenance, entity.place, pointer, at),
  }
}

