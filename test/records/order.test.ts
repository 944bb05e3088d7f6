// Rows of a large file stay in its order whatever reads them at the same time: the rows that are told are those of the file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace } from '../../src/app/open-workspace.ts'
import { knownNames } from '../../src/app/records-call.ts'
import { openDatabase } from '../../src/records/database.ts'
import { loadTable } from '../../src/records/load-table.ts'
import { readSource } from '../../src/records/read-source.ts'

test('faults far down are told by their own rows, and nothing that would mix rows stands between the file and its table', async () => {
  const known = knownNames((await openWorkspace({ cwd: path.resolve(import.meta.dirname, '..', '..') })).base)
  const folder = mkdtempSync(path.join(tmpdir(), 'guifan-order-'))
  const database = await openDatabase()
  try {
    const file = path.join(folder, '办件.csv')
    const days = new Map([[130_000, '2026-02-31'], [250_001, '明天'], [299_999, '2026-13-01'], [299_998, '2026-00-01']])
    writeFileSync(file, `件号,事项,街镇,收件日\n${Array.from({ length: 300_000 }, (_, index) => `A${index},临时救助申请,临汾路街道,${days.get(index + 2) ?? '2026-01-05'}\n`).join('')}`)
    const plans: string[] = []
    const { run } = database
    database.run = async (sql) => {
      if (sql.startsWith('CREATE TABLE "办件"')) plans.push(JSON.stringify(await database.rows(`EXPLAIN ${sql}`)))
      await run(sql)
    }
    const { records, leftOut, faults } = await loadTable(database, await readSource(database, file, '办件.csv'), '办件', known)
    expect({ records, leftOut, faults }).toMatchObject({ records: 299_996, leftOut: 4, faults: [{ column: '收件日', why: 'type', count: 4, examples: [{ row: 130_000 }, { row: 250_001 }, { row: 299_998 }] }] })
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('READ_CSV')
    expect(plans[0]).not.toMatch(/JOIN/)
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)
