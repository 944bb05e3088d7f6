// The row of each record in its spreadsheet, kept with the record for what is found wrong when it is looked at closer.
import type { Database } from './database.ts'
import { nameSql } from './sql.ts'
import type { TableName } from './tables.ts'

export const rowColumn = '行'

/** The titles are row 1. */
export const rowSql = `(row_number() OVER () + 1)::INTEGER AS ${nameSql(rowColumn)}`

/** Lines that are no record stand between the others. */
export async function countRejectedRows(database: Database, table: TableName, rejected: readonly { row: number }[]): Promise<void> {
  const row = nameSql(rowColumn)
  for (const line of [...rejected].sort((a, b) => a.row - b.row)) await database.run(`UPDATE ${nameSql(table)} SET ${row} = ${row} + 1 WHERE ${row} >= ${line.row}`)
}
