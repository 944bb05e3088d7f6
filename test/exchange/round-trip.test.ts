// What is exported as a table and taken back is what it was: the sample of every kind, and a thousand services with everything that spreadsheets spoil.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { openWorkspace, type OpenWorkspace } from '../../src/app/open-workspace.ts'
import { readCsv, writeCsv } from '../../src/exchange/csv.ts'
import { fieldsOf, type Schemas } from '../../src/exchange/fields.ts'
import { noMapping } from '../../src/exchange/mapping.ts'
import { readSheets } from '../../src/exchange/read-sheets.ts'
import { toSheets, type Sheet } from '../../src/exchange/table.ts'
import { readXlsx, writeXlsx } from '../../src/exchange/xlsx.ts'
import { kinds, type KindName } from '../../src/kinds/index.ts'
import { isObject, type JsonObject } from '../../src/util/json.ts'

const root = path.resolve(import.meta.dirname, '../..')
const schemas: Schemas = new Map(readdirSync(path.join(root, 'schemas')).map((name) => [name, JSON.parse(readFileSync(path.join(root, 'schemas', name), 'utf8')) as JsonObject]))
let workspace: OpenWorkspace
beforeAll(async () => {
  workspace = await openWorkspace({ cwd: root, workspace: path.join(root, 'standards'), noCache: true })
})

function definitionsOf(kind: KindName): JsonObject[] {
  return workspace.sources.flatMap(({ documents }) => documents.map(({ value }) => value)).filter((value): value is JsonObject => isObject(value) && value.kind === kind)
}

function takenBack(kind: KindName, sheets: Sheet[]): { values: JsonObject[]; messages: string[] } {
  const { definitions, diagnostics } = readSheets({ file: 'x', kind, title: kinds[kind].title.zh, root: fieldsOf(kind, schemas), mapping: noMapping, model: workspace.base }, sheets)
  return { values: definitions.map(({ value }) => value), messages: diagnostics.map(({ message }) => message.zh) }
}

async function throughXlsx(sheets: Sheet[]): Promise<Sheet[]> {
  return readXlsx(await writeXlsx(sheets), 'x.xlsx')
}

const throughCsv = (sheets: Sheet[]): Sheet[] => sheets.map(({ name, rows }) => ({ name, rows: readCsv(writeCsv(rows)).rows }))

describe('the sample comes back as it was', () => {
  test.each(Object.keys(kinds) as KindName[])('%s', async (kind) => {
    const definitions = definitionsOf(kind)
    const sheets = toSheets(kinds[kind].title.zh, fieldsOf(kind, schemas), definitions)
    for (const read of [throughCsv(sheets), await throughXlsx(sheets)]) {
      const { values, messages } = takenBack(kind, read)
      expect(messages).toEqual([])
      expect(values).toEqual(definitions)
    }
  })
})

/** Text as it really stands in cells, and as it breaks them. */
const text = fc.oneof(
  fc.constantFrom('=1+1', '+86', '-', '@函数', "'=1", '0012', '1e5', '310106199001011234', '2026-11-23', 'true', '是', ' 前后有空格 ', '两行\n文字', '末尾换行\n', '{"a":1}', '[方括号]', '"引号"', 'a,b;c、d', '_x0041_', '制表\t符', '①', 'null', '1、身份证（原件1份）；2、户口簿'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'办理材料身份证户口簿窗口，。；、（）=:') }),
)

const service = fc.record({
  aliases: fc.array(text, { maxLength: 3 }),
  domain: text,
  statutoryLimit: fc.constantFrom('未规定', '30个工作日', { time: '20个工作日', by: 'dibao#11', note: '不含公示' }),
  promisedLimit: fc.constantFrom('即办', '20个工作日', { time: '3日', note: '=不含公示' }),
  visits: fc.constantFrom(0, 1, { count: 2, online: 0, why: '要当面签字' }),
  fee: fc.constantFrom('不收费', { item: '工本费', amount: '10元', basis: ['wenjian#1'] }),
  inHall: fc.boolean(),
  conditions: fc.array(fc.record({ text, provedBy: fc.array(fc.oneof(text, fc.record({ anyOf: fc.array(text, { minLength: 1, maxLength: 2 }) })), { minLength: 1, maxLength: 2 }) }), { maxLength: 3 }),
  materials: fc.array(fc.oneof(fc.record({ material: fc.constant('hukou-bu'), copies: fc.constantFrom(1, 2, { count: 1, per: '人' }), note: text }), fc.record({ oneOf: fc.constant(['shenfenzheng', 'linshi']), promise: fc.boolean() })), { maxLength: 4 }),
  questions: fc.dictionary(fc.constantFrom('hukou', 'nianling'), fc.record({ ask: text, answers: fc.array(text, { minLength: 2, maxLength: 3 }) }), { noNullPrototype: true }),
  situations: fc.array(fc.record({ id: fc.constant('yi'), name: text, when: fc.dictionary(fc.constantFrom('hukou', 'nianling'), fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 2 })), { minKeys: 1, noNullPrototype: true }) }), { maxLength: 1 }),
  faq: fc.array(fc.record({ q: text, a: text }), { maxLength: 2 }),
  notes: text,
})

test('a workbook written on another day is the same, byte for byte', async () => {
  const write = async (day: string): Promise<Uint8Array> => {
    vi.setSystemTime(new Date(`${day}T09:30:00`))
    return writeXlsx([{ name: '事项', rows: [['编号', '名称'], ['a', '甲']] }])
  }
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    expect(Buffer.compare(await write('2026-01-05'), await write('2027-03-04'))).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('a thousand services lose no cell, as XLSX and as CSV', async () => {
  const made = fc.sample(service, { numRuns: 1000, seed: 20261126 }).map((one, index): JsonObject => ({ kind: 'service', id: `shixiang-${index}`, name: `示例事项${index}`, ...(one as unknown as JsonObject) }))
  const sheets = toSheets('服务事项', fieldsOf('service', schemas), made)
  for (const read of [throughCsv(sheets), await throughXlsx(sheets)]) {
    const { values, messages } = takenBack('service', read)
    expect(messages).toEqual([])
    expect(values.length).toBe(1000)
    values.forEach((value, index) => expect(value).toEqual(made[index]))
  }
}, 120_000)
