// How many people of each group an office has in a month, added up from its neighbourhoods.
import type { Records } from './open-records.ts'
import { listSql } from './sql.ts'

export interface GroupCount {
  group: string
  office: string
  /** YYYY-MM. */
  month: string
  /** Null where no number was given. */
  people: number | null
  /** Neighbourhoods whose number was not given. */
  notGiven: number
}

/** Where the office gives its own sum, its neighbourhoods are not added to it. */
export const groupCounts = (records: Records, office?: string): Promise<GroupCount[]> => records.rows<GroupCount>(`
  WITH sums AS (
    SELECT 人群, 街镇, strftime(月份, '%Y-%m') AS month, sum(人数) FILTER (居村 IS NULL) AS whole, sum(人数) FILTER (居村 IS NOT NULL) AS parts,
      count(*) FILTER (人数 IS NULL) AS missing
    FROM 人群 WHERE ${office === undefined ? 'true' : `街镇 IN ${listSql([office])}`} GROUP BY ALL)
  SELECT 人群 AS "group", 街镇 AS office, month, coalesce(whole, parts)::DOUBLE AS people, (CASE WHEN whole IS NULL THEN missing ELSE 0 END)::INTEGER AS "notGiven" FROM sums ORDER BY ALL`)
