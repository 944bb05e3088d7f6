// Whatever stands in a CSV file: DuckDB gives one record a row, with the cells that a reader of the file would name.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CsvRows } from '../../src/records/csv-lines.ts'
import { openDatabase, type Database } from '../../src/records/database.ts'
import { readSource } from '../../src/records/read-source.ts'

let folder: string
let database: Database

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'guifan-odd-'))
  database = await openDatabase()
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const odd = ['a', '12', ' ', ',', ',', ',', ',,,,', '"', '""', '"""', '"x"', '"x,y"', '"x\ny"', ' "', '" ', '\\"', '\n', '\n', '\r\n', '\r', '说', '\u3000', '\u0000', '\t', ';', '\\', '#', "'", '2026-01-05', '--']
const columns = ['甲', '乙', '丙']

/** One letter after the other; '' and nothing are the same in a record. */
function cellsOf(record: string): string[] {
  const found: string[] = []
  for (let at = 0; at <= record.length; at++) {
    let cell = ''
    if (record[at] === '"') {
      for (at++; record[at] !== '"' || record[at + 1] === '"'; at++) {
        if (record[at] === '"') at++
        cell += record[at]
      }
      at++
    } else for (; at < record.length && record[at] !== ','; at++) cell += record[at]
    found.push(cell)
  }
  return columns.map((_, index) => found[index] ?? '')
}

async function read(file: string): Promise<{ cells: string[][]; rejected: number }> {
  const { relation, rejected } = await readSource(database, file, '甲.csv')
  await database.run(`CREATE OR REPLACE TABLE odd AS SELECT * FROM ${relation}`)
  const rows = await database.rows<Record<string, string | null>>('SELECT * FROM odd ORDER BY rowid')
  return { cells: rows.map((row) => columns.map((column) => row[column] ?? '')), rejected: rejected!.shape.count + rejected!.encoding.count }
}

test('no row is lost, none is added, and each has its own cells', async () => {
  const file = path.join(folder, '甲.csv')
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...odd), { minLength: 1, maxLength: 60 }), fc.boolean(), async (parts, isBroken) => {
    writeFileSync(file, Buffer.concat([Buffer.from(`${columns.join(',')}\n${parts.join('')}`), Buffer.from(isBroken ? [0x2c, 0xff, 0xff] : [])]))
    const wanted: string[][] = []
    let faults = 0
    const rows = new CsvRows({ delimiter: ',', encoding: 'utf-8', columns: columns.length }, ({ row, bytes, fault }) => {
      if (row === 1) return
      if (fault) faults++
      wanted.push(fault ? ['', '', ''] : cellsOf(bytes.toString()))
    })
    rows.push(readFileSync(file))
    rows.finish()
    expect(await read(file)).toEqual({ cells: wanted, rejected: faults })
  }), { numRuns: 300, seed: 20261127 })
}, 120_000)
