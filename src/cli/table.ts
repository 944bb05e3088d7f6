// Rows as a table for reading: columns as wide as their widest cell, Chinese counted as two.
import { displayWidth } from '../util/text.ts'
import { padColumns } from '../util/wrap.ts'

export interface TableColumn<Row> {
  title: string
  cell(row: Row): string
}

/** A column that no row fills is left out. */
export function table<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const shown = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''))
  const cells = [shown.map(({ title }) => title), ...rows.map((row) => shown.map(({ cell }) => cell(row).replaceAll(/\s+/g, ' ')))]
  const widths = shown.map((_, index) => Math.max(...cells.map((line) => displayWidth(line[index]!))))
  return cells.map((line) => `${line.map((text, index) => (index === line.length - 1 ? text : padColumns(text, widths[index]!))).join('  ').trimEnd()}\n`).join('')
}
