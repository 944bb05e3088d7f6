// Whether one condition of a custom rule holds at one place.
import { parseReference, type Check, type KindName } from '../../kinds/index.ts'
import { compareTimes, parseTime } from '../../kinds/time.ts'
import { isObject, type Json } from '../../util/json.ts'
import { shortOf, type Spot } from './paths.ts'
import { compilePattern, type Budget } from './pattern.ts'

const sizeOf = (value: Json): number => (Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : 1)

/** Below 0 where `value` is less than `bound`; undefined where they do not compare. */
function compare(value: Json, bound: number | string): number | undefined {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound
  const [a, b] = [value, bound].map((one) => (typeof one === 'string' ? parseTime(one) : undefined))
  return a && b ? compareTimes(a, b) : undefined
}

function occurs(source: string, value: Json, budget: Budget): boolean {
  const pattern = compilePattern(source)
  return typeof pattern === 'function' && (typeof value === 'string' || typeof value === 'number') && pattern(String(value), budget)
}

function refersTo(value: Json, target: string): boolean {
  if (typeof value === 'object' && value !== null) return (Array.isArray(value) ? value : Object.values(value)).some((one) => refersTo(one, target))
  const [found, wanted] = [typeof value === 'string' ? parseReference(value) : undefined, parseReference(target)]
  return found !== undefined && found.id === wanted?.id && (found.kind === undefined || found.kind === wanted.kind)
}

type Test<Key extends keyof Check> = (value: Json, wanted: NonNullable<Check[Key]>, budget: Budget) => boolean

/** Each looks at a value that is there. */
const tests: { [Key in Exclude<keyof Check, 'path' | 'exists'>]-?: Test<Key> } = {
  equals: (value, wanted) => value === wanted,
  oneOf: (value, wanted) => wanted.some((one) => one === value),
  noneOf: (value, wanted) => !wanted.some((one) => one === value),
  includes: (value, wanted) => (Array.isArray(value) ? value.includes(wanted) : value === wanted),
  pattern: (value, wanted, budget) => occurs(wanted, value, budget),
  notPattern: (value, wanted, budget) => !occurs(wanted, value, budget),
  minCount: (value, wanted) => sizeOf(value) >= wanted,
  maxCount: (value, wanted) => sizeOf(value) <= wanted,
  min: (value, wanted) => (compare(value, wanted) ?? 0) >= 0,
  max: (value, wanted) => (compare(value, wanted) ?? 0) <= 0,
  refersTo: (value, wanted) => refersTo(value, wanted),
}
/** Lists are compared whole: what stands for short forms is of no concern to these. */
const ofLists: readonly string[] = ['minCount', 'maxCount', 'refersTo', 'includes']

export const testNames = Object.keys(tests) as (keyof typeof tests)[]

/** `absent`: what counts where nothing stands there. */
export function holds(kind: KindName, spot: Spot, check: Check, budget: Budget, absent: boolean): boolean {
  const there = spot.value !== undefined && spot.value !== null
  if (check.exists !== undefined && check.exists !== there) return false
  const asked = testNames.filter((name) => check[name] !== undefined)
  if (!there) return asked.length === 0 || absent || check.exists === false
  return asked.every((name) => {
    const value = ofLists.includes(name) ? spot.value : shortOf(kind, spot)
    return value === undefined || (tests[name] as (value: Json, wanted: unknown, budget: Budget) => boolean)(value, check[name], budget)
  })
}
