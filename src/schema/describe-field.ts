// What the schema of a kind says of one place in words: title, explanation, the values that may stand there and the keys that it takes.
import { kinds, titlesAt } from '../kinds/index.ts'
import { readSchema } from '../source/read-schema.ts'
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { splitPointer, valueAt } from '../util/pointer.ts'

export interface FieldKey {
  key: string
  title: string
  description: string
  required: boolean
}

export interface FieldDescription {
  title: string
  description: string
  /** The only values that may stand there; empty where any may. */
  values: (string | number | boolean)[]
  /** In the order of the schema. */
  keys: FieldKey[]
  examples: Json[]
}

/** A schema and the file that its references are relative to. */
interface Part {
  schema: JsonObject
  file: string
}

const files = new Map<string, JsonObject>()

/** Reads the schema of a kind and what it shares with others; a place is described synchronously from then on. */
export async function loadFieldDescriptions(names: Iterable<string>): Promise<void> {
  for (const name of new Set([...names, 'common'])) if (!files.has(name)) files.set(name, JSON.parse(await readSchema(name)) as JsonObject)
}

/** A schema with all that stands at the same place, the first to say something first. */
function layersOf(part: Part): Part[] {
  const { schema, file } = part
  const inner: Part[] = []
  const reference = own(schema, '$ref')
  if (typeof reference === 'string') {
    const [name = '', pointer = ''] = reference.split('#')
    const home = name === '' ? file : name.replace('.schema.json', '')
    const target = valueAt(files.get(home), pointer)
    if (isObject(target)) inner.push(...layersOf({ schema: target, file: home }))
  }
  const all = own(schema, 'allOf')
  for (const below of [own(schema, 'then'), own(schema, 'else'), ...(Array.isArray(all) ? all : [])]) if (isObject(below)) inner.push(...layersOf({ schema: below, file }))
  return [part, ...inner]
}

const first = (layers: readonly Part[], key: string): Json | undefined => layers.map(({ schema }) => own(schema, key)).find((value) => value !== undefined)

function rootOf(kind: string): Part[] {
  const schema = files.get(kind)
  return schema ? layersOf({ schema, file: kind }) : []
}

function below(layers: readonly Part[], find: (schema: JsonObject) => Json | undefined): Part[] {
  for (const { schema, file } of layers) {
    const found = find(schema)
    if (isObject(found)) return layersOf({ schema: found, file })
  }
  return []
}

const property = (layers: readonly Part[], key: string): Part[] => below(layers, (schema) => own(own(schema, 'properties'), key))
const entry = (layers: readonly Part[]): Part[] => below(layers, (schema) => own(schema, 'items'))

/** As `annotationAt` steps down: `kind/id` in an overlay leads into that kind, and `list/key` below it to an entry of the list. */
function stepDown(layers: readonly Part[], part: string, inPatch: boolean): Part[] {
  const named = property(layers, part)
  if (named.length > 0) return named
  if (/^(\d+|-)$/.test(part)) {
    const items = entry(layers)
    if (items.length > 0) return items
  }
  const cut = part.indexOf('/')
  if (inPatch && cut > 0) return Object.hasOwn(kinds, part.slice(0, cut)) ? rootOf(part.slice(0, cut)) : entry(property(layers, part.slice(0, cut)))
  const pattern = below(layers, (schema) => Object.entries(own(schema, 'patternProperties') ?? {}).find(([words]) => new RegExp(words, 'u').test(part))?.[1])
  return pattern.length > 0 ? pattern : below(layers, (schema) => own(schema, 'additionalProperties'))
}

const words = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

function keysOf(layers: readonly Part[]): FieldKey[] {
  const required = new Set(layers.flatMap(({ schema }) => own(schema, 'required') ?? []))
  const found = new Map<string, FieldKey>()
  for (const { schema, file } of layers) {
    for (const [key, inner] of Object.entries(own(schema, 'properties') ?? {})) {
      if (found.has(key) || !isObject(inner)) continue
      const own = layersOf({ schema: inner, file })
      found.set(key, { key, title: words(first(own, 'title')), description: words(first(own, 'description')), required: required.has(key) })
    }
  }
  return [...found.values()]
}

function valuesOf(layers: readonly Part[]): FieldDescription['values'] {
  const only = first(layers, 'enum') ?? (first(layers, 'const') === undefined ? undefined : [first(layers, 'const')!])
  const plain = (Array.isArray(only) ? only : []).filter((value) => typeof value !== 'object')
  return plain.length > 0 ? plain : first(layers, 'type') === 'boolean' ? [true, false] : []
}

/** Undefined where the schema says nothing. `-` and numbers are entries of lists. What it needs was loaded before by `loadFieldDescriptions`. */
export function describeField(kind: string, pointer: string): FieldDescription | undefined {
  let layers = rootOf(kind)
  for (const part of splitPointer(pointer)) layers = stepDown(layers, part, kind === 'overlay')
  if (layers.length === 0) return undefined
  const examples = first(layers, 'examples')
  return {
    title: words(first(layers, 'title')) || (titlesAt(kind, pointer).at(-1) ?? ''),
    description: words(first(layers, 'description')),
    values: valuesOf(layers),
    keys: keysOf(layers),
    examples: Array.isArray(examples) ? examples : [],
  }
}
