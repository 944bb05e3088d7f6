// The rows of all sheets -> definitions, each value knowing its cell. What is not understood is a finding; nothing is left out without a word.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Model } from '../model/model.ts'
import type { Json, JsonObject } from '../util/json.ts'
import type { CellPlace } from './cell-place.ts'
import type { Cell } from './cell-text.ts'
import { entryOf, finish, newDraft, type Draft, type Imported } from './draft.ts'
import type { Field } from './fields.ts'
import { columnIsMapped, findAt, tableIsOrderly } from './findings.ts'
import { layoutOf, type Column, type Layout } from './layout.ts'
import { materialId, readListText, type NewMaterials } from './list-texts.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { statedNumber } from './material-text.ts'
import { proposeId } from './propose-id.ts'
import { readValue, type Read, type Reading } from './read-value.ts'
import { compareLists, type MaterialClaims } from './same-list.ts'
import { looseNumber } from './loose-texts.ts'
import type { Sheet } from './table.ts'

export interface SheetsCall {
  file: string
  kind: string
  /** Chinese name of the kind. */
  title: string
  root: Field
  mapping: Mapping
  model: Model
}

export interface ReadSheets {
  definitions: Imported[]
  /** Papers that the library lacks, in the order met. */
  materials: JsonObject[]
  uses: ColumnUse[]
  diagnostics: Diagnostic[]
}

interface Run extends SheetsCall, Reading {
  drafts: Map<string, Draft>
  claims: Map<Draft, MaterialClaims>
  taken: Set<string>
  added: NewMaterials
}

const isBlank = (cell: Cell | undefined): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
const textOf = (cell: Cell | undefined): string => (isBlank(cell) ? '' : String(cell).trim())

function mapped(run: Run, head: string, cell: Exclude<Cell, null>): Exclude<Cell, null> {
  const said = run.mapping.values[head]
  return (said && Object.hasOwn(said, String(cell).trim()) ? said[String(cell).trim()] : undefined) ?? cell
}

/** Lists of records that stand in one cell of other people's tables; texts that several columns go into. */
function readField(run: Run, layout: Layout, column: Column, cell: Exclude<Cell, null>, place: CellPlace, draft: Draft): Json | undefined {
  const field = column.field
  const read: Read = { cell: mapped(run, column.head, cell), field, place, isOwn: layout.isOwn, ...(column.unit ? { unit: column.unit } : {}) }
  const path = column.keys.join('.')
  const isRecords = field.types.has('array') && (field.items?.props.size ?? 0) > 0
  if (run.kind === 'service' && layout.levels.length === 0 && typeof read.cell !== 'boolean' && (isRecords || path === 'fee') && !/^[[{"]/.test(textOf(read.cell))) {
    const list = readListText(path, read, run, run.added)
    if (list?.papers) claimsOf(run, draft).inText = { names: list.papers.map(({ name }) => name), place }
    if (list) return list.value
    if (isRecords) run.report(findAt(columnIsMapped, 'noField', place, { target: field.title, suggestion: 'notes' }))
    if (isRecords) return undefined
  }
  if (run.kind === 'service' && layout.levels[0]?.keys[0] === 'materials' && path === 'material' && !/^[a-z0-9-]+$/.test(textOf(read.cell))) return materialId(textOf(read.cell), read, run, run.added)
  return readValue(read, run)
}

function claimsOf(run: Run, draft: Draft): MaterialClaims {
  const known = run.claims.get(draft) ?? { stated: [] }
  run.claims.set(draft, known)
  return known
}

function readCells(run: Run, layout: Layout, row: number, draft: Draft, owner: Draft): void {
  const joined = new Map<string, { keys: string[]; parts: string[]; place: CellPlace }>()
  for (const column of layout.columns) {
    const cell = layout.sheet.rows[row]![column.index]
    if (isBlank(cell)) continue
    const place = layout.at(row, column.index)
    if (run.kind === 'service' && layout.levels.length === 0 && !layout.isOwn) readClaims(run, column, textOf(cell), place, owner)
    if (column.is !== 'field') continue
    const value = readField(run, layout, column, cell!, place, owner)
    if (value === undefined) continue
    const path = column.keys.join('.')
    if (layout.isOwn || !column.field.markdown || typeof value !== 'string') {
      draft.cells.push({ keys: column.keys, value, place })
      continue
    }
    const text = joined.get(path) ?? { keys: column.keys, parts: [], place }
    joined.set(path, { ...text, parts: [...text.parts, `**${column.head}**\n\n${value}`] })
  }
  for (const { keys, parts, place } of joined.values()) draft.cells.push({ keys, value: parts.join('\n\n'), place })
}

function readClaims(run: Run, column: Column, text: string, place: CellPlace, draft: Draft): void {
  const number = column.is === 'count' ? looseNumber(text) : statedNumber(text)
  if (number !== undefined && (column.is === 'count' || number > 0)) claimsOf(run, draft).stated.push({ number, place })
}

const cellOf = (layout: Layout, row: number, key: string): { text: string; place: CellPlace } | undefined => {
  const column = layout.columns.find(({ is, keys }) => is === 'field' && keys.join('.') === key)
  const text = column ? textOf(layout.sheet.rows[row]![column.index]) : ''
  return column && text !== '' ? { text, place: layout.at(row, column.index) } : undefined
}

/** Who is in the workspace already under this name or code keeps its id. */
function idFor(run: Run, name: string, code: string | undefined): string {
  const known = run.model.all(run.kind as 'service').find(({ value }) => (code !== undefined && value.implementationCode === code) || value.name === name)
  if (known && !run.drafts.has(known.id)) return known.id
  return proposeId(name, run.taken, code)
}

function readDefinitions(run: Run, layout: Layout): void {
  const seen = new Map<string, number>()
  for (let row = layout.headRow + 1; row < layout.sheet.rows.length; row++) {
    const cells = layout.sheet.rows[row]!
    const firstCell = cells.findIndex((cell) => !isBlank(cell))
    if (firstCell < 0) continue
    const [id, name, code] = ['id', 'name', 'implementationCode'].map((key) => cellOf(layout, row, key))
    if (!name && !id) {
      run.report(findAt(tableIsOrderly, 'noName', layout.at(row, firstCell)))
      continue
    }
    const told = [id, code, ...(id || code ? [] : [name])].filter((one) => one !== undefined)
    const repeated = told.find(({ text }) => seen.has(text))
    for (const { text } of told) seen.set(text, seen.get(text) ?? row + 1)
    if (repeated) {
      run.report(findAt(tableIsOrderly, 'repeated', repeated.place, { value: repeated.text, first: seen.get(repeated.text) }))
      continue
    }
    const draft = newDraft(layout.at(row, (name ?? id)!.place.column - 1), layout.isOwn)
    const key = id?.text ?? idFor(run, name!.text, code?.text)
    if (!id) draft.cells.push({ keys: ['id'], value: key, place: draft.place })
    run.drafts.set(key, draft)
    readCells(run, layout, row, draft, draft)
  }
}

function ownerOf(run: Run, layout: Layout, row: number): Draft | undefined {
  const columns = layout.columns.filter(({ is }) => is === 'owner')
  for (const { index, keys } of columns) {
    const text = textOf(layout.sheet.rows[row]![index])
    if (text === '') continue
    const path = keys.join('.')
    const found = path === 'id' ? run.drafts.get(text) : [...run.drafts.values()].find(({ cells }) => cells.some((cell) => cell.keys.join('.') === path && String(cell.value) === text))
    if (found) return found
  }
  const place = layout.at(row, columns[0]?.index ?? 0)
  run.report(findAt(tableIsOrderly, 'noOwner', place, { value: textOf(layout.sheet.rows[row]![place.column - 1]) }))
  return undefined
}

function readEntries(run: Run, layout: Layout): void {
  for (let row = layout.headRow + 1; row < layout.sheet.rows.length; row++) {
    const cells = layout.sheet.rows[row]!
    if (cells.every(isBlank)) continue
    const owner = ownerOf(run, layout, row)
    if (!owner) continue
    let [draft, isNew] = [owner, true]
    for (const [index, level] of layout.levels.entries()) {
      const column = layout.columns.find(({ is, keys }) => is === 'level' && keys[0] === String(index))
      const text = column ? textOf(cells[column.index]) : ''
      const number = text === '' ? undefined : level.isMap ? text : (looseNumber(text) ?? text)
      ;({ entry: draft, isNew } = entryOf(draft, level, number, layout.at(row, column?.index ?? 0)))
      if (!isNew && index === layout.levels.length - 1 && draft.cells.length > 0) run.report(findAt(tableIsOrderly, 'repeated', layout.at(row, column!.index), { value: text, first: draft.place.row }))
    }
    readCells(run, layout, row, draft, owner)
  }
}

export function readSheets(call: SheetsCall, sheets: readonly Sheet[]): ReadSheets {
  const diagnostics: Diagnostic[] = []
  const uses: ColumnUse[] = []
  const report = (finding: Diagnostic): void => void diagnostics.push(finding)
  const takenMaterials = new Set([...call.model.every()].filter(({ kind }) => kind === 'material').map(({ id }) => id))
  const added: NewMaterials = { byName: new Map(), propose: (name) => proposeId(name, takenMaterials) }
  const taken = new Set([...call.model.every()].filter(({ kind }) => kind === call.kind).map(({ id }) => id))
  const run: Run = { ...call, report, drafts: new Map(), claims: new Map(), taken, added }
  const layouts = sheets.map((sheet) => layoutOf({ ...call, report, used: (use) => uses.push(use) }, sheet)).filter((layout) => layout !== undefined)
  for (const layout of layouts) if (layout.levels.length === 0) readDefinitions(run, layout)
  const deeper = layouts.filter(({ levels }) => levels.length > 0).sort((a, b) => a.levels.length - b.levels.length)
  for (const layout of deeper) readEntries(run, layout)
  for (const [draft, claims] of run.claims) compareLists(draft, claims, { model: call.model, added: added.byName, report })
  const clash = (place: CellPlace): void => report(findAt(tableIsOrderly, 'twoForms', place))
  return { definitions: [...run.drafts.values()].map((draft) => finish(draft, call.kind, call.root, clash)), materials: [...added.byName.values()], uses, diagnostics }
}
