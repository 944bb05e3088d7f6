// The same records as CSV, as a workbook with real dates and numbers, and as Parquet with typed columns: every command answers the same, faults and rows included.
import { spawnSync } from 'node:child_process'
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
import { zipOf } from '../zip-of.ts'

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

const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

/** As Excel keeps it: texts apart from the cells, which name them by their number. */
function workbookOf(rows: string, texts: readonly string[]): Uint8Array {
  const parts = {
    'xl/workbook.xml': '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="排队" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('a', 'worksheet', 'worksheets/sheet1.xml')}${relation('b', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  }
  return zipOf(Object.entries(parts))
}

/** So many tickets, each with a note of its own, and `more` rows behind them. */
function queueWith(tickets: number, note: (index: number) => string, more = ''): Uint8Array {
  const words = ['号', '街镇', '窗口', '日期', '取号时间', '叫号时间', '结束时间', '备注', '测试路街道', '2026-01-05', '2026-01-05 09:00', '2026-01-05 09:05', '2026-01-05 09:15']
  const titles = [...'ABCDEFGH'].map((column, index) => `<c r="${column}1" t="s"><v>${index}</v></c>`)
  const row = (index: number): string => `<row r="${index + 2}"><c r="A${index + 2}"><v>${index}</v></c>${[8, 9, 10, 11, 12, words.length + index].map((text, column) => `<c r="${'BDEFGH'[column]}${index + 2}" t="s"><v>${text}</v></c>`).join('')}</row>`
  const rows = Array.from({ length: tickets }, (_, index) => row(index))
  return workbookOf(`<row r="1">${titles.join('')}</row>${rows.join('')}${more}`, [...words, ...Array.from({ length: tickets }, (_, index) => note(index))])
}

describe('a workbook', () => {
  const fileIn = (name: string, bytes: Uint8Array): { cwd: string; files: string[] } => {
    const cwd = path.join(folder, name)
    cpSync(path.join(root, 'test', 'base'), cwd, { recursive: true })
    writeFileSync(path.join(cwd, '排队.xlsx'), bytes)
    return { cwd, files: ['排队.xlsx'] }
  }
  const ask = (name: string, bytes: Uint8Array) => staffPlan({ ...fileIn(name, bytes), within: 15, share: 0.8, shrinkage: 0.3, weeklyHours: 40 })

  test('is never held whole: 80 MB of texts go through a program that may hold 48', () => {
    const note = '经办人说明办理经过。'.repeat(100)
    const { cwd, files } = fileIn('large', queueWith(40_000, (index) => `第${index}张${note}`))
    const { stdout } = spawnSync(process.execPath, ['--max-old-space-size=48', path.join(root, 'bin', 'run.js'), 'staff', ...files, '--json'], { cwd, encoding: 'utf8' })
    const { records } = JSON.parse(stdout) as { records: object[] }
    expect(records).toMatchObject([{ records: 40_000, leftOut: 0, ignored: ['备注'] }])
  }, 60_000)

  test('with a row that is too wide and one of nothing: told by the row of the sheet, the rest counts', async () => {
    const wide = '<row r="4"><c r="A4" t="s"><v>8</v></c><c r="K4" t="s"><v>8</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t> </t></is></c></row>'
    const { records } = await ask('wide', queueWith(2, () => '无', wide))
    expect(records).toMatchObject([{ records: 2, leftOut: 1, blank: 2, faults: [{ why: 'shape', count: 1, examples: [{ row: 4, value: '测试路街道' }] }] }])
  })

  test('that is none, or names texts that it does not have, is told as broken', async () => {
    for (const bytes of [Buffer.from('号,街镇'), queueWith(2, () => '无', '<row r="4"><c r="A4" t="s"><v>99</v></c></row>')]) {
      await expect(ask('broken', bytes)).rejects.toMatchObject({ text: { zh: expect.stringContaining('“排队.xlsx”读不了：不是完好的 Excel 工作簿') as string } })
    }
  })

  test('whose first row is empty is told so', async () => {
    await expect(ask('untitled', workbookOf('<row r="2"><c r="A2"><v>1</v></c></row>', []))).rejects.toMatchObject({ text: { zh: expect.stringContaining('第一行是空的') as string } })
  })
})
