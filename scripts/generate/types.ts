// Makes src/kinds/generated/types.ts: one TypeScript type a kind and a shared part, from the schemas.
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { readSchemas, type Schema, type SchemaSet } from './schemas.ts'

const pascal = (name: string): string => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
const rootName = (file: string): string => (file === 'guifan' ? 'Config' : pascal(file))

interface Context {
  set: SchemaSet
  file: string
}

/** Plain texts and dates are `string` where they stand; what has a shape or a list of values gets a name. */
function isPlain(schema: Schema): boolean {
  return schema.enum === undefined && schema.properties === undefined && schema.additionalProperties === undefined && typeof schema.type === 'string' && schema.type !== 'array'
}

function reference(schema: Schema, { set, file }: Context): JSONSchema {
  const target = set.follow(schema.$ref!, file)
  const name = /#\/\$defs\/(\w+)$/.exec(schema.$ref!)?.[1]
  const description = schema.title ?? target.schema.title
  if (name === undefined || isPlain(target.schema) || target.schema.$ref) {
    const type = typeOf(target.schema, { set, file: target.file })
    // A description beside a reference would make a second type of the same shape.
    return type.$ref ? type : { ...type, description }
  }
  return { $ref: `#/definitions/${pascal(name)}` }
}

function ofOneType(schema: Schema, type: string, context: Context): JSONSchema {
  if (type === 'object' && schema.then?.$ref) return reference(schema.then, context)
  if (type === 'array') return { type: 'array', items: schema.items ? typeOf(schema.items, context) : {} }
  if (type !== 'object') return { type: type as 'string', ...(schema.enum ? { enum: schema.enum } : {}) }
  const { additionalProperties: extra } = schema
  return {
    type: 'object',
    ...(schema.required ? { required: schema.required } : {}),
    properties: Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, typeOf(inner, context)])),
    additionalProperties: typeof extra === 'object' ? typeOf(extra, context) : extra === undefined,
  }
}

/** The schema without what types can't say. */
function typeOf(schema: Schema, context: Context): JSONSchema {
  if (schema.$ref) return reference(schema, context)
  const description = schema.title
  if (schema.const !== undefined) return { description, const: schema.const } as JSONSchema
  if (Array.isArray(schema.type)) return { description, anyOf: schema.type.map((type) => ofOneType(schema, type, context)) }
  return { description, ...ofOneType(schema, schema.type ?? 'object', context) }
}

function definitionsOf(set: SchemaSet): Record<string, JSONSchema> {
  const definitions: Record<string, JSONSchema> = {}
  const add = (name: string, schema: Schema, file: string) => {
    if (definitions[name]) throw new Error(`Two schemas want the type ${name}: rename the part in ${file}`)
    definitions[name] = typeOf(schema, { set, file })
  }
  for (const file of Object.keys(set.files)) {
    const schema = set.files[file]!
    if (file !== 'common') add(rootName(file), schema, file)
    for (const [name, part] of Object.entries(schema.$defs ?? {})) if (!isPlain(part) && !part.$ref) add(pascal(name), part, file)
  }
  return definitions
}

export default async function types(): Promise<Map<string, string>> {
  const set = await readSchemas()
  const root: JSONSchema = {
    type: 'object',
    additionalProperties: false,
    required: set.kinds,
    properties: Object.fromEntries(set.kinds.map((kind) => [kind, { $ref: `#/definitions/${rootName(kind)}` }])),
    definitions: definitionsOf(set),
  }
  const text = await compile(root, 'KindValues', {
    bannerComment: '// Types of every kind of standard. Made from schemas/ by scripts/generate.ts; do not edit.',
    additionalProperties: false,
    unreachableDefinitions: true,
    style: { semi: false, singleQuote: true, printWidth: 160 },
  })
  const clean = text
    .replace(/ \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*\n/g, '')
    .replace(/\/\*\*\n(\s*\*\n)?\s*\*\/\n/g, '')
    .replace(/\/\*\*\n\s*\* ([^\n]*)\n(\s*\*\n)*\s*\*\//g, '/** $1 */')
  return new Map([['src/kinds/generated/types.ts', `${clean.trimEnd()}\n\nexport type KindName = keyof KindValues\n`]])
}
