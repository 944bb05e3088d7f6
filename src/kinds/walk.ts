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

/** Whether what `test` looks for may stand at a place or below it: most parts of a definition need not be looked at for it. */
function leading(test: (row: TableRow) => boolean): (row: TableRow) => boolean {
  const found = new Set<TableRow>()
  const below = ({ props, items, rest, patterns }: TableRow): number[] => [...Object.values(props ?? {}), ...[items, rest].filter((number) => number !== undefined), ...(patterns?.map(([, number]) => number) ?? [])]
  // Places may lead back to themselves, so it takes as many rounds as the longest way down.
  for (let before = -1; before !== found.size; ) {
    before = found.size
    for (const row of rows) if (test(row) || below(row).some((number) => found.has(rows[number]!))) found.add(row)
  }
  return (row) => found.has(row)
}

function visitAll(value: Json, pointer: string, row: TableRow, visit: Visit, leads: ((row: TableRow) => boolean) | undefined): void {
  visit(pointer, value, row)
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const item = row.items === undefined ? nothing : rows[row.items]!
    if (leads && !leads(item)) return
    for (let index = 0; index < value.length; index++) visitAll(value[index]!, `${pointer}/${index}`, item, visit, leads)
    return
  }
  for (const key of Object.keys(value)) {
    const child = childOf(row, key) ?? nothing
    if (leads && !leads(child)) continue
    const escaped = key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
    visitAll(value[key]!, `${pointer}/${escaped}`, child, visit, leads)
  }
}

/** Visits every node of a value, from the top down in the order written. Below what the schema does not describe, annotations are empty. */
export function walk(kind: string, value: unknown, visit: Visit): void {
  if (value !== undefined) visitAll(value as Json, '', rootOf(kind), visit, undefined)
}

const leadsToReferences = leading(({ ref, local, names }) => ref !== undefined || local !== undefined || names !== undefined)

/** Like `walk`, past every part in which no reference can stand. */
export function walkToReferences(kind: string, value: unknown, visit: Visit): void {
  if (value !== undefined) visitAll(value as Json, '', rootOf(kind), visit, leadsToReferences)
}

const leadsToIds = leading(({ key }) => key?.[0] === 'id')

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
