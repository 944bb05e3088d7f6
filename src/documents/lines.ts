// Rows of label and value, as grids print them, without those that have nothing to say.
import type { View } from './document-type.ts'

export type Line = readonly [label: string, ...values: (View | undefined)[]]

/** A value may be a text, or a list of texts one below the other. */
export function lines(rows: readonly Line[]): View[] {
  return rows.flatMap(([label, ...values]) => {
    const value = values.flat().filter((one) => one !== undefined && one !== '') as View[]
    return value.length > 0 ? [{ label, value }] : []
  })
}

export interface TableColumn {
  title?: string
  width?: number
  align?: 'left' | 'center' | 'right'
}

/** Undefined where there are no rows: no heading without a table under it. */
export function tableOf(columns: readonly TableColumn[], rows: readonly (readonly View[])[]): View | undefined {
  return rows.length > 0 ? { columns: columns as unknown as View, rows } : undefined
}

/** A long narrow table in two halves beside one another. */
export function sideBySide(columns: readonly TableColumn[], rows: readonly (readonly View[])[]): View | undefined {
  const half = Math.ceil(rows.length / 2)
  if (half < 2) return tableOf(columns, rows)
  return tableOf([...columns, ...columns], rows.slice(0, half).map((row, index) => [...row, ...(rows[half + index] ?? columns.map(() => ''))]))
}

/** Empty lines to write on. */
export function writingLines(count: number, width = 38): View[] {
  return Array.from({ length: count }, () => ({ blank: width }))
}
