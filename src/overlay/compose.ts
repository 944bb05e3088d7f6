// What a definition inherits before any local layer: template and slots, clauses, its own file, the workspace's version, status and owner.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Entity, Model, Origin, Provenance } from '../model/model.ts'
import { isObject, type JsonObject } from '../util/json.ts'
import { joinPointer, splitPointer } from '../util/pointer.ts'
import { jsonOf, originFrom, withValue } from './entity-value.ts'
import { withTemplate } from './with-template.ts'

export interface Composed {
  entity: Entity
  diagnostics: Diagnostic[]
}

const libraryDefaults = ['version', 'status', 'owner', 'effectiveFrom'] as const

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
    } else {
      const known = provenance.get(pointer) ?? originFrom(own, 'file', pointer)
      provenance.set(pointer, replacing(known, { value: set, origin }))
    }
  }
}

/** The same origin, with one more that it replaced below those it already did. */
function replacing(origin: Origin, last: NonNullable<Origin['replaces']>): Origin {
  const { replaces } = origin
  return { ...origin, replaces: replaces ? { ...replaces, origin: replacing(replaces.origin, last) } : last }
}

function withClauses(entity: Entity, model: Asked): Composed {
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

function withWorkspace(entity: Entity, model: Asked): Entity {
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

/** What is asked of the model. */
type Asked = Pick<Model, 'config' | 'follow' | 'get'>

type Composer = (entity: Entity, model: Asked) => Composed
const composers: Partial<Record<KindName, Composer>> = { service: withClauses, procedure: withTemplate }

interface Kept {
  composed: Composed
  /** What the workspace gave where a definition says nothing. */
  defaults: string
  /** Every question to the model, and what it found. */
  looked: { text: string | undefined; kind: KindName; found: Entity | undefined }[]
}

const kept = new WeakMap<Entity, Kept>()

const holds = ({ looked, defaults }: Kept, model: Model, now: string): boolean => defaults === now && looked.every(({ text, kind, found }) => model.follow(text, kind) === found)

/** One definition with everything it inherits but local layers; worked out again only when it, or something that it inherits from, is another than before. */
export function compose(entity: Entity, model: Model): Composed {
  const { config } = model
  const defaults = JSON.stringify(libraryDefaults.map((key) => (config as unknown as JsonObject)[key] ?? null))
  const before = kept.get(entity)
  if (before && holds(before, model, defaults)) return before.composed
  const looked: Kept['looked'] = []
  const asked: Asked = {
    config,
    get: (kind, id) => model.get(kind, id),
    follow(text, kind) {
      const found = model.follow(text, kind)
      looked.push({ text, kind, found })
      return found
    },
  }
  const { entity: inherited, diagnostics } = composers[entity.kind]?.(entity, asked) ?? { entity, diagnostics: [] }
  const composed = { entity: withWorkspace(inherited, asked), diagnostics }
  kept.set(entity, { composed, defaults, looked })
  return composed
}
