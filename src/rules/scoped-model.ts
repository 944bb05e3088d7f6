// The part of an office's model that its overlays can have changed: what they touched, and what refers to that.
import type { KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { compareText } from '../util/text.ts'

const split = (key: string): [KindName, string] => [key.slice(0, key.indexOf('/')) as KindName, key.slice(key.indexOf('/') + 1)]

/** `touched` holds `kind/id`. Looking up and following references still reach the whole model; `all()`, `every()` and the lists of references give the part. */
export function scopedModel(model: Model, touched: ReadonlySet<string>): Model {
  const scope = new Set<string>(touched)
  for (const key of touched) for (const { from } of model.refsTo(...split(key))) scope.add(`${from.kind}/${from.id}`)
  const inScope = (entity: Entity) => scope.has(`${entity.kind}/${entity.id}`)
  const entities = [...scope].sort(compareText).map((key) => model.get(...split(key))).filter((entity) => entity !== undefined)
  // Built on the model itself, so that what a rule looks up (get, follow, refsTo, place) stays the model's own.
  const scoped: Model = Object.create(model, {
    all: { value: <K extends KindName>(kind: K) => entities.filter((entity) => entity.kind === kind && entity.valid) },
    every: { value: () => entities },
    references: { get: () => entities.flatMap((entity) => model.refsFrom(entity)) },
    unresolved: { get: () => model.unresolved.filter(({ reference }) => inScope(reference.from)) },
    duplicates: { value: [] },
  })
  return scoped
}
