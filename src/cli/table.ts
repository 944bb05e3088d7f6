// Rows as a table for reading: columns as wide as their widest cell, Chinese counted as two.
import { displayWidth } from '../util/text.ts'
import { padColumns } from '../util/wrap.ts'

export interface TableColumn<Row> {
  title: string
  cell(row: Row): string
}

/** A column that no row fills is left out; so are the last ones where a terminal has no room for them. */
export function table<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[], room = Infinity): string {
  const shown = columns.filter(({ cell }) => rows.some((row) => cell(row) !== ''))
  const cells = [shown.map(({ title }) => title), ...rows.map((row) => shown.map(({ cell }) => cell(row).replaceAll(/\s+/g, ' ')))]
  const widths = shown.map((_, index) => Math.max(...cells.map((line) => displayWidth(line[index]!))))
  let count = widths.length
  while (count > 2 && widths.slice(0, count).reduce((sum, width) => sum + width + 2, -2) > room) count--
  return cells.map((line) => `${line.slice(0, count).map((text, index) => (index === count - 1 ? text : padColumns(text, widths[index]!))).join('  ').trimEnd()}\n`).join('')
}
