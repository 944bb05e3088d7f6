// What makes a file of records one table: its columns, which of them can't be left empty, and what must come in order.
import { recordFields, type FieldType, type RecordTable } from '../kinds/record-fields.ts'

export type TableName = keyof typeof recordFields

export const tableNames = Object.keys(recordFields) as TableName[]

export type ReferenceKind = 'office' | 'service' | 'post' | 'devolution'

const ofCase = { 街镇: 'office', 事项: 'service' } as const
const ofMatter = { 街镇: 'office', 下沉事项: 'devolution' } as const
const ofPerson = { 街镇: 'office', 岗位: 'post' } as const

interface TableShape {
  /** A record without these is none. */
  required: readonly string[]
  /** What no two records may have in common. */
  key: readonly string[]
  /** A number that is given anew each day or by each office: to count it is to count records. */
  countedBy?: string
  /** Columns that name a definition of the standards. */
  references?: Readonly<Record<string, ReferenceKind>>
  /** A column may be called by a competency: it then holds the level that each has reached. */
  levels?: true
  /** Each record counts a group of people: none may stand for one person, and what is wrong with a number is told without it. */
  aggregate?: true
  /** Columns of words that answers and reports repeat: a record with a telephone or the like in one of them is left out. */
  repeated?: readonly string[]
  /** The code may be that of an organization, by its name or id. */
  organizations?: true
  /** Each record knows its row, for what is found wrong later. */
  numbered?: true
  /** Each comes no earlier than the one before it, where both are filled. */
  order: readonly (readonly string[])[]
}

export const tableShapes: Record<TableName, TableShape> = {
  办件: { required: ['件号', '事项', '街镇', '收件日'], key: ['件号'], references: ofCase, order: [['收件日', '受理日', '办结日']] },
  环节: { required: ['件号', '事项', '环节', '开始时间'], key: ['件号', '环节', '开始时间'], references: ofCase, order: [['开始时间', '结束时间']] },
  收取材料: { required: ['件号', '材料'], key: ['件号', '材料'], order: [] },
  评价: { required: ['评价号', '等级', '日期'], key: ['评价号'], references: ofCase, order: [] },
  排队: { required: ['号', '街镇', '取号时间'], key: ['街镇', '号', '取号时间'], countedBy: '号', references: ofCase, order: [['取号时间', '叫号时间', '结束时间']] },
  花名册: { required: ['人号', '街镇', '岗位'], key: ['人号'], references: ofPerson, levels: true, repeated: ['年龄段', '学历', '职业资格'], order: [['入职日', '离职日']] },
  考核: { required: ['人号', '街镇', '时段', '指标'], key: ['人号', '街镇', '时段', '指标', '打分方', '事由'], references: ofPerson, numbered: true, organizations: true, repeated: ['时段', '维度', '指标', '打分方', '等次', '事由', '凭据'], order: [] },
  支撑: { required: ['支撑号', '下沉事项', '街镇'], key: ['支撑号'], references: ofMatter, repeated: ['支撑号', '种类', '项目', '单位'], order: [] },
  问题: { required: ['问题号', '街镇', '提出日'], key: ['问题号'], references: ofMatter, repeated: ['问题号', '来源'], order: [['提出日', '答复日'], ['提出日', '销号日']] },
  人群: { required: ['人群', '街镇', '月份'], key: ['人群', '街镇', '居村', '月份'], aggregate: true, references: ofCase, repeated: ['人群', '居村'], order: [] },
}

export const fieldsOf = (table: TableName): RecordTable => recordFields[table]
export const typeOf = (table: TableName, column: string): FieldType => fieldsOf(table)[column]!.type

/** The table whose required columns are all there, and of which most columns are; undefined where there is none. */
export function recognize(columns: readonly string[]): TableName | undefined {
  const have = new Set(columns)
  const complete = tableNames.filter((name) => tableShapes[name].required.every((column) => have.has(column)))
  const shared = (name: TableName): number => columns.filter((column) => Object.hasOwn(fieldsOf(name), column)).length
  return complete.toSorted((a, b) => shared(b) - shared(a))[0]
}

/** The table that a file comes nearest to, and what it lacks, for a message. */
export function nearestTable(columns: readonly string[]): { table: TableName; missing: string[] } {
  const have = new Set(columns)
  const lacking = tableNames.map((table) => ({ table, missing: tableShapes[table].required.filter((column) => !have.has(column)), shared: columns.filter((column) => Object.hasOwn(fieldsOf(table), column)).length }))
  const { table, missing } = lacking.toSorted((a, b) => b.shared - a.shared || a.missing.length - b.missing.length)[0]!
  return { table, missing }
}
