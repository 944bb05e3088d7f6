// What every schema must keep to: Chinese titles and words on every property, closed objects, no keyword whose errors would cascade.
import { describe, expect, it } from 'vitest'
import { readSchemas, type Schema, type SchemaSet } from '../../scripts/generate/schemas.ts'
import { kinds } from '../../src/kinds/index.ts'

const set: SchemaSet = await readSchemas(new URL('../../schemas', import.meta.url).pathname)
const han = /\p{Script=Han}/u

interface Site {
  path: string
  schema: Schema
  file: string
  /** A property, an entry or a value that an editor writes; not a condition. */
  written: boolean
}

function sites(schema: Schema, file: string, path: string, written: boolean): Site[] {
  const named = (part: string, group: Record<string, Schema> | undefined) => Object.entries(group ?? {}).flatMap(([name, inner]) => sites(inner, file, `${path}/${part}/${name}`, true))
  const single = (part: string, inner: Schema | boolean | undefined, isWritten: boolean) => (typeof inner === 'object' ? sites(inner, file, `${path}/${part}`, isWritten) : [])
  return [
    { path, schema, file, written },
    ...named('properties', schema.properties), ...named('patternProperties', schema.patternProperties), ...named('$defs', schema.$defs),
    ...single('items', schema.items, true), ...single('additionalProperties', schema.additionalProperties, true), ...single('propertyNames', schema.propertyNames, false),
    ...single('if', schema.if, false), ...single('then', schema.then, false), ...single('else', schema.else, false),
    ...(schema.allOf ?? []).flatMap((inner, index) => sites(inner, file, `${path}/allOf/${index}`, false)),
  ]
}

/** With what the reference leads to: a shared part may bring the title. */
function said(site: Site, key: 'title' | 'description'): string | undefined {
  let { schema, file } = site
  for (;;) {
    if (schema[key] !== undefined || !schema.$ref) return schema[key]
    ;({ schema, file } = set.follow(schema.$ref, file))
  }
}

describe.each(Object.keys(set.files))('%s', (file) => {
  const all = sites(set.files[file]!, file, '', file !== 'common')

  it('tells the editor in Chinese what each place is and what to write', () => {
    const silent = all.filter(({ written }) => written).filter((site) => !han.test(said(site, 'title') ?? '') || !han.test(said(site, 'description') ?? ''))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('closes its objects and uses no keyword whose errors cascade', () => {
    const open = all.filter(({ schema }) => schema.properties && schema.additionalProperties === undefined)
    const cascading = all.filter(({ schema }) => ['oneOf', 'anyOf', 'not', 'unevaluatedProperties'].some((keyword) => keyword in schema))
    expect([...open, ...cascading].map(({ path }) => path)).toEqual([])
  })

  it('writes unions so that only the branch that was chosen is told', () => {
    const unions = all.filter(({ schema }) => Array.isArray(schema.type) && schema.type.includes('object'))
    expect(unions.filter(({ schema }) => !schema.then?.$ref || schema.then.properties !== undefined).map(({ path }) => path)).toEqual([])
  })

  it('says in words what each pattern wants', () => {
    expect(all.filter(({ schema }) => schema.pattern && !(schema['x-says']?.zh && schema['x-says'].en)).map(({ path }) => path)).toEqual([])
  })

  it('gives examples that its patterns accept', () => {
    const wrong = all.filter(({ schema }) => schema.pattern && (schema.examples ?? []).some((example) => typeof example === 'string' && !new RegExp(schema.pattern!, 'u').test(example)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

it('has a schema for every kind of the registry, and the other way round', () => {
  expect(set.kinds).toEqual(Object.keys(kinds).sort())
})
