// Whether a change only makes things better for residents: shorter, fewer, more.
import { compareTimes, parseDue, parseTime, type Time } from '../kinds/time.ts'
import { canonical, isObject, type Json } from '../util/json.ts'

export type Direction = 'shorter' | 'fewer' | 'more'
/** `form`: not written as such a value is; what is wrong with it the schema says. */
export type Verdict = 'kept' | 'broken' | 'unit' | 'form'

function timeOf(value: Json): Time | undefined {
  const text = isObject(value) ? value.time : value
  return typeof text === 'string' ? (parseTime(text) ?? parseDue(text)) : undefined
}

function shorter(before: Json, after: Json): Verdict {
  const [old, now] = [timeOf(before), timeOf(after)]
  if (!old || !now) return 'form'
  const order = compareTimes(now, old)
  return order === undefined ? 'unit' : order <= 0 ? 'kept' : 'broken'
}

/** How many are asked for: a number, or the `count` of an object. */
function amount(value: Json): number | undefined {
  if (typeof value === 'number') return value
  return isObject(value) && typeof value.count === 'number' ? value.count : undefined
}

function fewer(before: Json, after: Json): Verdict {
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Set(before.map(canonical))
    return after.every((item) => known.has(canonical(item))) ? 'kept' : 'broken'
  }
  const [old, now] = [amount(before), amount(after)]
  if (old === undefined || now === undefined) return 'form'
  return now <= old ? 'kept' : 'broken'
}

function more(before: Json, after: Json): Verdict {
  if (typeof before === 'boolean') return before && after === false ? 'broken' : 'kept'
  const [old, now] = [timeOf(before), timeOf(after)]
  // Time that residents are given: longer is more.
  if (old && now) {
    const order = compareTimes(now, old)
    return order === undefined ? 'unit' : order >= 0 ? 'kept' : 'broken'
  }
  const offered = new Set((Array.isArray(after) ? after : [after]).map(canonical))
  return (Array.isArray(before) ? before : [before]).every((item) => offered.has(canonical(item))) ? 'kept' : 'broken'
}

const directions: Record<Direction, (before: Json, after: Json) => Verdict> = { shorter, fewer, more }

/** What the standard does not say yet may be added freely, except that asking for something new is not `fewer`. */
export function tightening(direction: Direction, before: Json | undefined, after: Json): Verdict {
  if (before === undefined) return direction === 'fewer' ? 'broken' : 'kept'
  return directions[direction](before, after)
}
