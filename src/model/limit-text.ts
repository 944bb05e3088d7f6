// A limit is written as a time, or as an object with the time and a note: the time as text.
import { own } from '../util/json.ts'

export function limitText(limit: unknown): string | undefined {
  const text = typeof limit === 'string' ? limit : own(limit, 'time')
  return typeof text === 'string' ? text : undefined
}
