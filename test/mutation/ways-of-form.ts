// Ways of breaking the form of any definition, found by its schema: a required field removed, a reference or a word of a list misspelt, a field misnamed, a wrong shape.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMap, isSeq, type Scalar, type YAMLMap } from 'yaml'
import { drop, set, type Definition, type Path, type Way } from './way.ts'

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
  'x-time'?: string
  type?: string | string[]
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
  path: Path
  value: unknown
  parts: Located[]
}

function* visit(value: unknown, located: Located[], at: Path = []): Generator<Visit> {
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

const visits = (definition: Definition): Generator<Visit> => visit(definition.value, [{ schema: readSchema(`${definition.kind}.schema.json`), file: `${definition.kind}.schema.json` }])

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A misspelling that every language would notice, at the end of the id itself. */
const misspelt = (text: string): string => text.replace(/([a-z0-9]+)(?=[@#]|$)/u, '$1x')

/** A date that looks like one. */
const noDay = '2026-13-45'

export const waysOfForm: Way[] = [
  {
    name: 'a required field is left out',
    codes: ['GF201', 'GF114'],
    alone: true,
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) {
        for (const key of new Set(all.flatMap(({ schema }) => schema.required ?? []))) if (isMapping(value) && Object.hasOwn(value, key)) yield { edit: drop([...at, key]), at, mark: 'key' }
      }
    },
  },
  {
    name: 'a reference is misspelt',
    codes: ['GF302'],
    alone: true,
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) {
        const annotated = all.find(({ schema }) => schema['x-ref'] ?? schema['x-local'])?.schema
        const words = annotated?.['x-words']
        if (typeof value !== 'string' || !annotated || (words === true ? /\p{Script=Han}/u.test(value) : words?.includes(value))) continue
        yield { edit: set(at, misspelt(value)), at, mark: 'value' }
      }
    },
  },
  {
    name: 'a word of a list is mistyped',
    codes: ['GF204'],
    alone: true,
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) if (typeof value === 'string' && all.some(({ schema }) => schema.enum?.includes(value))) yield { edit: set(at, `${value}错`), at, mark: 'value' }
    },
  },
  {
    name: 'a field is written twice',
    codes: ['GF103'],
    alone: true,
    *places({ document }) {
      const map = document.contents as YAMLMap<Scalar, unknown>
      for (const pair of isMap(map) ? map.items : []) {
        if (isMap(pair.value) || isSeq(pair.value)) continue
        const key = String((pair.key as Scalar).value)
        yield {
          at: [key],
          mark: 'key',
          edit(copy) {
            const items = (copy.contents as YAMLMap).items
            items.push(items.find((item) => String((item.key as Scalar).value) === key)!)
          },
        }
      }
    },
  },
  {
    name: 'a field is given a name that nobody knows',
    codes: ['GF202'],
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) {
        const known = new Set(all.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))
        const open = all.some(({ schema }) => schema.patternProperties !== undefined || schema.propertyNames !== undefined || typeof schema.additionalProperties === 'object')
        if (!isMapping(value) || open) continue
        for (const key of Object.keys(value)) {
          if (!known.has(key) || key === 'kind') continue
          yield { at: [...at, `${key}Zz`], mark: 'key', edit: (copy) => void ((copy.getIn(at, true) as YAMLMap<Scalar>).items.find((item) => String(item.key.value) === key)!.key.value = `${key}Zz`) }
        }
      }
    },
  },
  {
    name: 'a list is written as one text',
    codes: ['GF203'],
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) if (Array.isArray(value) && at.length > 0 && all.every(({ schema }) => !(Array.isArray(schema.type) && schema.type.includes('string')))) yield { edit: set(at, '一段文字'), at, mark: 'value' }
    },
  },
  {
    name: 'a text is written as a list',
    codes: ['GF203'],
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) if (typeof value === 'string' && at.length > 0 && at.at(-1) !== 'kind' && all.some(({ schema }) => schema.type === 'string')) yield { edit: set(at, [value]), at, mark: 'value', ...(all.some(({ schema }) => schema.enum) ? { codes: ['GF203', 'GF204'] } : {}) }
    },
  },
  {
    name: 'a date is none',
    codes: ['GF205'],
    *places(definition) {
      for (const { path: at, value } of visits(definition)) if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) yield { edit: set(at, noDay), at, mark: 'value' }
    },
  },
  {
    name: 'a limit is none',
    codes: ['GF205'],
    *places(definition) {
      for (const { path: at, value, parts: all } of visits(definition)) if (typeof value === 'string' && /^\d+(个工作日|日)$/.test(value) && all.some(({ schema }) => schema['x-time'])) yield { edit: set(at, value.replace(/(个工作日|日)$/, '个班')), at, mark: 'value' }
    },
  },
  {
    name: 'two entries of a list have one id',
    codes: ['GF207'],
    *places(definition) {
      for (const { path: at, value } of visits(definition)) {
        if (!Array.isArray(value)) continue
        const ids = value.map((entry) => (isMapping(entry) ? entry.id : undefined))
        for (let index = 1; index < ids.length; index++) if (typeof ids[index] === 'string' && typeof ids[0] === 'string') yield { edit: set([...at, index, 'id'], ids[0]), at: [...at, index, 'id'] }
      }
    },
  },
  {
    name: 'a definition is there twice',
    codes: ['GF301'],
    *places({ value, id, kind }, sample) {
      // Somebody copies a file and forgets to change the id.
      if (id !== undefined && sample.definitions.filter((other) => other.kind === kind && other.id === id).length === 1) yield { also: [{ ...value }], at: ['id'], inCopy: true }
    },
  },
]
