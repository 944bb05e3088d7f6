// Which column of a table is which field: as an editor writes it, and as it is proposed from the heads.
import { UsageError } from '../diagnostics/usage-error.ts'
import { isObject, own, type Json, type JsonObject } from '../util/json.ts'
import { nearest } from '../util/text.ts'

export interface Mapping {
  /** Head of a column -> field, `不导入` or `材料份数（核对）`. */
  columns: Readonly<Record<string, string>>
  /** Head of a column -> what stands there -> what is meant. */
  values: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Fields that no column gives, the same for every row. */
  defaults: Readonly<JsonObject>
  /** Sheets that are not taken in. */
  skip: readonly string[]
  /** The row of the heads, where it is not found by itself. */
  head?: number
}

export const noMapping: Mapping = { columns: {}, values: {}, defaults: {}, skip: [] }
const keys = ['columns', 'values', 'defaults', 'skip', 'head'] as const

function refuse(zh: string, en: string): never {
  throw new UsageError({ zh: `映射文件：${zh}`, en: `Mapping file: ${en}` })
}

const textOf = (value: Json): string => (value === null ? '不导入' : String(value))

function texts(value: Json | undefined, key: string): Record<string, string> {
  if (value === undefined || value === null) return {}
  if (!isObject(value)) refuse(`${key} 下面要一行一个，写成“列名: 对应的项”。`, `${key} takes lines such as "head: field".`)
  return Object.fromEntries(Object.entries(value).map(([head, one]) => [head, textOf(one)]))
}

/** Throws a UsageError for what is no mapping. */
export function readMapping(value: Json | undefined): Mapping {
  if (!isObject(value)) refuse('里面要有 columns，一行一列：“列名: 对应的项”。', 'it takes columns, a line each: "head: field".')
  const unknown = Object.keys(value).find((key) => !(keys as readonly string[]).includes(key))
  if (unknown !== undefined) {
    const near = nearest(unknown, keys)
    refuse(`没有“${unknown}”这一项。${near ? `您是不是想写 ${near}？` : ''}可以写：${keys.join('、')}。`, `there is no "${unknown}". ${near ? `Did you mean ${near}? ` : ''}Choose from: ${keys.join(', ')}.`)
  }
  const [values, defaults, skip, head] = [own(value, 'values') ?? {}, own(value, 'defaults') ?? {}, own(value, 'skip') ?? [], own(value, 'head')]
  if (!isObject(values) || !isObject(defaults)) refuse('values 和 defaults 下面要一行一个，写成“名称: 内容”。', 'values and defaults take lines such as "name: content".')
  if (head !== undefined && (typeof head !== 'number' || !Number.isInteger(head) || head < 1)) refuse('head 要写表头在第几行，如 2。', 'head takes the number of the row of the heads, such as 2.')
  return {
    columns: texts(own(value, 'columns'), 'columns'),
    values: Object.fromEntries(Object.entries(values).map(([column, one]) => [column, texts(one, `values › ${column}`)])),
    defaults,
    skip: (Array.isArray(skip) ? skip : [skip]).map(textOf),
    ...(typeof head === 'number' ? { head } : {}),
  }
}

/** What each column was taken for; `target` is missing where nobody knows. */
export interface ColumnUse {
  sheet: string
  head: string
  target?: string
}

/** As a YAML value: an editor fills in what is empty. Unknown columns are left open, so that nothing is dropped unseen. */
export function proposedMapping(uses: readonly ColumnUse[], mapping: Mapping): JsonObject {
  const columns = Object.fromEntries(uses.map(({ head, target }) => [head, mapping.columns[head] ?? target ?? '']))
  return { columns, values: mapping.values as unknown as JsonObject, defaults: mapping.defaults as JsonObject, ...(mapping.skip.length > 0 ? { skip: [...mapping.skip] } : {}), ...(mapping.head ? { head: mapping.head } : {}) }
}
