// What a kind may hold, field by field, as its schema says: titles for heads, types for cells, words for drop-downs.
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'

export interface Field {
  key: string
  title: string
  types: ReadonlySet<string>
  words?: readonly string[]
  time?: string
  isDate: boolean
  markdown: boolean
  /** Kinds that a reference here may name; plain words beside them are allowed where `mayBeWords`. */
  ref?: readonly string[]
  mayBeWords: boolean
  required: readonly string[]
  /** Named fields below, in the order of printing. */
  props: ReadonlyMap<string, Field>
  items?: Field
  /** Any other key. */
  rest?: Field
  /** What keys that have no name of their own must look like. */
  patterns: readonly RegExp[]
}

/** Where the schema says nothing. */
export const anything: Field = { key: '', title: '', types: new Set(), isDate: false, markdown: false, mayBeWords: false, required: [], props: new Map(), patterns: [] }

/** File name of a schema (`service.schema.json`) -> its content. */
export type Schemas = ReadonlyMap<string, JsonObject>

interface Here {
  file: string
  node: JsonObject
}

const list = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [])

/** References followed, what stands beside them laid over what they lead to; both forms of a union in one. */
function resolved(schemas: Schemas, { file, node }: Here): Here[] {
  const found: Here[] = [{ file, node }]
  for (const part of [own(node, '$ref'), own(own(node, 'then'), '$ref')]) {
    if (typeof part !== 'string') continue
    const [name, pointer = ''] = part.split('#')
    const target = name || file
    const below = pointer.split('/').filter(Boolean).reduce<Json | undefined>((value, key) => own(value, key), schemas.get(target))
    if (isObject(below)) found.push(...resolved(schemas, { file: target, node: below }))
  }
  return found
}

function first<T extends Json>(nodes: readonly Here[], key: string): T | undefined {
  return nodes.map(({ node }) => own(node, key)).find((value) => value !== undefined) as T | undefined
}

function readField(schemas: Schemas, key: string, here: Here): Field {
  const nodes = resolved(schemas, here)
  const child = (name: string, at: Here, value: Json): Field => readField(schemas, name, { file: at.file, node: isObject(value) ? value : {} })
  const lazily = <T>(make: () => T): (() => T) => {
    let made: T | undefined
    return () => (made ??= make())
  }
  // Schemas lead back to themselves, so what stands below is read when it is asked for.
  const props = lazily(() => new Map(nodes.flatMap((at) => Object.entries((own(at.node, 'properties') as JsonObject | undefined) ?? {}).map(([name, value]) => [name, child(name, at, value)] as const))))
  const one = (keyword: string): (() => Field | undefined) => lazily(() => {
    const at = nodes.find(({ node }) => isObject(own(node, keyword)))
    return at && child('', at, own(at.node, keyword)!)
  })
  const [items, rest] = [one('items'), one('additionalProperties')]
  const words = first<Json[]>(nodes, 'enum')
  const time = first<string>(nodes, 'x-time')
  const ref = list(first(nodes, 'x-ref'))
  return {
    key,
    title: first<string>(nodes, 'title') ?? key,
    types: new Set(nodes.flatMap(({ node }) => [...list(own(node, 'type')), ...(Object.hasOwn(node, 'const') ? [typeof node.const] : [])])),
    ...(words ? { words: words.filter((word) => typeof word === 'string') } : {}),
    ...(time ? { time } : {}),
    isDate: nodes.some(({ node }) => own(node, '$ref') === 'common.schema.json#/$defs/date'),
    markdown: first(nodes, 'x-markdown') === true,
    ...(ref.length > 0 ? { ref } : {}),
    mayBeWords: first(nodes, 'x-words') !== undefined,
    required: list(first(nodes, 'required')),
    patterns: nodes.flatMap(({ node }) => Object.keys((own(node, 'patternProperties') as JsonObject | undefined) ?? {})).map((pattern) => new RegExp(pattern, 'u')),
    get props() { return props() },
    get items() { return items() },
    get rest() { return rest() },
  }
}

/** The fields of a kind. */
export function fieldsOf(kind: string, schemas: Schemas): Field {
  const file = `${kind}.schema.json`
  const node = schemas.get(file)
  if (!node) throw new Error(`there is no schema "${file}"`)
  return readField(schemas, '', { file, node })
}

/** What stands below a field under this key; undefined where the schema knows nothing of it. */
export function fieldBelow(field: Field | undefined, key: string): Field | undefined {
  return field?.props.get(key) ?? field?.rest
}

/** How a field is called in a head: its title, but its key where another one beside it has the same title, or where the title can't stand in a head. */
export function headOf(parent: Field | undefined, key: string): string {
  const title = parent?.props.get(key)?.title
  if (title === undefined || title.includes(headMark)) return key
  const same = [...parent!.props.values()].filter((one) => one.title === title).length
  return same > 1 || parent!.props.has(title) ? key : title
}

export const headMark = '·'

/** The keys that a head means: titles or keys, from the outermost; undefined where one of them is none. */
export function keysOf(root: Field, head: string): string[] | undefined {
  const keys: string[] = []
  let field: Field | undefined = root
  for (const part of head.split(headMark)) {
    const parent: Field | undefined = field
    const key: string | undefined = parent && ([...parent.props.keys()].find((one) => one === part || headOf(parent, one) === part) ?? (parent.patterns.some((pattern) => pattern.test(part)) ? part : undefined))
    if (key === undefined) return undefined
    keys.push(key)
    field = parent!.props.get(key)
  }
  return keys
}
