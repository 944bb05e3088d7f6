// The row of each record as a spreadsheet counts it, for what is found wrong with it: the one place where it is worked out. Every row of a file is one of its table, also where it is no record.

export const rowColumn = '行'

/** SQL: the row of the record with this number, counted from 0; the titles are row 1. */
export const rowOf = (number: string): string => `(${number} + 2)::INTEGER`

/** SQL: of each record as it is read. */
export const numberSql = `${rowOf('row_number() OVER () - 1')} AS "${rowColumn}"`
