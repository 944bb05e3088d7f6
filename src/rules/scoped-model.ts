// The part of an office's model that its overlays can have changed: what they touched, and what refers to that.
import type { KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { compareText } from '../util/text.ts'

// Naming another service, or the post in charge, takes nothing over from it.
const inName = /^\/(related|owner|changes)(\/|$)/

const split = (key: string): [KindName, string] => [key.slice(0, key.indexOf('/')) as KindName, key.slice(key.indexOf('/') + 1)]

/** What takes something over from one of `touched`: a service from its procedure, a procedure from its template. */
function withReferrers(base: Model, touched: ReadonlySet<string>): Set<string> {
  const scope = new Set<string>(touched)
  for (const key of touched) for (const { from, pointer } of base.refsTo(...split(key))) if (!inName.test(pointer)) scope.add(`${from.kind}/${from.id}`)
  return scope
}

/**
 * `touched` holds `kind/id`. `all()` and the lists of references give what was touched and what refers to it, `every()` only what was touched:
 * the text of the others is as it was. Looking up and following references still reach the whole model. Costs what is in the part, not what there is.
 */
export function scopedModel(model: Model, base: Model, touched: ReadonlySet<string>): Model {
  const entitiesOf = (keys: Iterable<string>): Entity[] => [...keys].sort(compareText).map((key) => model.get(...split(key))).filter((entity) => entity !== undefined)
  const scope = withReferrers(base, touched)
  const entities = entitiesOf(scope)
  const every = entitiesOf(touched)
  // Built on the model itself, so that what a rule looks up (get, follow, refsTo, place) stays the model's own.
  const scoped: Model = Object.create(model, {
    all: { value: (kind: KindName) => entities.filter((entity) => entity.kind === kind && entity.valid) },
    every: { value: () => every },
    references: { get: () => entities.flatMap((entity) => model.refsFrom(entity)) },
    unresolved: { get: () => model.unresolved.filter(({ reference: { from } }) => scope.has(`${from.kind}/${from.id}`)) },
    duplicates: { value: [] },
  })
  return scoped
}
