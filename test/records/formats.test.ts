// The same records as CSV, as a workbook with real dates and numbers, and as Parquet with typed columns: every command answers the same, faults and rows included.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse as parseCsv } from 'csv-parse/sync'
import writeWorkbook from 'write-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { analyze } from '../../src/app/analyze.ts'
import { appraise } from '../../src/app/appraise.ts'
import { assess } from '../../src/app/assess.ts'
import { expectNeeds } from '../../src/app/expect.ts'
import { forecastQueues } from '../../src/app/forecast.ts'
import { staffPlan } from '../../src/app/staff-plan.ts'
import { writeZip } from '../../src/util/zip.ts'

const root = path.resolve(import.meta.dirname, '..', '..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-formats-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Ask = (call: { cwd: string; files: readonly string[] }) => Promise<object>

/** By the case of the command line whose files are asked about. */
const commands: Record<string, Ask> = {
  'staff-queue-log': (call) => staffPlan({ ...call, within: 15, share: 0.8, shrinkage: 0.3, weeklyHours: 40 }),
  'forecast-average-wins': (call) => forecastQueues({ ...call, weeks: 2 }),
  'analyze-devolved': (call) => analyze({ ...call, office: '测试路街道' }),
  'analyze-office-and-few': (call) => analyze(call),
  'analyze-faulty-cases': (call) => analyze(call),
  'assess-report': (call) => assess({ ...call, limits: { vacant: 0.1, leaving: 0.1, aged: 0.5, uneven: 0.25, below: 0.4 } }),
  'appraise-by-hand': (call) => appraise({ ...call, published: '2026-11-23', pool: 4000 }),
  'expect-report': (call) => expectNeeds({ ...call, month: '2026-12' }),
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}(:\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10))) && new Date(text.slice(0, 10)).toISOString().startsWith(text.slice(0, 10))

/** A cell as somebody who types into a spreadsheet makes it: days are days, numbers numbers. */
function typedCell(text: string): object | null {
  if (text === '') return null
  if (isDay(text)) return { type: Date, value: new Date(`${text.replace(' ', 'T')}${text.length === 10 ? 'T00:00' : ''}Z`), format: text.length === 10 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm' }
  return /^-?\d+(\.\d+)?$/.test(text) ? { type: Number, value: Number(text) } : { type: String, value: text }
}

async function toXlsx(csv: string, file: string): Promise<void> {
  const rows = parseCsv(csv, { relax_column_count: true, skip_empty_lines: false }) as string[][]
  const written = await writeWorkbook(rows.map((row, index) => row.map((text) => (index === 0 ? { type: String, value: text } : typedCell(text)))) as never)
  writeFileSync(file, await written.toBuffer())
}

async function toParquet(csv: string, file: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  await connection.run(`COPY (SELECT * FROM read_csv('${csv}', header = true, null_padding = true, strict_mode = false)) TO '${file}' (FORMAT parquet)`)
  connection.closeSync()
  instance.closeSync()
}

/** What is the same whatever the file is called, and whether or not a time in a message has its seconds. */
const plain = (answer: object, form: string): unknown => JSON.parse(JSON.stringify(answer).replaceAll(`.${form}`, '').replaceAll(/( \d{2}:\d{2}):00\b/g, '$1'))

describe.each(Object.entries(commands))('%s', (name, ask) => {
  test('workbook and Parquet give the answer of CSV', async () => {
    const { files } = parse(readFileSync(path.join(root, 'test', 'cli', name, 'case.yaml'), 'utf8')) as { files: Record<string, string> }
    const cwd = path.join(folder, name)
    for (const part of ['base', 'staff']) cpSync(path.join(root, 'test', part), cwd, { recursive: true })
    mkdirSync(cwd, { recursive: true })
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(cwd, file), text)
    const tables = Object.keys(files).filter((file) => file.endsWith('.csv')).map((file) => file.slice(0, -4))
    for (const table of tables) {
      await toXlsx(files[`${table}.csv`]!, path.join(cwd, `${table}.xlsx`))
    }
    const answer = async (form: string): Promise<unknown> => plain(await ask({ cwd, files: tables.map((table) => `${table}.${form}`) }), form)
    expect(await answer('xlsx')).toEqual(await answer('csv'))
    // A row wider than its titles can't be in Parquet.
    for (const table of tables) {
      const [titles = '', ...rows] = files[`${table}.csv`]!.split('\n')
      writeFileSync(path.join(cwd, `${table}.csv`), [titles, ...rows.filter((row) => row.split(',').length <= titles.split(',').length)].join('\n'))
      await toParquet(path.join(cwd, `${table}.csv`), path.join(cwd, `${table}.parquet`))
    }
    expect(await answer('parquet')).toEqual(await answer('csv'))
  }, 60_000)
})

test('a workbook with more rows than can be read at once is told as too large, and what is no workbook as broken', async () => {
  const cwd = path.join(folder, 'large')
  cpSync(path.join(root, 'test', 'base'), cwd, { recursive: true })
  const ask = (bytes: Uint8Array): Promise<unknown> => {
    writeFileSync(path.join(cwd, '排队.xlsx'), bytes)
    return staffPlan({ cwd, files: ['排队.xlsx'], within: 15, share: 0.8, shrinkage: 0.3, weeklyHours: 40 })
  }
  await expect(ask(writeZip(new Map([['xl/worksheets/sheet1.xml', Buffer.alloc(70_000_000, ' ')]]), '2026-01-05'))).rejects.toMatchObject({ text: { zh: expect.stringMatching(/“排队\.xlsx”太大.*另存为 CSV/) as string } })
  await expect(ask(Buffer.from('号,街镇'))).rejects.toMatchObject({ text: { zh: expect.stringContaining('读不了') as string } })
})
