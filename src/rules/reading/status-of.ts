// The status that a definition stands in. Library kinds that state none take the workspace's.
import { kinds } from '../../kinds/index.ts'
import type { Entity, Model } from '../../model/model.ts'
import { own } from '../../util/json.ts'

export function statusOf(model: Model, entity: Entity): string | undefined {
  const status = own(entity.value, 'status')
  if (typeof status === 'string') return status
  const inherited = kinds[entity.kind].library ? own(model.config, 'status') : undefined
  return typeof inherited === 'string' ? inherited : undefined
}

/** What people work by today. */
export const isInForce = (model: Model, entity: Entity): boolean => statusOf(model, entity) === '现行'
