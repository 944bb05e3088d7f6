// Where something stands in a table, and how that is said: sheet, row, column.
import type { Place } from '../diagnostics/diagnostic.ts'

export interface CellPlace {
  /** As the call names it. */
  file: string
  sheet: string
  /** Both count from 1. */
  row: number
  column: number
  /** What the head of the column says. */
  head: string
}

/** 1 -> A, 28 -> AB. */
export function columnLetter(column: number): string {
  const rest = (column - 1) % 26
  const letter = String.fromCodePoint(65 + rest)
  return column > 26 ? columnLetter((column - 1 - rest) / 26) + letter : letter
}

export const cellName = ({ row, column }: CellPlace): string => `${columnLetter(column)}${row}`

/** A place as findings have them: rows are their lines, columns their columns. */
export function placeOfCell({ file, sheet, row, column }: CellPlace): Place {
  const start = { line: row, column }
  return { file: `${file} › ${sheet}`, document: 0, pointer: '', at: 'value', range: { start, end: start } }
}

/** What every message begins with, in both languages. */
export function placeWords(place: CellPlace): { where: string; whereEn: string } {
  const { sheet, row, head } = place
  const name = cellName(place)
  return { where: `「${sheet}」第 ${row} 行${head ? `“${head}”` : ''}（${name}）`, whereEn: `${sheet}, row ${row}${head ? `, "${head}"` : ''} (${name})` }
}
