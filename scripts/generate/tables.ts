// Makes src/kinds/generated/tables.ts: a numbered graph of annotations that any value of a kind can be walked along.
import { readSchemas, settings, type Located, type Schema, type SchemaSet } from './schemas.ts'

type Overlay = NonNullable<Schema['x-overlay']>
type Row = Record<string, unknown>

/** A schema with everything that stands at the same place: what `$ref`, `then` and `else` lead to. The first to say something wins. */
function layersOf(set: SchemaSet, { schema, file }: Located): Located[] {
  const inner: Located[] = []
  if (schema.$ref) inner.push(...layersOf(set, set.follow(schema.$ref, file)))
  for (const part of [schema.then, schema.else, ...(schema.allOf ?? [])]) if (part) inner.push(...layersOf(set, { schema: part, file }))
  return [{ schema, file }, ...inner]
}

class Graph {
  readonly rows: Row[] = []
  readonly #known = new Map<Schema, Map<string, number>>()
  readonly #leaves = new Map<string, number>()
  readonly #set: SchemaSet

  constructor(set: SchemaSet) {
    this.#set = set
  }

  /** Number of the node for a schema under what it inherits; a recursive schema leads back to its own number. */
  node(located: Located, inherited: Overlay): number {
    const layers = layersOf(this.#set, located)
    const first = <K extends keyof Schema>(key: K): Schema[K] => layers.find(({ schema }) => schema[key] !== undefined)?.schema[key]
    const overlay = first('x-overlay') ?? inherited
    const known = this.#known.get(located.schema) ?? new Map<string, number>()
    this.#known.set(located.schema, known)
    const cacheKey = JSON.stringify(overlay)
    const seen = known.get(cacheKey)
    if (seen !== undefined) return seen

    const row: Row = this.#own(first, layers, overlay)
    const isLeaf = layers.every(({ schema }) => !schema.properties && !schema.items && !schema.patternProperties && typeof schema.additionalProperties !== 'object')
    if (isLeaf) return this.#leaf(row, known, cacheKey)
    const number = this.rows.push(row) - 1
    known.set(cacheKey, number)
    this.#children(row, layers, overlay)
    return number
  }

  #leaf(row: Row, known: Map<string, number>, cacheKey: string): number {
    const text = JSON.stringify(row)
    const number = this.#leaves.get(text) ?? this.rows.push(row) - 1
    this.#leaves.set(text, number)
    known.set(cacheKey, number)
    return number
  }

  #own(first: <K extends keyof Schema>(key: K) => Schema[K], layers: Located[], overlay: Overlay): Row {
    const names = layers.flatMap(({ schema, file }) => (schema.propertyNames ? layersOf(this.#set, { schema: schema.propertyNames, file }) : [])).map(({ schema }) => schema)
    const keyOf = <K extends keyof Schema>(key: K): Schema[K] => names.find((schema) => schema[key] !== undefined)?.[key]
    const nameRow = { ref: keyOf('x-ref'), local: keyOf('x-local'), says: keyOf('x-says') }
    return {
      title: first('title'),
      ref: first('x-ref'),
      words: first('x-words'),
      local: first('x-local'),
      key: first('x-key'),
      overlay: overlay === 'locked' ? undefined : overlay,
      markdown: first('x-markdown'),
      time: first('x-time'),
      says: first('x-says'),
      names: Object.values(nameRow).some((value) => value !== undefined) ? nameRow : undefined,
    }
  }

  #children(row: Row, layers: Located[], overlay: Overlay): void {
    const properties: Record<string, number> = {}
    for (const { schema, file } of layers) {
      for (const [key, inner] of Object.entries(schema.properties ?? {})) properties[key] ??= this.node({ schema: inner, file }, overlay)
      if (schema.items) row.items ??= this.node({ schema: schema.items, file }, overlay)
      if (typeof schema.additionalProperties === 'object') row.rest ??= this.node({ schema: schema.additionalProperties, file }, overlay)
      if (schema.patternProperties) row.patterns ??= Object.entries(schema.patternProperties).map(([pattern, inner]) => [pattern, this.node({ schema: inner, file }, overlay)])
    }
    if (Object.keys(properties).length > 0) row.props = properties
  }
}

const literal = (value: unknown): string => JSON.stringify(value).replace(/"([A-Za-z_$][\w$]*)":/g, '$1:').replaceAll("'", "\\'").replaceAll('"', "'")

export default async function tables(): Promise<Map<string, string>> {
  const set = await readSchemas()
  const graph = new Graph(set)
  const names = [...set.kinds, ...settings]
  const roots = Object.fromEntries(names.map((name) => [name, graph.node({ schema: set.files[name]!, file: name }, 'locked')]))
  const text = [
    '// What the schemas say of every place in a value, as a numbered graph. Made from schemas/ by scripts/generate.ts; do not edit.',
    "import type { TableRow } from '../table-row.ts'",
    '',
    `export const roots: Readonly<Record<string, number>> = ${literal(roots)}`,
    '',
    'export const rows: readonly TableRow[] = [',
    ...graph.rows.map((row) => `  ${literal(row)},`),
    ']',
    '',
  ].join('\n')
  return new Map([['src/kinds/generated/tables.ts', text]])
}
