// 各街镇对照: what an answer says of several offices side by side, for who looks after all of them; beside the report of each.
import type { View } from '../../documents/document-type.ts'
import type { Report } from './print-reports.ts'

export interface Overview {
  /** Relative to the folder, without its ending. */
  path: string
  title: string
  /** Of whom it speaks, and who is to read it. */
  of: string
  reader: string
  period: string
  findings: readonly string[]
  facts: readonly View[]
  /** `reading` is how the chart is read. */
  charts: readonly { title: string; reading: string; chart: View }[]
  tables: readonly { title: string; rows: View | undefined }[]
  notes: readonly string[]
}

/** Several offices side by side. */
export const ofOffices = (offices: number): Pick<Overview, 'of' | 'reader'> => ({ of: `${offices} 个街镇`, reader: '区里的业务主管部门' })

export const overviewReport = ({ path, tables, ...told }: Overview): Report =>
  ({ template: 'overview-report', path, of: told.of, title: told.title, view: { ...told, tables: tables.filter(({ rows }) => rows !== undefined) } })

/** 宝山路街道 少 1 个、…: offices that something is to be said of, and what; nothing where it is said of none. */
export function namedOffices<One extends { name: string }>(offices: readonly One[], what: (one: One) => string | undefined): string | undefined {
  const found = offices.flatMap((one) => { const text = what(one); return text === undefined ? [] : [`${one.name} ${text}`] })
  return found.length > 0 ? found.join('、') : undefined
}
