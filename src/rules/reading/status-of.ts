// The status that a definition stands in.
import type { Entity } from '../../model/model.ts'
import { own } from '../../util/json.ts'

/** As resolved: library kinds that state none have taken the workspace's. */
export function statusOf(entity: Entity): string | undefined {
  const status = own(entity.value, 'status')
  return typeof status === 'string' ? status : undefined
}

/** Undefined where the workspace lent its status: such a definition comes into force with whatever uses it. */
export function statedStatus(entity: Entity): string | undefined {
  return entity.provenance.get('/status')?.type === 'workspace' ? undefined : statusOf(entity)
}

/** What people work by today. */
export const isInForce = (entity: Entity): boolean => statusOf(entity) === '现行'
