// Whether a definition is this workspace's own, not one of the standards that it extends.
import type { Entity } from '../../model/model.ts'

/** Files of an extended workspace stand outside the folder of this one. */
export const isOwnDefinition = (entity: Entity): boolean => !entity.place.file.startsWith('../')
