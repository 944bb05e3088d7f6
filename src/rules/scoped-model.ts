// The part of an office's model that its overlays can have changed: what they touched, and what refers to that.
import type { KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'

// Naming another service, or the post in charge, takes nothing over from it.
const inName = /^\/(related|owner|changes)(\/|$)/

const keyOf = (entity: Entity): string => `${entity.kind}/${entity.id}`

/** What takes something over from one of `touched`: a service from its procedure, a procedure from its template. */
function withReferrers(base: Model, touched: ReadonlySet<string>): Set<string> {
  const scope = new Set<string>(touched)
  for (const key of touched) {
    const cut = key.indexOf('/')
    for (const { from, pointer } of base.refsTo(key.slice(0, cut), key.slice(cut + 1))) if (!inName.test(pointer)) scope.add(keyOf(from))
  }
  return scope
}

/** A test by kind and id that is worked out once for each definition. */
function remember(test: (entity: Entity) => boolean): (entity: Entity) => boolean {
  const known = new Map<Entity, boolean>()
  return (entity) => {
    const answer = known.get(entity) ?? test(entity)
    known.set(entity, answer)
    return answer
  }
}

/**
 * `touched` holds `kind/id`. `all()` and the lists of references give what was touched and what refers to it, `every()` only what was touched:
 * the text of the others is as it was. Looking up and following references still reach the whole model.
 */
export function scopedModel(model: Model, base: Model, touched: ReadonlySet<string>): Model {
  const scope = withReferrers(base, touched)
  const inScope = remember((entity) => scope.has(keyOf(entity)))
  const all = new Map<KindName, Entity[]>()
  const allOf = (kind: KindName): Entity[] => {
    const known = all.get(kind) ?? (model.all(kind) as Entity[]).filter(inScope)
    all.set(kind, known)
    return known
  }
  const every = [...model.every()].filter((entity) => touched.has(keyOf(entity)))
  // Built on the model itself, so that what a rule looks up (get, follow, refsTo, place) stays the model's own.
  const scoped: Model = Object.create(model, {
    all: { value: allOf },
    every: { value: () => every },
    references: { value: model.references.filter((reference) => inScope(reference.from)) },
    unresolved: { value: model.unresolved.filter(({ reference }) => inScope(reference.from)) },
    duplicates: { value: [] },
  })
  return scoped
}
