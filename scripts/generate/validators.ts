// Makes src/schema/generated/<kind>.js: a stand-alone validator a kind, so that nothing is compiled while a user waits.
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import { timePatterns } from '../../src/kinds/time.ts'
import { readSchemas, settings, vocabulary, type Schema } from './schemas.ts'

const wordsOnly = new Set(['title', 'description', 'examples', '$schema', ...vocabulary])
/** Below these stand names of properties, not keywords. */
const namesBelow = new Set(['properties', 'patternProperties', '$defs', 'dependentRequired'])

/** A text of spaces says as little as an empty one. */
const notBlank = '\\S'

/** What a machine checks: no words, and times as the patterns that they stand for. */
function stripped(value: unknown, isSchema = true): unknown {
  if (Array.isArray(value)) return value.map((item) => stripped(item))
  if (typeof value !== 'object' || value === null) return value
  const schema = value as Schema
  const entries = Object.entries(value)
    .filter(([key]) => !isSchema || !wordsOnly.has(key))
    .map(([key, inner]) => [key, key === 'const' || key === 'enum' ? inner : stripped(inner, !(isSchema && namesBelow.has(key)))])
  const strict = isSchema && schema['x-time'] ? { pattern: timePatterns[schema['x-time']] } : isSchema && schema.minLength === 1 && schema.pattern === undefined ? { pattern: notBlank } : {}
  return { ...Object.fromEntries(entries), ...strict }
}

// The package is CommonJS: its default export stands one step deeper for the compiler than at run time, or the other way round.
const standalone = ('default' in standaloneModule ? standaloneModule.default : standaloneModule) as typeof standaloneModule.default

export default async function validators(): Promise<Map<string, string>> {
  const { files, kinds } = await readSchemas()
  const ajv = new Ajv2020({
    allErrors: true, messages: false, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true,
    // Lengths are only ever compared with 1, so UTF-16 units do; the notice that says so is not for our users.
    unicode: false, logger: false, inlineRefs: false, code: { source: true, esm: true, lines: false, optimize: 1 },
  })
  for (const schema of Object.values(files)) ajv.addSchema(stripped(schema) as Schema)
  const texts = new Map<string, string>()
  for (const name of [...kinds, ...settings]) {
    const validate = ajv.getSchema(`${name}.schema.json`)
    if (!validate) throw new Error(`No schema ${name}`)
    const code = standalone(ajv, validate)
    if (code.includes('require(')) throw new Error(`The validator of ${name} needs a module at run time: ${/require\([^)]*\)/.exec(code)?.[0]}. Write its schema without that keyword.`)
    texts.set(`src/schema/generated/${name}.js`, `// Made from schemas/${name}.schema.json by scripts/generate.ts; do not edit.\n${code}\n`)
  }
  return texts
}
