// What each sheet and each column of a table is: heads found, and matched with the fields of a kind.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../util/text.ts'
import type { CellPlace } from './cell-place.ts'
import type { Cell } from './cell-text.ts'
import { anything, headMark, headOf, type Field } from './fields.ts'
import { columnIsMapped, findAt, tableIsOrderly } from './findings.ts'
import { guessField, knownHeads, plainHead, skipped, statedCount, targetKeys, unitOfHead } from './heads.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { keyHead, numberHead, ownerHead, type Sheet } from './table.ts'

export interface Column {
  index: number
  head: string
  /** `owner`: whose row it is; `level`: which entry of a list; `count`: how many papers a text speaks of. */
  is: 'field' | 'owner' | 'level' | 'count' | 'skipped' | 'unknown'
  /** From the entry to the field; for an owner, the field that tells it. */
  keys: string[]
  field: Field
  unit?: string
}

/** One step from a definition to the entries that a sheet is about. */
export interface Level {
  keys: string[]
  isMap: boolean
  title: string
}

export interface Layout {
  sheet: Sheet
  /** From 0. */
  headRow: number
  levels: Level[]
  field: Field
  columns: Column[]
  /** Made by us, or like it: marks in its texts part nothing. */
  isOwn: boolean
  at(row: number, column: number): CellPlace
}

export interface LayoutCall {
  file: string
  kind: string
  title: string
  root: Field
  mapping: Mapping
  report(finding: Diagnostic): void
  used(use: ColumnUse): void
}

/** The lists that the name of a sheet leads to, as `toSheets` names them; undefined where it names none. */
function levelsOf(root: Field, name: string, kind: string): { levels: Level[]; field: Field } | undefined {
  const levels: Level[] = []
  let [field, keys]: [Field, string[]] = [root, []]
  for (const part of name.split(headMark)) {
    const parent = field
    const key = [...parent.props.keys()].find((one) => one === part || headOf(parent, one) === part)
    if (key === undefined) return kind === 'service' && /材料/.test(name) ? levelsOf(root, 'materials', '') : undefined
    const found = parent.props.get(key)!
    keys = [...keys, key]
    const below = found.items ?? (found.props.size === 0 ? found.rest : undefined)
    if (below) {
      levels.push({ keys, isMap: !found.items, title: headOf(parent, key) })
      keys = []
    }
    field = below ?? found
  }
  return keys.length === 0 && levels.length > 0 ? { levels, field } : undefined
}

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : cell === null || cell === undefined ? '' : String(cell))

function readHead(call: LayoutCall, levels: Level[], field: Field, head: string, index: number, isOwn = false): Column {
  const unit = unitOfHead(head)
  const column = (is: Column['is'], keys: string[] = []): Column => {
    return { index, head, is, keys, field: keys.reduce<Field>((at, key) => at.props.get(key) ?? at.rest ?? anything, is === 'owner' ? call.root : field), ...(unit ? { unit } : {}) }
  }
  const said = call.mapping.columns[head] ?? call.mapping.columns[head.replaceAll(/\s/g, '')]
  if (said === skipped) return column('skipped')
  if (said === statedCount) return column('count')
  if (said !== undefined && said !== '') {
    const keys = targetKeys(field, said)
    return keys ? column('field', keys) : column('unknown', [said])
  }
  const level = levels.findIndex(({ title, isMap }) => head === (isMap ? keyHead(title) : numberHead(title)))
  if (level >= 0) return column('level', [String(level)])
  if (levels.length > 0 && head === ownerHead(call.title)) return column('owner', ['id'])
  const own = targetKeys(field, head) ?? (head === '值' ? [] : undefined)
  const guess = isOwn ? undefined : guessField(call.kind, head, levels[0]?.keys.join('.'))
  // Other people's place is an address, ours may be more: what a head means there goes before what it is called here.
  if (own && guess === undefined) return column('field', own)
  if (guess === statedCount) return column('count')
  if (guess === skipped) return column('skipped')
  if (guess !== undefined) return column('field', guess.split('.'))
  const owner = levels.length > 0 ? guessField(call.kind, head) : undefined
  return owner === 'name' || owner?.endsWith('Code') ? column('owner', [owner]) : column('unknown')
}

const farthestHead = 20

function findHeadRow(call: LayoutCall, { rows }: Sheet, levels: Level[], field: Field): number {
  if (call.mapping.head !== undefined) return call.mapping.head - 1
  const counts = rows.slice(0, farthestHead).map((row) => row.filter((cell, index) => {
    const head = textOf(cell)
    return head !== '' && head.length <= 40 && readHead(call, levels, field, head, index).is !== 'unknown'
  }).length)
  const most = Math.max(0, ...counts)
  return most === 0 || (most === 1 && rows[0]!.filter((cell) => textOf(cell) !== '').length > 1) ? -1 : counts.indexOf(most)
}

function reportColumns(call: LayoutCall, layout: Layout): void {
  const { sheet: { name, rows }, columns, headRow, at } = layout
  const seen = new Map<string, Column>()
  for (const column of columns) {
    const values = rows.slice(headRow + 1).map((row) => textOf(row[column.index])).filter((text) => text !== '')
    const place = at(headRow, column.index)
    const data = { count: values.length, value: (values[0] ?? '').slice(0, 30) }
    if (column.head === '') {
      if (values.length > 0) call.report(findAt(tableIsOrderly, 'headless', place, data))
      continue
    }
    if (column.is !== 'level' && column.is !== 'owner') call.used({ sheet: name, head: column.head, ...targetOf(column) })
    if (column.is === 'unknown') {
      const target = column.keys[0]
      const choices = target === undefined ? knownHeads(call.kind) : [...layout.field.props].flatMap(([key, { title }]) => [key, title])
      if (target !== undefined) call.report(findAt(columnIsMapped, 'noField', place, { target, suggestion: nearest(target, choices) }))
      else if (values.length > 0) call.report(findAt(columnIsMapped, 'unknown', place, { ...data, suggestion: nearest(plainHead(column.head), choices) }))
      continue
    }
    const id = `${column.is} ${column.keys.join('.')}`
    const other = seen.get(id)
    if (other && column.is === 'field' && !column.field.markdown) call.report(findAt(tableIsOrderly, 'twoColumns', place, { other: other.head }))
    seen.set(id, column)
  }
}

function targetOf({ is, keys }: Column): { target?: string } {
  if (is === 'field') return { target: keys.join('.') }
  return is === 'skipped' ? { target: skipped } : is === 'count' ? { target: statedCount } : {}
}

/** Undefined for a sheet that is not taken in; why is reported where nobody asked for that. */
export function layoutOf(call: LayoutCall, sheet: Sheet): Layout | undefined {
  const isEmpty = sheet.rows.every((row) => row.every((cell) => textOf(cell) === ''))
  if (isEmpty || call.mapping.skip.includes(sheet.name)) return undefined
  const list = sheet.name === call.title ? undefined : levelsOf(call.root, sheet.name, call.kind)
  const [levels, field] = [list?.levels ?? [], list?.field ?? call.root]
  const headRow = findHeadRow(call, sheet, levels, field)
  const at = (row: number, column: number): CellPlace => ({ file: call.file, sheet: sheet.name, row: row + 1, column: column + 1, head: textOf(sheet.rows[headRow]?.[column]) })
  if (headRow < 0 || headRow >= sheet.rows.length) {
    call.report(findAt(tableIsOrderly, 'noHead', at(0, 0), { sheet: sheet.name, file: call.file }))
    return undefined
  }
  const width = Math.max(...sheet.rows.map((row) => row.length))
  const heads = Array.from({ length: width }, (_, index) => textOf(sheet.rows[headRow]![index]))
  const isOwn = heads.some((head) => (levels.length > 0 ? levels.some(({ title }) => head === numberHead(title) || head === keyHead(title)) : head === '编号' || head === 'id'))
  const columns = heads.map((head, index) => (head === '' ? { index, head, is: 'unknown' as const, keys: [], field: anything } : readHead(call, levels, field, head, index, isOwn)))
  const layout: Layout = { sheet, headRow, levels, field, columns, isOwn, at }
  reportColumns(call, layout)
  return layout
}
