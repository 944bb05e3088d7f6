// The part of an office's model that its overlays can have changed: what they touched, and what refers to that.
import type { KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'

/** `touched` holds `kind/id`. Looking up and following references still reach the whole model; `all()`, `every()` and the lists of references give the part. */
export function scopedModel(model: Model, touched: ReadonlySet<string>): Model {
  const scope = new Set<string>(touched)
  for (const key of touched) {
    const cut = key.indexOf('/')
    for (const reference of model.refsTo(key.slice(0, cut), key.slice(cut + 1))) scope.add(`${reference.from.kind}/${reference.from.id}`)
  }
  const inScope = (entity: Entity) => scope.has(`${entity.kind}/${entity.id}`)
  // Built on the model itself, so that what a rule looks up (get, follow, refsTo, place) stays the model's own.
  const scoped: Model = Object.create(model, {
    all: { value: <K extends KindName>(kind: K) => model.all(kind).filter(inScope) },
    every: { value: () => [...model.every()].filter(inScope) },
    references: { value: model.references.filter((reference) => inScope(reference.from)) },
    unresolved: { value: model.unresolved.filter(({ reference }) => inScope(reference.from)) },
    duplicates: { value: [] },
  })
  return scoped
}
