// Reads the schema files and follows references between them. Shared by every generator that starts from the schemas.
import { readdir, readFile } from 'node:fs/promises'

export interface Schema {
  $id?: string
  $ref?: string
  $defs?: Record<string, Schema>
  title?: string
  description?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  required?: string[]
  dependentRequired?: Record<string, string[]>
  enum?: (string | number)[]
  const?: unknown
  pattern?: string
  minLength?: number
  allOf?: Schema[]
  if?: Schema
  then?: Schema
  else?: Schema
  examples?: unknown[]
  'x-ref'?: string[]
  'x-words'?: true | string[]
  'x-local'?: string
  'x-key'?: string[]
  'x-overlay'?: 'locked' | 'free' | { tighten: 'shorter' | 'fewer' | 'more' }
  'x-markdown'?: true
  'x-time'?: 'time' | 'period' | 'due'
  'x-says'?: { zh: string; en: string }
}

/** A schema, and the file that its own `#/…` references are read in. */
export interface Located {
  schema: Schema
  file: string
}

export interface SchemaSet {
  /** By name: `service`, `guifan`, `common`. */
  files: Record<string, Schema>
  /** Names of the kinds, sorted. */
  kinds: string[]
  /** What a `$ref` in `file` leads to. */
  follow(ref: string, file: string): Located
}

/** Files of a workspace that are no standards: one of each, at its top. */
export const settings: readonly string[] = ['guifan', 'exceptions']

const suffix = '.schema.json'
export const vocabulary = ['x-ref', 'x-words', 'x-local', 'x-key', 'x-overlay', 'x-markdown', 'x-time', 'x-says']

export async function readSchemas(folder = 'schemas'): Promise<SchemaSet> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length)).sort()
  const entries = await Promise.all(names.map(async (name) => [name, JSON.parse(await readFile(`${folder}/${name}${suffix}`, 'utf8')) as Schema] as const))
  const files: Record<string, Schema> = Object.fromEntries(entries)
  return {
    files,
    kinds: names.filter((name) => name !== 'common' && !settings.includes(name)),
    follow(ref, from) {
      const [where, pointer = ''] = ref.split('#')
      const file = where ? where.replace(suffix, '') : from
      let at: unknown = files[file]
      for (const part of pointer.split('/').filter(Boolean)) at = (at as Record<string, unknown> | undefined)?.[part]
      if (typeof at !== 'object' || at === null) throw new Error(`${from}: nothing at ${ref}`)
      return { schema: at as Schema, file }
    },
  }
}
