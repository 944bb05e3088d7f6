// Walks a value along what its schema says; answers what the schema says at one pointer.
import type { Json } from '../util/json.ts'
import { joinPointer, splitPointer } from '../util/pointer.ts'
import { roots, rows } from './generated/tables.ts'
import type { Annotation, TableRow } from './table-row.ts'

export type { Annotation, OverlayMode } from './table-row.ts'
export type Visit = (pointer: string, value: Json, annotation: Annotation) => void

const nothing: TableRow = {}
const compiled = new Map<string, RegExp>()

function matches(pattern: string, key: string): boolean {
  let expression = compiled.get(pattern)
  if (!expression) compiled.set(pattern, (expression = new RegExp(pattern, 'u')))
  return expression.test(key)
}

function rootOf(kind: string): TableRow {
  return (Object.hasOwn(roots, kind) ? rows[roots[kind]!] : undefined) ?? nothing
}

function childOf(row: TableRow, key: string): TableRow | undefined {
  const number = row.props && Object.hasOwn(row.props, key) ? row.props[key] : (row.patterns?.find(([pattern]) => matches(pattern, key))?.[1] ?? row.rest)
  return number === undefined ? undefined : rows[number]
}

function visitAll(value: Json, pointer: string, row: TableRow, visit: Visit): void {
  visit(pointer, value, row)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const item = row.items === undefined ? nothing : rows[row.items]!
    for (let index = 0; index < value.length; index++) visitAll(value[index]!, `${pointer}/${index}`, item, visit)
    return
  }
  for (const key of Object.keys(value)) {
    const escaped = key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
    visitAll(value[key]!, `${pointer}/${escaped}`, childOf(row, key) ?? nothing, visit)
  }
}

/** Visits every node of a value, from the top down in the order written. Below what the schema does not describe, annotations are empty. */
export function walk(kind: string, value: unknown, visit: Visit): void {
  if (value !== undefined) visitAll(value as Json, '', rootOf(kind), visit)
}

const leading = new Map<TableRow, boolean>()

/** Whether a list whose entries have ids stands here or below; most parts of a definition have none. */
function leadsToIds(row: TableRow): boolean {
  const known = leading.get(row)
  if (known !== undefined) return known
  // A recursive part is settled by what else it holds.
  leading.set(row, false)
  const below = [...Object.values(row.props ?? {}), ...(row.items === undefined ? [] : [row.items]), ...(row.rest === undefined ? [] : [row.rest])]
  const found = row.key?.[0] === 'id' || below.some((number) => leadsToIds(rows[number]!))
  leading.set(row, found)
  return found
}

type VisitEntry = (entry: Json, pointer: string, scope: string) => void

function visitEntries(value: Json, pointer: string, row: TableRow, scope: string | undefined, visit: VisitEntry): void {
  if (typeof value !== 'object' || value === null || !leadsToIds(row)) return
  if (!Array.isArray(value)) {
    for (const key of Object.keys(value)) visitEntries(value[key]!, joinPointer(pointer, key), childOf(row, key) ?? nothing, scope, visit)
    return
  }
  const hasIds = row.key?.[0] === 'id'
  const own = hasIds ? (scope ?? pointer) : scope
  const item = row.items === undefined ? nothing : rows[row.items]!
  value.forEach((entry, index) => {
    if (hasIds) visit(entry, `${pointer}/${index}`, own!)
    visitEntries(entry, `${pointer}/${index}`, item, own, visit)
  })
}

/** Visits every entry of lists whose entries have ids, in the order written, with the outermost such list that it is part of: ids are unique within that. */
export function walkEntries(kind: string, value: unknown, visit: VisitEntry): void {
  if (value !== undefined) visitEntries(value as Json, '', rootOf(kind), undefined, visit)
}

/**
 * One step down. Pointers into a patch lead into the kind that is patched (`service/<id>`), and `list/key` in it to an entry of the list,
 * so that a place in an overlay has the same titles as the place it changes.
 */
function stepDown(row: TableRow, part: string, inPatch: boolean): TableRow | undefined {
  const below = childOf(row, part)
  if (below && below !== nothing && !(row.patterns && part.includes('/'))) return below
  if (row.items !== undefined && /^(\d+|-)$/.test(part)) return rows[row.items]
  const cut = part.indexOf('/')
  if (cut < 0) return below
  const head = part.slice(0, cut)
  if (row.patterns && Object.hasOwn(roots, head)) return rootOf(head)
  const list = inPatch ? childOf(row, head) : undefined
  return list?.items === undefined ? undefined : rows[list.items]
}

interface Stop {
  part: string
  row: TableRow | undefined
}

function stopsAlong(kind: string, pointer: string): Stop[] {
  let row: TableRow | undefined = rootOf(kind)
  return splitPointer(pointer).map((part) => {
    row = row && stepDown(row, part, kind === 'overlay')
    return { part, row }
  })
}

/** What the schema says at a pointer; undefined where it says nothing. `list/entry-number`, or any part that is a number, is an entry. */
export function annotationAt(kind: string, pointer: string): Annotation | undefined {
  return pointer === '' ? rootOf(kind) : stopsAlong(kind, pointer).at(-1)!.row
}

/** The first part of a path that the schema does not know, `*` being any entry; `keys` are those that it knows there. */
export function unknownPart(kind: string, parts: readonly string[]): { index: number; list: boolean; keys: string[] } | undefined {
  let row: TableRow | undefined = rootOf(kind)
  for (const [index, part] of parts.entries()) {
    const number: number | undefined = part === '*' ? (row.items ?? row.rest ?? row.patterns?.[0]?.[1]) : (row.props?.[part] ?? (row.items === undefined ? row.rest : undefined))
    if (number === undefined) return { index, list: row.items !== undefined, keys: Object.keys(row.props ?? {}) }
    row = rows[number]!
  }
  return undefined
}

/** Titles along a pointer, outermost first. Entries of lists count from 1; a key the schema does not name stands as written. */
export function titlesAt(kind: string, pointer: string): string[] {
  return stopsAlong(kind, pointer).map(({ part, row }, index, all) => {
    if (/^\d+$/.test(part) && (index === 0 || all[index - 1]!.row?.items !== undefined)) return `第${Number(part) + 1}项`
    const cut = part.indexOf('/')
    if (cut >= 0) return part.slice(cut + 1)
    return row?.title ?? part
  })
}

/** The keys that the schema names at a pointer, each with its title. */
export function namedKeys(kind: string, pointer: string): Readonly<Record<string, string>> {
  const row = annotationAt(kind, pointer) as TableRow | undefined
  const titles: Record<string, string> = {}
  for (const [key, number] of Object.entries(row?.props ?? {})) titles[key] = rows[number]!.title ?? key
  return titles
}
