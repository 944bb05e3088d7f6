// Every row of a file of records is accounted for, by the row that a spreadsheet shows: what counts, what is left out, what is blank.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { knownNames } from '../../src/app/records-call.ts'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { openRecords, type Records } from '../../src/records/open-records.ts'
import type { KnownNames, Loaded } from '../../src/records/load-table.ts'
import { gbk } from './gbk.ts'

let folder: string
let known: KnownNames

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-rows-'))
  known = knownNames((await openWorkspace({ cwd: path.resolve(import.meta.dirname, '..', '..') })).base)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const titles = '件号,事项,街镇,收件日,情形'
const record = (number: string, more: { service?: string; day?: string; note?: string } = {}): string => `${number},${more.service ?? '临时救助申请'},${more.day === undefined ? '临汾路街道,2026-01-05' : `临汾路街道,${more.day}`},${more.note ?? ''}`

async function load<Answer>(bytes: string | Buffer, ask: (records: Records) => Promise<Answer> | Answer): Promise<Answer> {
  writeFileSync(path.join(folder, '办件.csv'), bytes)
  const records = await openRecords({ cwd: folder, files: ['办件.csv'], need: ['办件'], known })
  try {
    return await ask(records)
  } finally {
    await records.close()
  }
}

const loadedOf = (bytes: string | Buffer): Promise<Loaded> => load(bytes, ({ loaded }) => loaded[0]!)
const told = ({ records, leftOut, blank, faults }: Loaded) => ({ records, leftOut, blank, faults: faults.map(({ column, why, count, examples }) => [column, why, count, ...examples.map(({ row }) => row)]) })

test('blank lines, cells of several lines, commas and nothing else, too many columns: rows stay those of the spreadsheet', async () => {
  expect(told(await loadedOf([
    titles, record('A1'), '', record('A2', { note: '"第一行\n第二行，有逗号,和“引号”""\n\n第四行"' }), record('A3', { day: '2026-02-31' }), ',,,,', '   ', record('A4', { service: '没有这事' }),
    `${record('A5')},多一列`, record('A6', { day: '2025-13-01' }), record('A1'), 'A7,临时救助申请', '',
  ].join('\n')))).toEqual({
    records: 2, leftOut: 6, blank: 3,
    faults: [['', 'shape', 1, 9], ['收件日', 'type', 2, 5, 10], ['事项', 'unknown', 1, 8], ['件号', 'repeated', 1, 11], ['收件日', 'empty', 1, 12], ['街镇', 'empty', 1, 12]],
  })
})

test('a title is missing: every row is told by number and the first of them, whatever else is right with them', async () => {
  const wide = Array.from({ length: 3000 }, (_, index) => record(`A${index}`, { note: '多出来的一列' }))
  const narrow = titles.slice(0, titles.lastIndexOf(','))
  expect(told(await loadedOf([narrow, ...wide].join('\n')))).toEqual({ records: 0, leftOut: 3000, blank: 0, faults: [['', 'shape', 3000, 2, 3, 4]] })
  expect(told(await loadedOf([narrow, record('B1'), ...wide, record('B2', { day: '2026-02-31' }), `${record('B3')},,`].join('\n')))).toEqual({ records: 2, leftOut: 3001, blank: 0, faults: [['', 'shape', 3000, 3, 4, 5], ['收件日', 'type', 1, 3003]] })
})

test('quotes and returns inside a cell that does not begin with a quote are characters of it', async () => {
  const notes = [' "有空格"', 'a"b', '5" 屏', '甲\r乙', '"一\r二"', '"一\n""二"', 'x"']
  const cells = await load([titles, ...notes.map((note, index) => record(`A${index}`, { note })), record('B1')].join('\n'), ({ rows }) => rows<{ note: string | null }>('SELECT 情形 AS note FROM 办件 ORDER BY 件号'))
  expect(cells.map(({ note }) => note)).toEqual(['"有空格"', 'a"b', '5" 屏', '甲\r乙', '一\r二', '一\n"二', 'x"', null])
})

test('a cell keeps its lines and quotes', async () => {
  const cells = await load([titles, record('A1', { note: '"一\n""二"""' }), '', record('A2', { note: '说"好"的' })].join('\r\n'), ({ rows }) => rows<{ note: string }>('SELECT 情形 AS note FROM 办件 ORDER BY 件号'))
  expect(cells.map(({ note }) => note)).toEqual(['一\n"二"', '说"好"的'])
})

test('spaces round a cell are no part of it, of whatever kind and type; a month is its first day', async () => {
  const padded = [' ', '\u3000', '\u00A0', '  '].flatMap((space, index) => [record(`${space}A${index}`, { day: `2026-01-05${space}`, note: `${space}低保 户` }), record(`B${index}${space}`, { service: `临时救助申请${space}`, day: `${space}2026-01`, note: `x y${space}` })])
  const { leftOut, rows } = await load([titles, ...padded, record('C1', { day: '2026/1', note: '  ' }), '\u3000, ,,,'].join('\n'), async ({ loaded, rows: ask }) => ({ leftOut: loaded[0]!.leftOut + loaded[0]!.blank, rows: await ask('SELECT 件号 AS id, 事项 AS service, 收件日 AS day, 情形 AS note FROM 办件 ORDER BY 件号') }))
  const service = 'linshi-jiuzhu'
  expect({ leftOut, rows }).toEqual({
    leftOut: 1,
    rows: [...['A0', 'A1', 'A2', 'A3'].map((id) => ({ id, service, day: '2026-01-05', note: '低保 户' })), ...['B0', 'B1', 'B2', 'B3'].map((id) => ({ id, service, day: '2026-01-01', note: 'x y' })), { id: 'C1', service, day: '2026-01-01', note: null }],
  })
})

test('a quote that is never closed spoils its own row and none of those after it', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => record(`B${index}`))
  expect(told(await loadedOf([titles, record('A1'), 'A2,"临时救助申请,临汾路街道,2026-01-05,', ...many, record('A3', { day: '明天' })].join('\n')))).toEqual({ records: 3001, leftOut: 2, blank: 0, faults: [['', 'shape', 1, 3], ['收件日', 'type', 1, 3004]] })
  expect(told(await loadedOf([titles, 'A2,"临时救助申请,临汾路街道,2026-01-05,', record('A1', { note: '"有引号"' }), record('A4'), 'A5,"坏"了,临汾路街道,2026-01-05,', record('A6')].join('\n')))).toEqual({ records: 3, leftOut: 2, blank: 0, faults: [['', 'shape', 2, 2, 5]] })
})

test('line ends of both kinds, and a line that is longer than any record', async () => {
  expect(told(await loadedOf(`${titles}\r\n${record('A1')}\n\r\n${record('A2', { day: '2026-02-30' })}\r\n${record('A3', { note: '长'.repeat(700_000) })}\n${record('A4')}\r\n`))).toEqual({ records: 2, leftOut: 2, blank: 1, faults: [['', 'shape', 1, 5], ['收件日', 'type', 1, 4]] })
})

test.each(['utf-8', 'gbk', 'utf-16'] as const)('a file in %s, and one whose lines are not all in it', async (encoding) => {
  const write = { 'utf-8': (text: string) => Buffer.from(text), gbk, 'utf-16': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le') }[encoding]
  const lines = [titles, record('A1'), record('A2', { day: '2026-02-30' }), '', record('A3')]
  expect(told(await loadedOf(write(lines.join('\n'))))).toEqual({ records: 2, leftOut: 1, blank: 1, faults: [['收件日', 'type', 1, 3]] })
  if (encoding === 'utf-16') return
  const other = encoding === 'gbk' ? (text: string) => Buffer.from(text) : gbk
  const mixed = Buffer.concat([write(`${lines.join('\n')}\n`), other(`${record('A4')}\n${record('A5', { service: '没有这事' })}\n`), write(record('A6'))])
  expect(told(await loadedOf(mixed))).toEqual({ records: 4, leftOut: 2, blank: 1, faults: [['收件日', 'type', 1, 3], ['事项', 'unknown', 1, 7]] })
})

test('bytes that are no text at all are told by their row', async () => {
  expect(told(await loadedOf(Buffer.concat([Buffer.from(`${titles}\n${record('A1')}\nA2,`), Buffer.from([0xff, 0xff]), Buffer.from(`,临汾路街道,2026-01-05,\n${record('A3')}`)])))).toEqual({ records: 2, leftOut: 1, blank: 0, faults: [['', 'encoding', 1, 3]] })
})

test('one percent of rubbish in ten thousand rows: all of it counted, nothing else lost', async () => {
  const rubbish = ['"', 'x,"y', ',,,,,,,', '乱码', `${record('Z9')},"`, '""",""",', 'A1,临时救助申请,临汾路街道,2026-01-05,"没有\n关', '\u0000']
  let spoiled = 0
  const rows = Array.from({ length: 10_000 }, (_, index) => (index % 100 === 50 ? (spoiled++, rubbish[(index / 100) % rubbish.length | 0]!) : record(`A${index}`)))
  const { records, leftOut, blank, faults } = await loadedOf([titles, ...rows].join('\n'))
  expect(records).toBe(10_000 - spoiled)
  // A cell of two lines is two rows where its quote is never closed.
  expect(leftOut + blank).toBe(spoiled + rubbish.filter((text) => text.includes('\n')).length * Math.floor(spoiled / rubbish.length) + (spoiled % rubbish.length > 6 ? 1 : 0))
  expect(faults.flatMap(({ examples }) => examples.map(({ row }) => row)).every((row) => row >= 52)).toBe(true)
})
