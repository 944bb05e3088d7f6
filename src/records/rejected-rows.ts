// Rows of a file that are no record: how many, and the first of them. All of them are never listed: where a title is missing, that would be every row of a large file.

/** Of each kind of fault. */
export const examplesShown = 3

export interface RejectedRow {
  row: number
  /** At least of its first cell. */
  text: string
}

export type RejectedWhy = 'shape' | 'encoding'

/** Examples are in the order of the file. */
export type RejectedRows = Readonly<Record<RejectedWhy, { count: number; examples: RejectedRow[] }>>

export const noneRejected = (): RejectedRows => ({ shape: { count: 0, examples: [] }, encoding: { count: 0, examples: [] } })

/** Puts `row` behind those before. */
export function reject(rows: RejectedRows, why: RejectedWhy, row: RejectedRow): void {
  rows[why].count++
  if (rows[why].examples.length < examplesShown) rows[why].examples.push(row)
}

export const countRejected = ({ shape, encoding }: RejectedRows): number => shape.count + encoding.count
