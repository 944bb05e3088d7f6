// 各街镇对照: what an answer says of several offices side by side, for who looks after all of them; beside the report of each.
import type { View } from '../../documents/document-type.ts'
import type { Report } from './print-reports.ts'

export interface Overview {
  /** File name, without its ending. */
  name: string
  title: string
  offices: number
  period: string
  findings: readonly string[]
  facts: readonly View[]
  /** `reading` is how the chart is read. */
  charts: readonly { title: string; reading: string; chart: View }[]
  tables: readonly { title: string; rows: View | undefined }[]
  notes: readonly string[]
}

export function overviewReport({ name, offices, charts, tables, ...told }: Overview): Report {
  const of = `${offices} 个街镇`
  return { template: 'overview-report', path: name, of, title: told.title, view: { ...told, offices: of, charts, tables: tables.filter(({ rows }) => rows !== undefined) } }
}

/** 宝山路街道 少 1 个、…: offices that something is to be said of, and what; nothing where it is said of none. */
export function namedOffices<One extends { name: string }>(offices: readonly One[], what: (one: One) => string | undefined): string | undefined {
  const found = offices.flatMap((one) => { const text = what(one); return text === undefined ? [] : [`${one.name} ${text}`] })
  return found.length > 0 ? found.join('、') : undefined
}
