// Reads a field that may hold one value, a list of values, or nothing, always as a list.
import { own, type Json } from '../../util/json.ts'

export function listed(value: unknown, key: string): Json[] {
  const found = own(value, key)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}

/** Only the texts among them. */
export const texts = (value: unknown, key: string): string[] => listed(value, key).filter((item): item is string => typeof item === 'string')
