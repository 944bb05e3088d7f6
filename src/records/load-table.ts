// Reads one file into its table: each value as the type of its field; a record with a value that can't be right is left out, counted and told.
import type { RecordField } from '../kinds/record-fields.ts'
import type { Database } from './database.ts'
import { levelColumns, levelSql } from './level-columns.ts'
import { numberSql, rowColumn, rowOf } from './number-rows.ts'
import { holdsPersonal, shownValue } from './privacy.ts'
import { countRejected, examplesShown, noneRejected, type RejectedRow, type RejectedRows } from './rejected-rows.ts'
import { nameSql, oneOfSql, textSql } from './sql.ts'
import { fieldsOf, tableShapes, type ReferenceKind, type TableName } from './tables.ts'

export interface Source {
  /** As the caller named it. */
  file: string
  /** SQL for `FROM`. */
  relation: string
  /** The same for some rows from all over a large file; the whole is one where there is none. */
  sample?: string
  columns: readonly string[]
  /** Rows that are no record; an empty one stands for each. */
  rejected?: RejectedRows
}

/** Ids and names that a reference of a record may use. */
export type KnownNames = Readonly<Record<ReferenceKind | 'competency' | 'organization', ReadonlyMap<string, string>>> & {
  /** Of competency, from low to high. */
  levels: readonly string[]
}

export type FaultWhy = 'empty' | 'type' | 'year' | 'negative' | 'unknown' | 'order' | 'repeated' | 'shape' | 'encoding' | 'personal' | 'code' | 'above' | 'noProof' | 'notFor'

export interface Fault {
  /** As a spreadsheet counts: the titles are row 1. */
  row: number
  column: string
  value: string
  why: FaultWhy
}

export interface FaultGroup {
  file: string
  table: TableName
  column: string
  why: FaultWhy
  count: number
  examples: { row: number; value: string }[]
}

export interface Loaded {
  file: string
  table: TableName
  /** Records that count, and those that were left out. */
  records: number
  leftOut: number
  /** Rows with nothing in them. */
  blank: number
  faults: FaultGroup[]
  /** Columns that no field is called by. */
  ignored: string[]
  /** Fields of the table that the file does not have. */
  absent: string[]
}

const ratings = ['非常满意', '满意', '基本满意', '不满意', '非常不满意']

/** A name or an id becomes the id; what is neither stays as it is, and is found below. */
function referenceSql(value: string, names: ReadonlyMap<string, string>): string {
  const words = [...names].filter(([word, id]) => word !== id)
  const ids = [...new Set(names.values())]
  const byWord = words.length > 0 ? `CASE ${value} ${words.map(([word, id]) => `WHEN ${textSql(word)} THEN ${textSql(id)}`).join(' ')} ELSE ${value} END` : value
  return `CASE WHEN ${oneOfSql(value, ids)} THEN ${value} ELSE ${byWord} END`
}

function typedSql(table: TableName, column: string, value: string, { type }: RecordField, known: KnownNames): string {
  const kind = tableShapes[table].references?.[column]
  if (kind) return referenceSql(value, known[kind])
  if (column === '人号' && tableShapes[table].organizations) return referenceSql(value, known.organization)
  if (column === '等级' && type === '文字') return `CASE ${value} ${ratings.map((word, index) => `WHEN '${word}' THEN '${index + 1}'`).join(' ')} ELSE ${value} END`
  if (type === '数字') return `CASE WHEN isfinite(TRY_CAST(${value} AS DOUBLE)) THEN TRY_CAST(${value} AS DOUBLE) END`
  // A spreadsheet turns days into days with a time; a month alone is its first day.
  if (type === '日期') return `TRY_CAST(coalesce(TRY_CAST(${value} AS TIMESTAMP), TRY_CAST(CASE WHEN regexp_full_match(${value}, '\\d{4}[-/]\\d{1,2}') THEN replace(${value}, '/', '-') || '-01' END AS TIMESTAMP)) AS DATE)`
  if (type === '时间') return `TRY_CAST(${value} AS TIMESTAMP)`
  if (type === '是否') return `CASE WHEN ${value} = '是' THEN true WHEN ${value} = '否' THEN false WHEN lower(${value}) IN ('1', 'true', 'y') THEN true WHEN lower(${value}) IN ('0', 'false', 'n') THEN false END`
  return value
}

interface Column {
  column: string
  field: RecordField
  raw: string
  typed: string
}

/** A code of a person: nothing that could be a name, a telephone or the number of a card. */
const isCode = (value: string): string => `regexp_full_match(${value}, '[A-Za-z]{0,6}[-_]?\\d{1,8}')`

function checksOf({ column, field, raw, typed }: Column, table: TableName, known: KnownNames): { when: string; why: FaultWhy }[] {
  const checks: { when: string; why: FaultWhy }[] = []
  const kind = tableShapes[table].references?.[column]
  if (tableShapes[table].required.includes(column)) checks.push({ when: `${raw} IS NULL`, why: 'empty' })
  if (field.type !== '文字') checks.push({ when: `${raw} IS NOT NULL AND ${typed} IS NULL`, why: 'type' })
  if (field.type === '数字') checks.push({ when: `${typed} < 0`, why: 'negative' })
  if (field.type === '日期' || field.type === '时间') checks.push({ when: `year(${typed}) NOT BETWEEN 2000 AND 2100`, why: 'year' })
  if (kind) checks.push({ when: `${typed} IS NOT NULL AND NOT ${oneOfSql(typed, [...new Set(known[kind].values())])}`, why: 'unknown' })
  const organizations = tableShapes[table].organizations ? [...new Set(known.organization.values())] : []
  if (column === '人号') checks.push({ when: `NOT ${isCode(raw)} AND NOT coalesce(${oneOfSql(typed, organizations)}, false)`, why: 'code' })
  if (tableShapes[table].repeated?.includes(column)) checks.push({ when: holdsPersonal(raw), why: 'personal' })
  if (column === '年龄段') checks.push({ when: `NOT regexp_matches(${raw}, '\\d{2}')`, why: 'type' })
  return checks
}

function orderChecks(table: TableName, columns: ReadonlyMap<string, Column>): { column: Column; when: string; why: FaultWhy }[] {
  return tableShapes[table].order.flatMap((chain) => {
    const present = chain.flatMap((name) => columns.get(name) ?? [])
    return present.slice(1).map((column, index) => ({ column, when: `${nameSql(column.column)} < ${nameSql(present[index]!.column)}`, why: 'order' as const }))
  })
}

const sqlTypes = { 文字: 'VARCHAR', 数字: 'DOUBLE', 日期: 'DATE', 时间: 'TIMESTAMP', 是否: 'BOOLEAN' } as const

const rawName = (column: string): string => nameSql(`raw ${column}`)
/** Trimming walks over every character: what is of plain letters with no space at either end is passed on as it is. */
function trimmedSql(column: string): string {
  const value = `CAST(${nameSql(column)} AS VARCHAR)`
  return `CASE WHEN strlen(${value}) <> length(${value}) OR ${value} < '!' OR suffix(${value}, ' ') THEN nullif(trim(${value}), '') ELSE ${value} END`
}
const rawSql = (column: string): string => `${trimmedSql(column)} AS ${rawName(column)}`

/** One statement: every field as its type, and in `faults` what is wrong with the record, or NULL. It has no join, so that rows stay in the order of the file: their numbers are told. */
function loadSql(source: Source, table: TableName, known: KnownNames): string {
  const fields = fieldsOf(table)
  const present = source.columns.filter((column) => Object.hasOwn(fields, column))
  const columns = new Map(present.map((column) => [column, { column, field: fields[column]!, raw: rawName(column), typed: nameSql(column) }] as const))
  const raws = present.map(rawSql)
  // Looked at only until something is found: most records have their first column.
  const blankSql = `coalesce(${source.columns.map(trimmedSql).join(', ')}) IS NULL`
  const typed = [...columns.values()].map(({ column, field, raw }) => `${typedSql(table, column, raw, field, known)} AS ${nameSql(column)}`)
  const { numbered, aggregate } = tableShapes[table]
  const levels = tableShapes[table].levels ? levelColumns(source, known.competency) : []
  const absent = Object.entries(fields).filter(([column]) => !columns.has(column)).map(([column, { type }]) => `CAST(NULL AS ${sqlTypes[type]}) AS ${nameSql(column)}`)
  const checks = [
    ...[...columns.values()].flatMap((column) => checksOf(column, table, known).map((check) => ({ column, ...check }))),
    ...orderChecks(table, columns),
    ...levels.map(({ title, name }) => ({ column: { column: title, raw: rawName(title) }, when: `${rawName(title)} IS NOT NULL AND ${nameSql(name)} IS NULL`, why: 'unknown' as const })),
    // What is no code of a person may be a name: it is not repeated. Nor is a number of people, which may be a small one.
  ].map(({ column, when, why }) => ({ when, fault: `{'column': ${textSql(column.column)}, 'value': ${why === 'code' || why === 'personal' || (aggregate && fields[column.column]?.type === '数字') ? "''" : `coalesce(left(${column.raw}, 40), '')`}, 'why': '${why}'}` }))
  const any = checks.map(({ when }) => `(${when})`).join(' OR ')
  const all = checks.map(({ when, fault }) => `CASE WHEN ${when} THEN ${fault} END`).join(', ')
  return `CREATE TABLE ${nameSql(table)} AS
    SELECT ${[...Object.keys(fields), ...levels.map(({ name }) => name), ...(numbered ? [rowColumn] : [])].map(nameSql).join(', ')},
      CASE WHEN "is blank" THEN [{'column': '', 'value': '', 'why': 'blank'}] WHEN coalesce(${any}, false) THEN list_filter([${all}], lambda fault: fault IS NOT NULL) END AS faults
    FROM (SELECT *, ${[...typed, ...absent, ...levels.map(({ title, name }) => `${levelSql(rawName(title), known.levels)} AS ${nameSql(name)}`)].join(', ')} FROM (SELECT ${[...raws, ...levels.map(({ title }) => rawSql(title)), ...(numbered ? [numberSql] : []), `${blankSql} AS "is blank"`].join(', ')} FROM ${source.relation}))`
}

/** A table of which no file was given: no records, so that whatever asks for it finds none. */
export const emptyTable = (database: Database, table: TableName): Promise<void> =>
  database.run(`CREATE TABLE ${nameSql(table)} (${Object.entries(fieldsOf(table)).map(([column, { type }]) => `${nameSql(column)} ${sqlTypes[type]}`).join(', ')})`)

/** Records that share their key with an earlier one; compared by a number first, so that ten million take little room. */
function repeatedSql(table: TableName): string {
  const { key } = tableShapes[table]
  const number = `hash(${key.map(nameSql).join(', ')})`
  const value = `concat_ws(' · ', ${key.map((column) => `CAST(${nameSql(column)} AS VARCHAR)`).join(', ')})`
  return `INSERT INTO faults
    WITH often AS (SELECT ${number} AS number FROM ${nameSql(table)} WHERE faults IS NULL GROUP BY number HAVING count(*) > 1)
    SELECT rowid, ${textSql(key[0]!)}, left(${value}, 60), 'repeated' FROM (
      SELECT rowid, *, row_number() OVER (PARTITION BY ${key.map(nameSql).join(', ')} ORDER BY rowid) AS time
      FROM ${nameSql(table)} WHERE faults IS NULL AND ${number} IN (SELECT number FROM often)
    ) WHERE time > 1`
}

async function groups(database: Database, file: string, table: TableName, rejected: RejectedRows): Promise<FaultGroup[]> {
  // Only the first are held: where every record of a large log is at fault, a list of them would not fit into memory.
  const found = await database.rows<{ column: string; why: FaultWhy; count: number; rows: number[]; values: string[] }>(
    `SELECT "column", why, count, list_transform(numbers, lambda number: ${rowOf('number')}) AS rows, values
     FROM (SELECT "column", why, count(*)::INTEGER AS count, min(number, ${examplesShown}) AS numbers, arg_min(coalesce(value, ''), number, ${examplesShown}) AS values
       FROM faults WHERE why <> 'blank' GROUP BY "column", why)
     ORDER BY numbers[1], "column"`)
  const shown = (row: RejectedRow): string => (tableShapes[table].aggregate ? '' : shownValue(row.text.split(/[,;\t]/, 1)[0]!.slice(0, 40)))
  const whole = (['shape', 'encoding'] as const).flatMap((why): FaultGroup[] => {
    const { count, examples } = rejected[why]
    return count > 0 ? [{ file, table, column: '', why, count, examples: examples.map((row) => ({ row: row.row, value: shown(row) })) }] : []
  })
  return [...whole, ...found.map(({ column, why, count, rows, values }) => ({ file, table, column, why, count, examples: rows.map((row, index) => ({ row, value: shownValue(values[index]!) })) }))]
}

/** The table then holds only what counts. */
export async function loadTable(database: Database, source: Source, table: TableName, known: KnownNames): Promise<Loaded> {
  const name = nameSql(table)
  await database.run(loadSql(source, table, known))
  const rejected = source.rejected ?? noneRejected()
  await database.run(`CREATE TABLE faults AS SELECT number, fault.column AS "column", fault.value AS value, fault.why AS why
    FROM (SELECT rowid AS number, unnest(faults) AS fault FROM ${name} WHERE faults IS NOT NULL)`)
  await database.run(repeatedSql(table))
  const faults = await groups(database, source.file, table, rejected)
  const count = () => database.rows<{ records: number }>(`SELECT count(*)::INTEGER AS records FROM ${name}`)
  const [before] = await count()
  const [blank] = await database.rows<{ rows: number }>("SELECT count(*)::INTEGER AS rows FROM faults WHERE why = 'blank'")
  await database.run(`DELETE FROM ${name} WHERE rowid IN (SELECT number FROM faults); ALTER TABLE ${name} DROP COLUMN faults; DROP TABLE faults`)
  const [after] = await count()
  const fields = [...Object.keys(fieldsOf(table)), ...(tableShapes[table].levels ? levelColumns(source, known.competency).map(({ title }) => title) : [])]
  return {
    file: source.file, table, records: after!.records, leftOut: before!.records - after!.records - blank!.rows + countRejected(rejected), blank: blank!.rows - countRejected(rejected), faults,
    ignored: source.columns.filter((column) => !fields.includes(column)), absent: Object.keys(fieldsOf(table)).filter((field) => !source.columns.includes(field)),
  }
}
