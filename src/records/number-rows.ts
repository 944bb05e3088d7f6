// The row of each record as a spreadsheet counts it, for what is found wrong with it: the one place where it is worked out.
import type { Database } from './database.ts'

export const rowColumn = '行'

/** Of each record as it is read, from 0: what `rowOf` makes a row of. */
export const numberSql = `(row_number() OVER () - 1)::INTEGER AS "${rowColumn}"`

/** Rows that are no record stand between the others: each is kept with how many records come before it. */
export async function keepRejectedRows(database: Database, rows: readonly number[]): Promise<void> {
  await database.run('CREATE TABLE rejected_rows (position INTEGER)')
  const sorted = [...rows].sort((a, b) => a - b).map((row, index) => `(${row - index})`)
  for (let at = 0; at < sorted.length; at += 1000) await database.run(`INSERT INTO rejected_rows VALUES ${sorted.slice(at, at + 1000).join(', ')}`)
}

/** SQL: the row of the record with this number, counted from 0; the titles are row 1. */
export const rowOf = (number: string): string => `(${number} + 2 + (SELECT count(*) FROM rejected_rows WHERE position <= ${number} + 2))::INTEGER`

export const forgetRejectedRows = (database: Database): Promise<void> => database.run('DROP TABLE rejected_rows')
