// What the records of devolved matters say in figures: support that was promised and came, problems that were raised and answered.
import type { ProblemCounts, SupportCounts } from '../kinds/devolution-counts.ts'
import type { Records } from './open-records.ts'
import { sumSql, textSql } from './sql.ts'

export interface SupportRow extends SupportCounts {
  devolution: string
  office: string
  kind: string
  item: string | null
  /** How much was promised and given of what is due; null where the records do not say, or count it in several units. */
  owed: number | null
  given: number | null
  unit: string | null
}

const there = 'coalesce(到位, 到位日 IS NOT NULL)'

/** `on` is the day on which everything is judged, YYYY-MM-DD. */
export const supportRows = (records: Records, on: string): Promise<SupportRow[]> => records.rows<SupportRow>(`
  WITH judged AS (
    SELECT *, 应到位日 IS NULL OR 应到位日 <= ${textSql(on)}::DATE AS is_due, ${there} AND (到位日 IS NULL OR 到位日 <= ${textSql(on)}::DATE) AS is_there,
      到位日 IS NOT NULL AND 应到位日 IS NOT NULL AND 到位日 > 应到位日 AS is_late FROM 支撑)
  SELECT 下沉事项 AS devolution, 街镇 AS office, coalesce(种类, '没有写哪一类') AS kind, 项目 AS item, count(*)::INTEGER AS promised, count(*) FILTER (is_due)::INTEGER AS due,
    count(*) FILTER (is_due AND is_there AND NOT is_late)::INTEGER AS "onTime", count(*) FILTER (is_due AND is_there AND is_late)::INTEGER AS late, count(*) FILTER (is_due AND NOT is_there)::INTEGER AS owing,
    CASE WHEN count(DISTINCT 单位) = 1 THEN (${sumSql('应给', 'is_due')}) END AS owed, CASE WHEN count(DISTINCT 单位) = 1 THEN (${sumSql('coalesce(实给, 0)', 'is_due')}) END AS given,
    CASE WHEN count(DISTINCT 单位) = 1 THEN any_value(单位) END AS unit
  FROM judged GROUP BY ALL ORDER BY ALL`)

export interface ProblemRow extends ProblemCounts {
  devolution: string
  office: string
}

/** What was known on that day. */
const known = (on: string): string => `(SELECT * REPLACE (CASE WHEN 答复日 <= ${textSql(on)}::DATE THEN 答复日 END AS 答复日, CASE WHEN 销号日 <= ${textSql(on)}::DATE THEN 销号日 END AS 销号日) FROM 问题 WHERE 下沉事项 IS NOT NULL AND 提出日 <= ${textSql(on)}::DATE)`
const overdue = (on: string): string => `答复日 IS NULL AND 答复期限 < ${textSql(on)}::DATE`

export const problemRows = (records: Records, on: string): Promise<ProblemRow[]> => records.rows<ProblemRow>(`
  SELECT 下沉事项 AS devolution, 街镇 AS office, count(*)::INTEGER AS raised, count(*) FILTER (答复期限 IS NOT NULL AND (答复日 IS NOT NULL OR 答复期限 < ${textSql(on)}::DATE))::INTEGER AS due,
    count(*) FILTER (答复日 <= 答复期限)::INTEGER AS "onTime", count(*) FILTER (答复日 > 答复期限)::INTEGER AS late, count(*) FILTER (${overdue(on)})::INTEGER AS waiting, count(销号日)::INTEGER AS closed
  FROM ${known(on)} GROUP BY ALL ORDER BY ALL`)

export interface WaitingProblem {
  devolution: string
  office: string
  number: string
  raised: string
  due: string
  /** Days since the answer was due. */
  days: number
}

/** The oldest first. */
export const waitingProblems = (records: Records, on: string): Promise<WaitingProblem[]> => records.rows<WaitingProblem>(`
  SELECT 下沉事项 AS devolution, 街镇 AS office, 问题号 AS number, 提出日 AS raised, 答复期限 AS due, date_diff('day', 答复期限, ${textSql(on)}::DATE)::INTEGER AS days
  FROM ${known(on)} WHERE ${overdue(on)} ORDER BY days DESC, office, number`)

/** Problems that are about no devolved matter, and first and last day that the records speak of. */
export const devolutionPeriod = async (records: Records): Promise<{ from: string | null; to: string | null; apart: number }> =>
  (await records.rows<{ from: string | null; to: string | null; apart: number }>(`
    SELECT least((SELECT min(提出日) FROM 问题), (SELECT min(coalesce(应到位日, 到位日)) FROM 支撑)) AS "from",
      greatest((SELECT max(greatest(提出日, 答复日, 销号日)) FROM 问题), (SELECT max(coalesce(到位日, 应到位日)) FROM 支撑)) AS "to", (SELECT count(*)::INTEGER FROM 问题 WHERE 下沉事项 IS NULL) AS apart`))[0]!

/** Cases of the service of a matter, of all that are taken in. */
export const caseCount = async (records: Records, service: string, office: string | undefined): Promise<{ own: number; all: number }> =>
  (await records.rows<{ own: number; all: number }>(`SELECT count(*) FILTER (事项 = ${textSql(service)})::INTEGER AS own, count(*)::INTEGER AS "all" FROM 办件 WHERE ${office === undefined ? 'true' : `街镇 = ${textSql(office)}`}`))[0]!
