// The name that a message uses for a definition: its own, else its id.
import type { Entity } from '../../model/model.ts'
import { own } from '../../util/json.ts'

export function nameOf(entity: Entity): string {
  const name = own(entity.value, 'name') ?? own(entity.value, 'title')
  return typeof name === 'string' && name.trim() !== '' ? name : entity.id
}
