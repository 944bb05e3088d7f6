// Makes docs/kinds/<kind>.md: what to write in each field, what must be there, and what a local layer may change. In Chinese, for editors.
import { readdir, readFile } from 'node:fs/promises'
import { kinds, type KindName } from '../../src/kinds/index.ts'
import { timeSays } from '../../src/kinds/time.ts'
import { readSchemas, settings, type Located, type Schema, type SchemaSet } from './schemas.ts'

type Overlay = NonNullable<Schema['x-overlay']>

interface Part {
  heading: string
  located: Located
  overlay: Overlay
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const titleOf = (name: string): string => (Object.hasOwn(kinds, name) ? kinds[name as KindName].title.zh : name)

/** The schema with what its `$ref` says; what stands beside the reference wins. */
function resolved(set: SchemaSet, { schema, file }: Located): Located {
  if (!schema.$ref) return { schema, file }
  const target = resolved(set, set.follow(schema.$ref, file))
  return { schema: { ...target.schema, ...schema, $ref: undefined }, file: target.file }
}

/** The fields below a place, if there are any: its own, those of its entries, or those of the object that it may be instead of a text. */
function fieldsBelow(set: SchemaSet, at: Located): Located | undefined {
  const { schema, file } = resolved(set, at)
  if (schema.properties) return { schema, file }
  const inner = [schema.items, schema.then, typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined].filter((one) => one !== undefined)
  for (const one of inner) {
    const found = fieldsBelow(set, { schema: one, file })
    if (found) return found
  }
  return undefined
}

function shapeOf(set: SchemaSet, at: Located): string {
  const { schema, file } = resolved(set, at)
  if (schema.const !== undefined) return `固定写 \`${String(schema.const)}\``
  if (schema.enum) return `选一个：${schema.enum.join('、')}`
  const reference = schema['x-ref'] ? `编号（${schema['x-ref'].map(titleOf).join('、')}）` : undefined
  const words = schema['x-words']
  if (reference) return reference + (words === true ? '或文字' : words ? `或 ${words.join('、')}` : '')
  if (schema['x-local']) return '本文件里的编号'
  if (schema['x-time']) return timeSays[schema['x-time']].zh + (fieldsBelow(set, { schema, file }) ? '；或者分项' : '')
  const types = [schema.type ?? 'object'].flat()
  return types.map((type) => shapeOfType(set, { schema, file }, type)).join('，或者')
}

function shapeOfType(set: SchemaSet, { schema, file }: Located, type: string): string {
  if (type === 'array') return schema.items ? `列表，每项：${shapeOf(set, { schema: schema.items, file })}` : '列表'
  if (type === 'string') return schema['x-markdown'] ? '文字，可以分段、加粗、列表、画表' : (schema['x-says']?.zh ?? '文字')
  return { object: '分项', integer: '整数', number: '数字', boolean: 'true（是）或 false（否）' }[type] ?? type
}

const overlayWords = { locked: '', free: '可以改', shorter: '只能更短', fewer: '只能更少', more: '只能更多' }
const overlayOf = (mode: Overlay): string => overlayWords[typeof mode === 'object' ? mode.tighten : mode]

const exampleOf = (schema: Schema): string => {
  const example = schema.examples?.[0]
  if (example === undefined) return ''
  return `\`${typeof example === 'string' ? example : JSON.stringify(example).replace(/"([^",:{}[\]]+)"/g, '$1').replaceAll(',', ', ').replaceAll(':', ': ')}\``
}

function table(set: SchemaSet, { located: { schema, file }, overlay }: Part): { text: string; below: Part[] } {
  const below: Part[] = []
  const required = new Set([...(schema.required ?? []), ...(schema.allOf ?? []).flatMap((rule) => rule.else?.required ?? [])])
  const rows = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const at = resolved(set, { schema: property, file })
    const mode = at.schema['x-overlay'] ?? overlay
    const fields = fieldsBelow(set, at)
    if (fields) below.push({ heading: `${at.schema.title ?? key}（\`${key}\`）`, located: fields, overlay: mode })
    const must = !required.has(key) ? '' : schema.required?.includes(key) ? '必填' : '一般要填'
    return `| \`${key}\` | ${cell(at.schema.title ?? '')} | ${cell(at.schema.description ?? '')} | ${cell(shapeOf(set, at))} | ${must} | ${overlayOf(mode)} | ${cell(exampleOf(at.schema))} |`
  })
  return { text: ['| 字段 | 名称 | 写什么 | 怎么写 | 必填 | 街镇差异 | 例 |', '|---|---|---|---|---|---|---|', ...rows].join('\n'), below }
}

/** The table of a part and, below it, those of the parts in it, each once. */
function tables(set: SchemaSet, first: Part): string[] {
  const seen = new Set<Schema['properties']>([first.located.schema.properties])
  const texts: string[] = []
  const queue = [first]
  for (let part = queue.shift(); part; part = queue.shift()) {
    const { text, below } = table(set, part)
    texts.push(`## ${part.heading}`, text)
    for (const inner of below) {
      // What a clause may set is told on the page of services.
      if (inner.located.file !== first.located.file && inner.located.file !== 'common') continue
      if (seen.has(inner.located.schema.properties)) continue
      seen.add(inner.located.schema.properties)
      queue.push(inner)
    }
  }
  return texts
}

async function exampleFile(name: string): Promise<string> {
  const folder = `test/kinds/${name}/valid`
  const [file] = (await readdir(folder)).filter((one) => one.endsWith('.yaml')).sort()
  return (await readFile(`${folder}/${file}`, 'utf8')).trim()
}

async function page(set: SchemaSet, name: string): Promise<string> {
  const schema = set.files[name]!
  const where = settings.includes(name) ? `放在最上层的 \`${name}.yaml\` 里，一个工作区一份。` : `一般放在 \`${kinds[name as KindName].folder}/\` 文件夹里；一个文件可以写几份，中间用一行 \`---\` 隔开。`
  const part: Part = { heading: '字段', located: { schema, file: name }, overlay: schema['x-overlay'] ?? 'locked' }
  return [`# ${schema.title}（\`${name}\`）`, '<!-- 由 scripts/generate.ts 从 schemas 生成，请不要手改。 -->', schema.description, where, '## 例子', `\`\`\`yaml\n${await exampleFile(name)}\n\`\`\``, ...tables(set, part)].join('\n\n') + '\n'
}

export default async function kindPages(): Promise<Map<string, string>> {
  const set = await readSchemas()
  const names = [...set.kinds, ...settings]
  const pages = await Promise.all(names.map(async (name) => [`docs/kinds/${name}.md`, await page(set, name)] as const))
  const rows = names.map((name) => `| [${set.files[name]!.title}](${name}.md) | \`${name}\` | ${set.files[name]!.description} |`)
  const index = ['# 标准的种类', '<!-- 由 scripts/generate.ts 从 schemas 生成，请不要手改。 -->', ['| 种类 | kind | 是什么 |', '|---|---|---|', ...rows].join('\n')].join('\n\n')
  return new Map([...pages, ['docs/kinds/README.md', `${index}\n`]])
}
