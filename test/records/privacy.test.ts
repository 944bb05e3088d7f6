// No record of a person gets in, whatever its column is called, and nothing personal in a single cell is ever repeated.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { knownNames } from '../../src/app/records-call.ts'
import type { KnownNames, Loaded } from '../../src/records/load-table.ts'
import { openRecords } from '../../src/records/open-records.ts'
import type { TableName } from '../../src/records/tables.ts'

let folder: string
let known: KnownNames
let number = 0

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-privacy-'))
  known = knownNames((await openWorkspace({ cwd: path.resolve(import.meta.dirname, '..', '..') })).base)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A sound row of each table that a command reads; # is a number of its own. */
const tables: Readonly<Record<string, { titles: string; row: string }>> = {
  办件: { titles: '件号,事项,街镇,收件日', row: 'A#,临时救助申请,临汾路街道,2026-01-05' },
  环节: { titles: '件号,事项,环节,开始时间', row: 'A#,临时救助申请,shouli,2026-01-05 09:00' },
  排队: { titles: '号,街镇,取号时间', row: 'A#,临汾路街道,2026-01-05 09:00' },
  花名册: { titles: '人号,街镇,岗位', row: 'W000#,临汾路街道,综合受理岗' },
  考核: { titles: '人号,街镇,时段,指标', row: 'W000#,临汾路街道,三季度,按期办结率' },
  支撑: { titles: '支撑号,下沉事项,街镇', row: 'Z#,临时救助小额审批下放,临汾路街道' },
  问题: { titles: '问题号,街镇,提出日', row: 'T#,临汾路街道,2026-01-05' },
  人群: { titles: '人群,街镇,居村,月份', row: '新生儿,临汾路街道,第#片,2026-01' },
}

async function load(table: string, columns: string, cells: readonly string[]): Promise<Loaded> {
  const cwd = path.join(folder, String(number++))
  mkdirSync(cwd)
  const { titles, row } = tables[table]!
  writeFileSync(path.join(cwd, '记录.csv'), [`${titles},${columns}`, ...cells.map((cell, index) => `${row.replace('#', String(index + 1))},${cell}`)].join('\n'))
  const records = await openRecords({ cwd, files: ['记录.csv'], need: [table as TableName], known })
  await records.close()
  return records.loaded[0]!
}

const personal: Readonly<Record<string, readonly string[]>> = {
  身份证号: ['310106198001010011', '31010619900202003X', '310106197503030054'],
  手机号: ['13800000000', '139 0000 0000', '请打13700000000找他'],
  电话: ['021-00000000', '021-00000001', '0571-0000000'],
  姓名: ['张三', '李四四', '王某某'],
  '姓名（少见的写法）': ['欧阳三', '张*', 'Zhang San'],
  银行卡号: ['6222000000000000000', '6228000000000000', '6217000000000000001'],
  邮箱: ['a.b@example.com', 'c@example.cn', 'd@example.com'],
  住址: ['示例路1弄2号301室', '示例路3号402室', '示例路5弄6号7室'],
}

test.each([...Object.keys(tables).map((table) => [table, '手机号'] as const), ...Object.keys(personal).map((kind) => ['办件', kind] as const)])('%s: a column of %s under an innocent title', async (table, kind) => {
  await expect(load(table, '备用', personal[kind]!)).rejects.toThrow('没有读')
})

test.each(['姓名', '户主', '联系电话', '身份证号码', '家庭住址', '出生年月', 'name', 'Phone No.', 'IDCard'])('the title %s alone is enough', async (title) => {
  await expect(load('办件', title, ['', ''])).rejects.toThrow('没有读')
})

test.each([
  ['花名册', '学历', ['高中', '高中', '大专']], ['办件', '情形', ['首次', '首次', '变更']], ['支撑', '应给', ['20000', '13000', '15000']], ['办件', '编码', ['20260105000001', '20260105000002', '20260105000003']], ['人群', '人数', ['5', '6', '7']],
] as const)('%s: plain words and numbers of %s are read', async (table, title, cells) => {
  expect((await load(table, title, cells)).leftOut).toBe(0)
})

test('an office whose name might be that of a person is an office', async () => {
  const { titles } = tables.办件!
  const cwd = path.join(folder, 'town')
  mkdirSync(cwd)
  writeFileSync(path.join(cwd, '办件.csv'), `${titles}\nA1,临时救助申请,彭浦镇,2026-01-05\nA2,临时救助申请,彭浦镇,2026-01-06`)
  const records = await openRecords({ cwd, files: ['办件.csv'], need: ['办件'], known })
  await records.close()
  expect(records.loaded[0]!.records).toBe(2)
})

const good = (length: number): string[] => Array.from({ length }, () => '办得好')

test.each([40_000, 120_000])('late rows of %i are looked at like early ones', async (rows) => {
  await expect(load('办件', '备用', [...good(rows * 0.9), ...Array.from({ length: rows * 0.1 }, () => '13800000000')])).rejects.toThrow('没有读')
})

test('a row of a large file that is no record is told once, by its own number', async () => {
  const found = await load('办件', '备用', [...good(100_000), '好,多', ...good(20_000)])
  expect(found.faults).toEqual([expect.objectContaining({ why: 'shape', count: 1, examples: [expect.objectContaining({ row: 100_002 })] })])
  expect([found.records, found.leftOut]).toEqual([120_000, 1])
})

const clean = Array.from({ length: 200 }, () => '抽查单')

test.each([['考核', '凭据'], ['花名册', '学历'], ['支撑', '项目'], ['问题', '来源']] as const)('%s: a telephone in one cell of %s leaves that record out, and is not repeated', async (table, column) => {
  const found = await load(table, column, [...clean, '问了13800000000的人'])
  expect(found.faults).toEqual([expect.objectContaining({ column, why: 'personal', count: 1, examples: [{ row: 202, value: '' }] })])
  expect(JSON.stringify(found)).not.toContain('13800000000')
})

test('what stands where it does not belong is told without a name or number', async () => {
  const cwd = path.join(folder, 'misplaced')
  mkdirSync(cwd)
  writeFileSync(path.join(cwd, '办件.csv'), [tables.办件!.titles, ...clean.map((_, index) => `A${index},临时救助申请,临汾路街道,2026-01-05`), 'B1,张三,临汾路街道,2026-01-05', 'B2,临时救助申请,13800000000,2026-01-05', 'B3,临时救助申请,临汾路街道,310106198001010011', '李四,临时救助申请,临汾路街道,2026-01-05,13900000000'].join('\n'))
  const records = await openRecords({ cwd, files: ['办件.csv'], need: ['办件'], known })
  await records.close()
  const told = JSON.stringify(records.loaded)
  expect(records.loaded[0]!.leftOut).toBe(4)
  for (const secret of ['张三', '李四', '13800000000', '13900000000', '310106198001010011']) expect(told).not.toContain(secret)
})
