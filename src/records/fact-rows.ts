// The rows of appraisal facts as they are, each with its row in the file; of one period, some at a time.
import { rowColumn } from './number-rows.ts'
import type { Records } from './open-records.ts'
import { nameSql, textSql } from './sql.ts'

export interface FactRow {
  row: number
  person: string
  office: string
  post: string | null
  period: string
  /** An item of the scheme, or one of the words 部门, 群众, 加分, 减分, 条件, 自定目标. */
  item: string
  actual: number | null
  points: number | null
  rater: string | null
  count: number | null
  bonus: number | null
  deduction: number | null
  reason: string | null
  met: boolean | null
  proof: string | null
}

/** In the order of the file. */
export async function factPeriods(records: Records): Promise<string[]> {
  return (await records.rows<{ period: string }>(`SELECT 时段 AS period FROM 考核 GROUP BY 时段 ORDER BY min(${nameSql(rowColumn)})`)).map(({ period }) => period)
}

/** In the order of the file. */
export const factRows = (records: Records, period: string, office?: string): AsyncGenerator<FactRow[]> => records.stream<FactRow>(`
  SELECT ${nameSql(rowColumn)} AS "row", 人号 AS person, 街镇 AS office, 岗位 AS post, 时段 AS period, 指标 AS item, 实绩 AS actual, 得分 AS points, 打分方 AS rater, 份数::INTEGER AS count,
    加分 AS bonus, 减分 AS deduction, 事由 AS reason, 做到 AS met, 凭据 AS proof
  FROM 考核 WHERE 时段 = ${textSql(period)}${office === undefined ? '' : ` AND 街镇 = ${textSql(office)}`} ORDER BY ${nameSql(rowColumn)}`)
