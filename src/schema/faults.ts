// From the many errors of a validator to the faults that an editor made: one for each, at the key or value that is wrong.
import type { ErrorObject } from 'ajv'
import { namedKeys } from '../kinds/index.ts'
import { isObject, type Json } from '../util/json.ts'
import { joinPointer, splitPointer, valueAt } from '../util/pointer.ts'
import { compareText } from '../util/text.ts'
import type { SchemaName } from './load-validators.ts'
import { meantKey } from './meant-key.ts'

export interface Fault {
  /** The keyword of the schema that does not hold. */
  keyword: string
  params: Record<string, unknown>
  /** Of the value that the keyword is about: for a missing or unknown key, the object that should or does have it. */
  pointer: string
  /** The missing or unknown key, or the key that is written wrongly. */
  key?: string
  value: Json | undefined
  /** Missing only because something else is not there: `do` where there is no `ask`, `material` where there is no `oneOf`. */
  conditional: boolean
}

/** Where one value breaks several keywords, the first of these is the cause: a number that is not in a list of words need not be told its type. */
const causes = ['const', 'enum', 'type', 'minLength', 'pattern']
const aboutTexts = new Set(['pattern', 'minLength', 'maxLength'])
/** Said by what they contain, or said better by it. */
const silent = new Set(['if', 'allOf', 'anyOf', 'oneOf', '$ref'])

function rank({ keyword, value }: Fault): number {
  // A list or fields where a word belongs are no word that could be another.
  if (keyword === 'type' && typeof value === 'object') return -1
  return causes.includes(keyword) ? causes.indexOf(keyword) : causes.length
}

/** What a validator says of the letters of a key it says at the object that has the key; the key itself is told by `propertyNames`. */
const isAboutKey = ({ keyword, value }: Fault): boolean => isObject(value) && aboutTexts.has(keyword)

function keyOf({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === 'required' || keyword === 'dependentRequired') return params.missingProperty as string
  if (keyword === 'additionalProperties') return params.additionalProperty as string
  return keyword === 'propertyNames' ? (params.propertyName as string) : undefined
}

function toFault(error: ErrorObject, root: Json): Fault {
  const key = keyOf(error)
  const keyword = error.keyword === 'dependentRequired' ? 'required' : error.keyword
  return { keyword, params: error.params, pointer: error.instancePath, value: valueAt(root, error.instancePath) as Json | undefined, conditional: error.schemaPath.includes('/else/'), ...(key === undefined ? {} : { key }) }
}

/** One fault for a place: of several keywords the one that causes the others. */
function oneForEachPlace(faults: Fault[]): Fault[] {
  const places = new Map<string, Fault>()
  for (const fault of faults) {
    const place = fault.key === undefined ? fault.pointer : `${fault.pointer} ${fault.keyword === 'required' ? 'missing' : 'key'} ${fault.key}`
    const known = places.get(place)
    if (!known || rank(fault) < rank(known)) places.set(place, fault)
  }
  return [...places.values()]
}

/**
 * A key that is missing because another was misspelt is not told twice, nor is one that would be needed only without the misspelt one,
 * or only without another that is missing for sure.
 */
function withoutConsequences(faults: Fault[], name: SchemaName): Fault[] {
  const explained = new Set<string>()
  const misspelt = new Set<string>()
  const lacking = new Set<string>()
  for (const { keyword, key, pointer, value, conditional } of faults) {
    // Conditions of the outermost level are about the whole definition (a template, a base): a missing name does not change them.
    if (keyword === 'required' && !conditional && pointer !== '') lacking.add(pointer)
    if (keyword !== 'additionalProperties' || !isObject(value)) continue
    const meant = meantKey(key!, namedKeys(name, pointer), Object.keys(value))
    if (meant === undefined) continue
    explained.add(`${pointer} ${meant}`)
    misspelt.add(pointer)
  }
  const follows = ({ conditional, pointer }: Fault) => conditional && (misspelt.has(pointer) || lacking.has(pointer))
  return faults.filter((fault) => fault.keyword !== 'required' || !(explained.has(`${fault.pointer} ${fault.key}`) || follows(fault)))
}

/** In the order of the text as far as pointers tell: by pointer, list entries by number. */
function byPlace(a: Fault, b: Fault): number {
  const [x, y] = [splitPointer(a.pointer), splitPointer(b.pointer)]
  for (let index = 0; index < Math.min(x.length, y.length); index++) {
    const [left, right] = [x[index]!, y[index]!]
    if (left !== right) return /^\d+$/.test(left) && /^\d+$/.test(right) ? Number(left) - Number(right) : compareText(left, right)
  }
  return x.length - y.length || compareText(a.key ?? '', b.key ?? '') || compareText(a.keyword, b.keyword)
}

export function faultsOf(errors: readonly ErrorObject[], root: Json, name: SchemaName): Fault[] {
  const own = errors.filter(({ keyword }) => !silent.has(keyword)).map((error) => toFault(error, root))
  return withoutConsequences(oneForEachPlace(own.filter((fault) => !isAboutKey(fault))), name).sort(byPlace)
}

/** The pointer of the key or value that a fault points at, and which of the two. */
export function placeIn({ keyword, pointer, key }: Fault): { pointer: string; at: 'key' | 'value' } {
  if (keyword === 'additionalProperties' || keyword === 'propertyNames') return { pointer: joinPointer(pointer, key!), at: 'key' }
  if (keyword === 'required') return { pointer, at: pointer === '' || /\/\d+$/.test(pointer) ? 'value' : 'key' }
  return { pointer, at: 'value' }
}
