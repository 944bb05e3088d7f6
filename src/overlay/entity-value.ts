// The plain value of a definition, and where a part of it stands in its own file.
import type { Entity, Origin, Provenance } from '../model/model.ts'
import type { JsonObject } from '../util/json.ts'

/** The JSON behind an entity's typed value. */
export const jsonOf = (entity: Entity): JsonObject => entity.value as unknown as JsonObject

export function withValue(entity: Entity, value: JsonObject, provenance: Provenance): Entity {
  return { ...entity, value: value as unknown as Entity['value'], provenance }
}

export const originFrom = (entity: Entity, type: Origin['type'], pointer: string): Origin => ({
  type,
  id: entity.id,
  place: { ...entity.place, pointer, at: 'value' },
})
