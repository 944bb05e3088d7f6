// Sums of records: the same to the last digit in whatever order processors add them up, which floating point is not.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/records/database.ts'
import { averageSql, sumSql } from '../../src/records/sql.ts'

let database: Database

beforeAll(async () => {
  database = await openDatabase()
  // Minutes with a fraction, small and large ones mixed; the second table is the first from its end.
  await database.run('CREATE TABLE onward AS SELECT i, (hash(i) % 100000)::DOUBLE / 600 + CASE WHEN i % 1000 = 0 THEN 10000000 ELSE 0 END AS minutes FROM range(300000) t(i)')
  await database.run('CREATE TABLE back AS SELECT * FROM onward ORDER BY i DESC')
  await database.run("CREATE TABLE few AS SELECT * FROM (VALUES ('a', 0.1), ('a', 0.2), ('a', NULL), ('b', 3e12), ('b', 1e300), ('c', NULL)) t(office, minutes)")
})
afterAll(() => database.close())

const one = async (expression: string, table: string): Promise<unknown> => (await database.rows<{ answer: unknown }>(`SELECT (${expression})::DOUBLE AS answer FROM ${table}`))[0]!.answer

test('are the same from either end', async () => {
  // The order does matter to what is asked.
  expect(await one('sum(minutes)', 'onward')).not.toBe(await one('sum(minutes)', 'back'))
  expect(await one(sumSql('minutes'), 'onward')).toBe(await one(sumSql('minutes'), 'back'))
  expect(await one(averageSql('minutes', 'i > 7'), 'onward')).toBe(await one(averageSql('minutes', 'i > 7'), 'back'))
})

test('leave out what is not given, and have no answer where there is nothing', async () => {
  expect(await one(sumSql('minutes', "office = 'a'"), 'few')).toBe(0.3)
  expect(await one(averageSql('minutes', "office = 'a'"), 'few')).toBe(0.15)
  expect(await one(sumSql('minutes', "office = 'c'"), 'few')).toBeNull()
  expect(await one(averageSql('minutes', "office = 'c'"), 'few')).toBeNull()
})

test('go on with numbers that no decimal holds', async () => {
  expect(await one(sumSql('minutes', "office = 'b'"), 'few')).toBe(1e300)
})
