// Whether a change only makes things better for residents: shorter, fewer, more.
import { compareTimes, parseDue, parseTime } from '../kinds/time.ts'
import { canonical, isObject, type Json } from '../util/json.ts'

export type Direction = 'shorter' | 'fewer' | 'more'
export type Verdict = 'kept' | 'broken' | 'unit'

const timeOf = (text: string) => parseTime(text) ?? parseDue(text)

function shorter(before: Json, after: Json): Verdict {
  const [old, now] = [before, after].map((value) => timeOf(String(isObject(value) ? value.time : value)))
  if (!old || !now) return 'unit'
  const order = compareTimes(now, old)
  return order === undefined ? 'unit' : order <= 0 ? 'kept' : 'broken'
}

/** How many are asked for: a number, the `count` of an object, or the length of a list. */
function amount(value: Json): number | undefined {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.length
  if (isObject(value) && typeof value.count === 'number') return value.count
  return undefined
}

function fewer(before: Json, after: Json): Verdict {
  const [old, now] = [amount(before), amount(after)]
  if (old === undefined || now === undefined) return 'unit'
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Set(before.map(canonical))
    return after.every((item) => known.has(canonical(item))) ? 'kept' : 'broken'
  }
  return now <= old ? 'kept' : 'broken'
}

function more(before: Json, after: Json): Verdict {
  const now = new Set((Array.isArray(after) ? after : [after]).map(canonical))
  if (typeof before === 'boolean') return before && after === false ? 'broken' : 'kept'
  return (Array.isArray(before) ? before : [before]).every((item) => now.has(canonical(item))) ? 'kept' : 'broken'
}

const directions: Record<Direction, (before: Json, after: Json) => Verdict> = { shorter, fewer, more }

/** What the standard does not say yet may be added freely, except that asking for something new is not `fewer`. */
export function tightening(direction: Direction, before: Json | undefined, after: Json): Verdict {
  if (before === undefined) return direction === 'fewer' ? 'broken' : 'kept'
  return directions[direction](before, after)
}
