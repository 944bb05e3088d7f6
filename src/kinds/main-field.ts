// Of what may be written short: `25个工作日` stands for `{time: 25个工作日}`, `1` for `{count: 1}`.
import type { TableRow } from './table-row.ts'

/** The field that the short form stands for; undefined where there is no short form. */
export function mainField(row: TableRow): 'time' | 'count' | undefined {
  if (!row.props) return undefined
  if (row.time && Object.hasOwn(row.props, 'time')) return 'time'
  return Object.hasOwn(row.props, 'count') ? 'count' : undefined
}
