// The typed standards of a workspace: every definition by kind and id, what refers to what in both directions, and where each value came from.
import type { Place } from '../diagnostics/diagnostic.ts'
import type { Config, KindName, KindValues } from '../kinds/index.ts'

/** The order of inheritance: slots of a template, clauses, the file itself, then overlays of the district and of the office. */
export type OriginType = 'template' | 'clause' | 'file' | 'district' | 'office' | 'workspace'

/** Where a value was written, and by which layer. `pointer` is the one in that file. */
export interface Origin {
  type: OriginType
  /** Id of the template, clause or overlay; of the entity itself for `file`. */
  id: string
  place: Place
  /** What this layer replaced, for `show --explain`. */
  replaces?: { value: unknown; origin: Origin }
}

/** Pointer in the resolved value -> who set it; the longest prefix answers for what lies below it. */
export type Provenance = Map<string, Origin>

export interface Entity<K extends KindName = KindName> {
  kind: K
  id: string
  value: KindValues[K]
  /** False when the definition has findings of its own (GF1xx, GF2xx): rules do not look at it, but references to it hold. */
  valid: boolean
  /** Where the definition starts. */
  place: Place
  provenance: Provenance
}

/** A second definition with an id that its kind has already. */
export interface Duplicate {
  entity: Entity
  first: Entity
}

/** A reference that leads nowhere, and why. One that only follows from another finding (a file that could not be read) is not listed. */
export interface Unresolved {
  reference: Reference
  /** `name`: a Chinese name stands where an id belongs; `part`: the target is there, what follows `#` is not; `local`: not an id of this same definition. */
  reason: 'missing' | 'wrong-kind' | 'name' | 'part' | 'local'
  /** What was most likely meant, as it would be written here. */
  suggestion?: string
  /** The name of what was most likely meant, or the kind that does have this id. */
  suggestionName?: string
  /** How sure the suggestion is: `same` where only capitals, width or hyphens are written otherwise, `only` where nothing else is as near. */
  certainty?: 'same' | 'only'
}

/** One reference in a value: `[kind/]id[@version][#part[/key]…]`. */
export interface Reference {
  from: Entity
  /** In the value of `from`. */
  pointer: string
  at: 'key' | 'value'
  text: string
  kinds: readonly string[]
  /** Set for an id of the same definition (`go: shouli`): which list it is in; `kinds` is then empty. */
  local?: string
  id: string
  version?: string
  part?: string
  target?: Entity
  /** Where there is no such target: what was most likely meant, so that one misspelling does not make other findings. */
  probable?: Entity
}

/** A definition that can't be read or named: references to it are its consequence, not faults of their own. */
export interface Excuse {
  kind?: string
  id?: string
  file: string
  /** Unknown when the whole file could not be read. */
  document?: number
}

/** What a model is made from; the same for the base and for every office. */
export interface ModelParts {
  config: Config
  /** YYYY-MM-DD. */
  asOf: string
  duplicates: readonly Duplicate[]
  excuses: readonly Excuse[]
}

/** Finding definitions, also ones with findings. */
export interface Index {
  get(kind: string, id: string): Entity | undefined
  ids(kind: string): Iterable<string>
  byName(kind: string, name: string): Entity | undefined
  excuse(kind: string, id: string): Excuse | undefined
}

export interface Model {
  parts: ModelParts
  index: Index
  config: Config
  /** YYYY-MM-DD. */
  asOf: string
  /** The office that this model is resolved for; none for the base. */
  office?: string
  /** Valid definitions of a kind, in the order of their ids. */
  all<K extends KindName>(kind: K): Entity<K>[]
  /** Every definition, also one with findings. */
  every(): Iterable<Entity>
  /** By id, also one with findings. */
  get<K extends KindName>(kind: K, id: string): Entity<K> | undefined
  /** What a reference's text leads to: the target, or what was most likely meant. */
  follow<K extends KindName>(text: string | undefined, kind: K): Entity<K> | undefined
  references: readonly Reference[]
  unresolved: readonly Unresolved[]
  /** References that lead nowhere only because a definition could not be read or named. */
  excused: readonly { reference: Reference; excuse: Excuse }[]
  isExcused(kind: string, id: string): boolean
  /** True when a definition of this kind has findings or can't be read: what seems missing or unused may stand in it. */
  incomplete(kind: KindName): boolean
  duplicates: readonly Duplicate[]
  refsFrom(entity: Entity): readonly Reference[]
  refsTo(kind: string, id: string): readonly Reference[]
  /** The place in a file where the value (or key) at this pointer of a resolved entity was written. */
  place(entity: Entity, pointer?: string, at?: 'key' | 'value'): Place
}
