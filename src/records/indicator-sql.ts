// The formula of an indicator as SQL over the tables of records.
import type { Indicator } from '../kinds/index.ts'
import { recordFields } from '../kinds/record-fields.ts'
import type { Records } from './open-records.ts'
import { averageSql, nameSql, sumSql, textSql } from './sql.ts'
import { tableShapes, typeOf, type TableName } from './tables.ts'

type Term = Indicator['formula']['numerator']

const comparisons: Record<string, string> = { '=': '=', '≠': '<>', '<': '<', '≤': '<=', '>': '>', '≥': '>=' }

/** 到位日 ≤ 应到位日 compares two fields; 来源 = 街镇 a field of words with a word, whatever else is called by it. */
const isOtherField = (table: TableName, field: string, value: string): boolean => typeOf(table, field) !== '文字' && Object.hasOwn(recordFields[table], value)

function conditionSql(table: TableName, condition: string): string {
  const [field = '', sign = '', ...rest] = condition.split(' ')
  const value = rest.join(' ')
  const name = nameSql(field)
  if (value === '空') return `${name} IS ${sign === '=' ? '' : 'NOT '}NULL`
  if (isOtherField(table, field, value)) return `${name} ${comparisons[sign]} ${nameSql(value)}`
  if (typeOf(table, field) === '是否') return `${name} ${comparisons[sign]} ${value === '是' ? 'true' : 'false'}`
  // A grade is written as a number where it is compared.
  if (/^-?\d+(\.\d+)?$/.test(value)) return `TRY_CAST(${name} AS DOUBLE) ${comparisons[sign]} ${value}`
  // What is empty is not equal to a word, which SQL would leave open.
  return sign === '≠' ? `${name} IS DISTINCT FROM ${textSql(value)}` : `${name} ${comparisons[sign]} ${textSql(value)}`
}

const ways = { 计数: (field: string) => `count(DISTINCT ${field})`, 求和: (field: string) => `coalesce(${sumSql(field)}, 0)`, 平均: (field: string) => averageSql(field) }

/** Whose records are counted: those of one office, or of one devolved matter and the service that it is about. */
export interface Scope {
  office?: string
  devolution?: { id: string; service: string }
}

interface ScopeCondition {
  /** Where the condition stands: the table itself, or the cases that its records belong to. */
  table: TableName
  field: string
  sql: string
}

/** Undefined where nothing in the table says whose a record is. */
function scopeConditions(table: TableName, { office, devolution }: Scope): ScopeCondition[] | undefined {
  const has = (field: string): boolean => Object.hasOwn(recordFields[table], field)
  function condition(field: string, value: string): ScopeCondition | undefined {
    const sql = `${nameSql(field)} = ${textSql(value)}`
    if (has(field)) return { table, field, sql }
    return has('件号') && Object.hasOwn(recordFields.办件, field) ? { table: '办件', field, sql: `件号 IN (SELECT 件号 FROM 办件 WHERE ${sql})` } : undefined
  }
  const wanted = [...(office === undefined ? [] : [condition('街镇', office)]), ...(devolution ? [has('下沉事项') ? condition('下沉事项', devolution.id) : condition('事项', devolution.service)] : [])]
  return wanted.includes(undefined) ? undefined : (wanted as ScopeCondition[])
}

function termSql({ records, way, field, where = [] }: Term, services: readonly string[], scope: Scope): string {
  const table = records as TableName
  const ofService = services.length > 0 && Object.hasOwn(recordFields[table], '事项') ? [`事项 IN (${services.map(textSql).join(', ')})`] : []
  const conditions = [...where.map((condition) => conditionSql(table, condition)), ...ofService, ...(scopeConditions(table, scope) ?? []).map(({ sql }) => sql)]
  const counted = way === '计数' && tableShapes[table].countedBy === field ? 'count(*)' : ways[way](nameSql(field))
  return `(SELECT ${counted} FROM ${nameSql(table)}${conditions.length > 0 ? ` WHERE ${conditions.map((one) => `(${one})`).join(' AND ')}` : ''})::DOUBLE`
}

export interface IndicatorFigure {
  id: string
  numerator: number
  /** Null where the formula has none. */
  denominator: number | null
  /** Null where nothing can be divided by. */
  value: number | null
}

/** A field that a file lacks is empty in every record: what is counted by it would be nothing, and no finding. */
function isAnswerable(records: Records, { records: table, field, where = [] }: Term, scope: Scope): boolean {
  const has = (one: string, columns: readonly string[]): boolean => {
    const loaded = records.loaded.find((file) => file.table === one)
    return loaded !== undefined && columns.every((column) => !loaded.absent.includes(column))
  }
  const fields = [field, ...where.flatMap((condition) => {
    const [left = '', , ...value] = condition.split(' ')
    return isOtherField(table as TableName, left, value.join(' ')) ? [left, value.join(' ')] : [left]
  })]
  return has(table, fields) && (scopeConditions(table as TableName, scope)?.every((one) => has(one.table, [one.field])) ?? false)
}

/** Undefined where a table or a field of the formula was not read. */
export async function indicatorFigure(records: Records, { id, formula, ofService = [] }: Indicator, scope: Scope = {}): Promise<IndicatorFigure | undefined> {
  const terms = [formula.numerator, ...(formula.denominator ? [formula.denominator] : [])]
  if (!terms.every((term) => isAnswerable(records, term, scope))) return undefined
  const [row] = await records.rows<{ numerator: number; denominator: number | null }>(`SELECT ${termSql(formula.numerator, ofService, scope)} AS numerator, ${formula.denominator ? termSql(formula.denominator, ofService, scope) : 'NULL::DOUBLE'} AS denominator`)
  const { numerator, denominator } = row!
  const ratio = formula.denominator ? (denominator ? numerator / denominator : null) : numerator
  const value = ratio === null ? null : (formula.oneMinus ? 1 - ratio : ratio) * (formula.factor ?? 1)
  return { id, numerator, denominator, value }
}
