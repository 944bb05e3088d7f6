// Breaks the documents of a file in every way of a kind: a required field removed, a reference or a word of a list misspelt, a key written twice.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMap, isSeq, parseAllDocuments, type Document, type Scalar, type YAMLMap } from 'yaml'

export interface Mutant {
  what: 'missing' | 'reference' | 'enum' | 'duplicate'
  document: number
  /** Of the key or value that the finding must point at. */
  path: (string | number)[]
  at: 'key' | 'value'
  text: string
}

interface Schema {
  $ref?: string
  $defs?: Record<string, Schema>
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  propertyNames?: Schema
  items?: Schema
  required?: string[]
  enum?: unknown[]
  if?: Schema
  then?: Schema
  allOf?: Schema[]
  'x-ref'?: string[]
  'x-local'?: string
  'x-words'?: true | string[]
}

interface Located {
  schema: Schema
  file: string
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../schemas')
const cache = new Map<string, Schema>()

function readSchema(file: string): Schema {
  const known = cache.get(file) ?? (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Schema)
  cache.set(file, known)
  return known
}

/** The schema itself and everything it takes in by $ref, allOf and a then that fits the value's shape. */
function parts({ schema, file }: Located, value: unknown): Located[] {
  const found: Located[] = [{ schema, file }]
  if (schema.$ref) {
    const [name = '', pointer = ''] = schema.$ref.split('#')
    const home = name === '' ? file : name
    const target = pointer.split('/').filter(Boolean).reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], readSchema(home))
    found.push(...parts({ schema: target as Schema, file: home }, value))
  }
  for (const one of schema.allOf ?? []) found.push(...parts({ schema: one, file }, value))
  const wanted = (schema.if as { type?: string } | undefined)?.type
  const actual = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
  if (schema.then && wanted === actual) found.push(...parts({ schema: schema.then, file }, value))
  return found
}

interface Visit {
  path: (string | number)[]
  value: unknown
  parts: Located[]
}

function* visit(value: unknown, located: Located[], at: (string | number)[] = []): Generator<Visit> {
  const all = located.flatMap((one) => parts(one, value))
  yield { path: at, value, parts: all }
  if (Array.isArray(value)) {
    const items = all.flatMap(({ schema, file }) => (schema.items ? [{ schema: schema.items, file }] : []))
    for (const [index, item] of value.entries()) yield* visit(item, items, [...at, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      const below = all.flatMap(({ schema, file }) => {
        const named = schema.properties?.[key]
        const pattern = Object.entries(schema.patternProperties ?? {}).find(([expression]) => new RegExp(expression).test(key))?.[1]
        const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
        const chosen = named ?? pattern ?? other
        return chosen ? [{ schema: chosen, file }] : []
      })
      yield* visit(item, below, [...at, key])
    }
  }
}

type Change = (document: Document) => void

function print(documents: readonly Document[], index: number, change: Change, source: string): string {
  const copies = parseAllDocuments(source) as Document[]
  change(copies[index]!)
  return copies.map((one) => one.toString({ lineWidth: 0 })).join(documents.length > 1 ? '---\n' : '').replaceAll('---\n---\n', '---\n')
}

/** Every mutant of one file of the sample. */
export function* mutants(source: string): Generator<Mutant> {
  const documents = parseAllDocuments(source) as Document[]
  for (const [index, document] of documents.entries()) {
    const value = document.toJS() as Record<string, unknown>
    const kind = String(value.kind)
    const make = (what: Mutant['what'], at: Mutant['at'], place: (string | number)[], change: Change): Mutant => ({ what, document: index, path: place, at, text: print(documents, index, change, source) })
    for (const { path: place, value: here, parts: all } of visit(value, [{ schema: readSchema(`${kind}.schema.json`), file: `${kind}.schema.json` }])) {
      for (const key of new Set(all.flatMap(({ schema }) => schema.required ?? [])))
        if (here && typeof here === 'object' && Object.hasOwn(here, key)) yield make('missing', 'key', place, (copy) => copy.deleteIn([...place, key]))
      if (typeof here !== 'string') continue
      const annotated = all.find(({ schema }) => schema['x-ref'] ?? schema['x-local'])?.schema
      const words = annotated?.['x-words']
      const isWord = words === true ? /\p{Script=Han}/u.test(here) : (words?.includes(here) ?? false)
      if (annotated && !isWord) yield make('reference', 'value', place, (copy) => copy.setIn(place, here.replace(/([a-z0-9]+)(?=[@#]|$)/u, '$1x')))
      if (all.some(({ schema }) => schema.enum?.includes(here))) yield make('enum', 'value', place, (copy) => copy.setIn(place, `${here}错`))
    }
    const map = document.contents as YAMLMap<Scalar, unknown>
    for (const pair of isMap(map) ? map.items : []) {
      if (isMap(pair.value) || isSeq(pair.value)) continue
      const key = String((pair.key as Scalar).value)
      yield make('duplicate', 'key', [key], (copy) => {
        const items = (copy.contents as YAMLMap).items
        items.push(items.find((item) => String((item.key as Scalar).value) === key)!)
      })
    }
  }
}
