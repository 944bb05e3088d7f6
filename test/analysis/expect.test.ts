// What was planted in numbers of groups is found; few people are never told, in no way that a reader has.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chanceOf } from '../../bench/records/chance.ts'
import { groupsOf, planted } from '../../bench/records/groups.ts'
import { addMonths, expectations } from '../../src/analysis/expectations.ts'
import { expectNeeds } from '../../src/app/expect.ts'
import type { Expected } from '../../src/app/expected.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let folder: string
let found: Expected

const write = (name: string, rows: readonly (readonly (string | number)[])[]): string => {
  const file = path.join(folder, name)
  writeFileSync(file, [['人群', '街镇', '居村', '月份', '人数'], ...rows].map((row) => row.join(',')).join('\n'))
  return file
}
const ask = (file: string, more: { month?: string; office?: string } = {}): Promise<Expected> => expectNeeds({ cwd: root, files: [file], month: '2026-12', ...more })

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-expect-'))
  const { base } = await openWorkspace({ cwd: root })
  const months = Array.from({ length: 4 }, (_, index) => addMonths('2026-09', index))
  found = await ask(write('all.csv', base.all('office').flatMap(({ id, value }, index) => [...groupsOf({ office: id, population: value.profile?.population ?? 60_000 }, months, chanceOf(950 + index))])))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the office with three times the births is the one that is to expect most registrations', () => {
  const births = found.lines.filter(({ service, state }) => service === 'jumin-yibao-dengji' && state === 'told').toSorted((a, b) => b.likely! - a.likely!)
  expect(births[0]!.office).toBe(planted.births.office)
  expect(births[0]!.serviceName).toBe('城乡居民基本医疗保险参保登记')
  expect(births[0]!.likely! > births[1]!.likely! * 1.5).toBe(true)
})

test('a number is the group in the month that the rule looks back to, times its percentage', async () => {
  const { lines } = await ask(write('one.csv', [['新生儿出生登记', 'linfen-road', '', '2026-11', 50], ['新生儿出生登记', 'linfen-road', '', '2026-12', 900], ['居住证当月到期', 'linfen-road', '', '2026-12', 30]]))
  const of = (service: string) => lines.find((line) => line.service === service)!
  expect([of('jumin-yibao-dengji').from, of('jumin-yibao-dengji').people, of('jumin-yibao-dengji').likely]).toEqual(['2026-11', 50, 30])
  expect([of('shengyu-baoxian-daiyu').likely, of('juzhuzheng-qianzhu').from, of('juzhuzheng-qianzhu').likely]).toEqual([20, '2026-12', 24])
})

test('neighbourhoods are added up, unless the office gives its own sum; what is not given is said', async () => {
  const parts = (...more: (string | number)[][]) => [...more, ['居住证当月到期', 'linfen-road', 'A', '2026-12', 20], ['居住证当月到期', 'linfen-road', 'B', '2026-12', ''], ['居住证当月到期', 'linfen-road', 'C', '2026-12', 30]]
  const line = ({ lines }: Expected) => lines.find(({ service }) => service === 'juzhuzheng-qianzhu')!
  const summed = await ask(write('parts.csv', parts()))
  expect([line(summed).people, line(summed).notGiven]).toEqual([50, 1])
  expect(summed.gaps.some(({ zh }) => zh.includes('临汾路街道 居住证当月到期 2026-12 有 1 条没有给人数'))).toBe(true)
  expect(line(await ask(write('whole.csv', parts(['居住证当月到期', 'linfen-road', '', '2026-12', 53]))))).toMatchObject({ people: 53, notGiven: 0 })
})

test('few people are never told: not as likely, not as a group, not by another rule of the same group', async () => {
  for (const { likely, people } of found.lines) expect((likely === null || likely >= 5) && (people === null || people >= 5)).toBe(true)
  const few = found.lines.find(({ office, group }) => office === planted.few.office && group === planted.few.group)!
  expect([few.state, few.people, few.likely]).toEqual(['fewer', null, null])
  // Ten births: six by one rule, four by the other, which six of 60 % would give away.
  const { lines } = await ask(write('ten.csv', [['新生儿出生登记', 'linfen-road', '', '2026-11', 10]]))
  expect(lines.filter(({ group }) => group === '新生儿出生登记').map(({ service, state, people, likely }) => [service, state, people, likely])).toEqual([['jumin-yibao-dengji', 'withheld', null, null], ['shengyu-baoxian-daiyu', 'fewer', null, null]])
})

test('the same holds whichever month is asked for', () => {
  const rules = [{ service: 'a', group: 'g', monthsAfter: 0, percent: 100, why: '示例' }, { service: 'b', group: 'g', monthsAfter: 1, percent: 10, why: '示例' }]
  const counts = [{ group: 'g', office: 'x', month: '2026-11', people: 30, notGiven: 0 }]
  const states = (month: string) => expectations(rules, counts, [{ id: 'x', services: new Set(['a', 'b']) }], month).map(({ state }) => state)
  expect(states('2026-11')).toEqual(['withheld', 'unknown'])
  expect(states('2026-12')).toEqual(['unknown', 'fewer'])
})

test('groups without a rule, rules without a group and months without a number are gaps', async () => {
  const { gaps } = await ask(write('gaps.csv', [['独居老人', 'linfen-road', '', '2026-11', 300], ['居住证当月到期', 'linfen-road', '', '2026-10', 30]]))
  const words = gaps.map(({ zh }) => zh).join('\n')
  expect(words).toContain('没有哪个事项的规则用到记录里的这些人群：独居老人')
  expect(words).toContain('记录里没有这些人群，有关的规则没有用上：新领重度残疾人证')
  expect(words).toContain('没有“居住证当月到期”2026-12 的人数，没有算：临汾路街道')
})

test('rows that can’t be right are left out by row and column, and their numbers are not repeated', async () => {
  const { records } = await ask(write('bad.csv', [['居住证当月到期', 'linfen-road', '', '2026-12', '三人'], ['居住证当月到期', '没有这条路', '', '2026-12', 44], ['居住证当月到期', 'linfen-road', 'A', '2026-13', 20], ['居住证当月到期', 'linfen-road', 'B', '2026-12', -3], ['居住证当月到期', 'linfen-road', 'C', '2026-12', 20], ['居住证当月到期', 'linfen-road', 'C', '2026-12', 20]]))
  const [table] = records
  expect([table!.records, table!.leftOut]).toEqual([1, 5])
  expect(table!.faults.map(({ column, why, examples }) => [column, why, examples[0]!.row, examples[0]!.value])).toEqual([
    ['人数', 'type', 2, ''], ['街镇', 'unknown', 3, '没有这条路'], ['月份', 'type', 4, '2026-13'], ['人数', 'negative', 5, ''], ['人群', 'repeated', 7, expect.stringContaining('居住证当月到期') as string],
  ])
})

test.each([['a column of names', '姓名', '看起来是个人信息'], ['a number for each person', '人号', '看起来是一人（一户、一件）一行的名单']])('%s: the file is not read', async (_, column, says) => {
  const file = path.join(folder, 'people.csv')
  writeFileSync(file, `人群,街镇,月份,人数,${column}\n居住证当月到期,linfen-road,2026-12,1,W0001`)
  await expect(ask(file)).rejects.toMatchObject({ text: { zh: expect.stringContaining(says) as string } })
})
