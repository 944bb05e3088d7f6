// `{{table t}}`: a table whose cells are values of the view, so that no cell can break it.
import type { Block, Cell, Column } from '../document.ts'
import { Made } from '../slot.ts'
import type { Misuse, ValueFiller } from '../slot.ts'
import { isRecord, misuse, plain, textOf } from './helper.ts'
import type { Helper } from './helper.ts'

type Align = NonNullable<Column['align']>

function alignOf(value: unknown): Align | undefined {
  return value === 'left' || value === 'center' || value === 'right' ? value : undefined
}

/** Columns as `{title, width, align}`, or just their titles. */
function columnOf(value: unknown): Column {
  if (!isRecord(value)) return {}
  const width = Number(value['width'])
  const align = alignOf(value['align'])
  return { ...(width > 0 ? { width } : {}), ...(align ? { align } : {}) }
}

function titleOf(value: unknown): unknown {
  return isRecord(value) ? value['title'] : value
}

function spanOf(value: unknown): number | undefined {
  const span = Number(value)
  return Number.isInteger(span) && span > 1 ? span : undefined
}

/** A cell is a value, a list of values (one below the other), or `{cell, colspan, rowspan}`. */
function cellOf(value: unknown, fill: ValueFiller): Cell {
  if (Array.isArray(value)) return { children: value.flatMap((item) => fill.blocks(item)) }
  if (!isRecord(value) || !('cell' in value)) return { children: fill.blocks(value ?? '') }
  const { children } = cellOf(value['cell'], fill)
  const [colspan, rowspan] = [spanOf(value['colspan']), spanOf(value['rowspan'])]
  return { children, ...(colspan ? { colspan } : {}), ...(rowspan ? { rowspan } : {}) }
}

/** Rows shorter than the table get empty cells, so that every backend draws whole lines. Cells spanned from above are counted. */
function evenRows(rows: Cell[][], columns: number): Cell[][] {
  const open: number[] = Array.from({ length: columns }, () => 0)
  return rows.map((row) => {
    let taken = 0
    for (let index = 0; index < columns; index++) {
      if (open[index]! > 0) {
        open[index]!--
        taken++
      }
    }
    let at = 0
    for (const cell of row) {
      for (let step = 0; step < (cell.colspan ?? 1); step++) {
        if (cell.rowspan) open[at] = cell.rowspan - 1
        at++
        taken++
      }
    }
    return [...row, ...Array.from({ length: Math.max(0, columns - taken) }, (): Cell => ({ children: [] }))]
  })
}

function build(columns: unknown[], rows: unknown[][], caption: unknown, fill: ValueFiller): Block[] {
  const titles = columns.map(titleOf)
  const hasHead = titles.some((title) => title !== undefined && title !== '')
  return [{
    type: 'table',
    columns: columns.map(columnOf),
    head: hasHead ? [titles.map((title) => cellOf(title, fill))] : [],
    body: evenRows(rows.map((row) => row.map((cell) => cellOf(cell, fill))), columns.length),
    ...(textOf(caption) === undefined ? {} : { caption: fill.inlines(caption) }),
  }]
}

function table(value: unknown): Made | Misuse {
  const bare = plain(value)
  if (!isRecord(bare) || !Array.isArray(bare['columns']) || !Array.isArray(bare['rows']) || !bare['rows'].every(Array.isArray)) {
    return misuse('table', { zh: '一张表：列名（columns）和一行行的内容（rows）', en: 'a table: its columns and its rows' })
  }
  const [columns, rows, caption] = [bare['columns'], bare['rows'] as unknown[][], bare['caption']]
  return new Made({ type: 'build', build: (fill) => build(columns, rows, caption, fill) })
}

/** `1`, `2c`, `3r`: width and alignment. */
function shareOf(value: unknown): Column | undefined {
  const match = /^(\d+(?:\.\d+)?)([lcr]?)$/.exec(textOf(value) ?? '')
  if (!match) return undefined
  const align = { l: 'left', c: 'center', r: 'right', '': undefined }[match[2] as 'l' | 'c' | 'r' | ''] as Align | undefined
  return { width: Number(match[1]), ...(align ? { align } : {}) }
}

function columns(args: unknown[]): Made | Misuse {
  const shares = args.map(shareOf)
  if (shares.length === 0 || shares.includes(undefined)) return misuse('columns', { zh: '每一列的宽度，例如 {{columns 1 4 "2c"}}', en: 'a width for each column, as in {{columns 1 4 "2c"}}' })
  return new Made({ type: 'columns', columns: shares as Column[] })
}

export const tableHelpers: Record<string, Helper> = {
  table: { use: 'piece', run: ({ args }) => table(args[0]) },
  /** Widths of the Markdown table that follows: `{{columns 1 4 "2c"}}`. */
  columns: { use: 'piece', run: ({ args }) => columns(args) },
}
