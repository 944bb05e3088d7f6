// For a finding that only a local layer makes: the other place an editor needs, the value replaced or the difference that did it.
import type { Related } from '../diagnostics/diagnostic.ts'
import type { Entity, Model, Origin } from '../model/model.ts'

const local = new Set<string>(['district', 'office'])

function nearestOrigin(entity: Entity, pointer: string): Origin | undefined {
  for (let prefix = pointer; ; prefix = prefix.slice(0, prefix.lastIndexOf('/'))) {
    const origin = entity.provenance.get(prefix)
    if (origin || prefix === '') return origin
  }
}

function firstLocal(entity: Entity | undefined): Origin | undefined {
  for (const origin of entity?.provenance.values() ?? []) if (local.has(origin.type)) return origin
  return undefined
}

/** At the patch: what it replaced. Elsewhere: the patch of this definition or of one that it refers to. */
export function layerOf(model: Model, entity: Entity, pointer: string, touched: ReadonlySet<string> | undefined): Related[] {
  const origin = nearestOrigin(entity, pointer)
  if (origin && local.has(origin.type)) {
    return origin.replaces ? [{ place: origin.replaces.origin.place, message: { zh: '原来写在这里', en: 'The value it replaces is here' } }] : []
  }
  const around = [entity, ...model.refsFrom(entity).map((reference) => reference.target)]
  for (const candidate of around) {
    const patch = candidate && touched?.has(`${candidate.kind}/${candidate.id}`) ? firstLocal(candidate) : undefined
    if (patch) return [{ place: patch.place, message: { zh: '是这条差异引起的', en: 'This local difference causes it' } }]
  }
  return []
}
