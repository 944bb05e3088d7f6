// The rows of the roster as they are: a person each, with the levels of whichever competencies the file has; never all of them at once.
import { levelName } from './level-columns.ts'
import type { Records } from './open-records.ts'
import { listSql, nameSql } from './sql.ts'

export interface RosterRow {
  id: string
  office: string
  post: string
  grade: number | null
  ageBand: string | null
  education: string | null
  certificate: string | null
  joined: string | null
  left: string | null
  reserve: boolean | null
  mentor: boolean | null
  /** Words of levels; what is empty is left out. */
  levels: Record<string, string>
}

/** Those of `competencies` that the file has a column for. */
async function assessedIn(records: Records, competencies: readonly string[]): Promise<string[]> {
  const columns = await records.rows<{ column_name: string }>('DESCRIBE 花名册')
  return competencies.filter((id) => columns.some(({ column_name }) => column_name === levelName(id)))
}

/** In their order. */
export async function rosterOffices(records: Records): Promise<string[]> {
  return (await records.rows<{ office: string }>('SELECT DISTINCT 街镇 AS office FROM 花名册 ORDER BY 街镇')).map(({ office }) => office)
}

export async function rosterGrades(records: Records): Promise<number[]> {
  return (await records.rows<{ grade: number }>('SELECT DISTINCT 等级::INTEGER AS grade FROM 花名册 WHERE 等级 IS NOT NULL ORDER BY 等级')).map(({ grade }) => grade)
}

/** The people of one office, or those with some codes, of whatever office. */
export type RosterPart = { office: string } | { codes: readonly string[] }

const partSql = (part: RosterPart): string => ('office' in part ? `街镇 IN ${listSql([part.office])}` : `人号 IN ${listSql(part.codes)}`)

export async function rosterPeople(records: Records, competencies: readonly string[], part: RosterPart): Promise<RosterRow[]> {
  const assessed = await assessedIn(records, competencies)
  const rows = await records.rows<Omit<RosterRow, 'levels'> & Record<string, string | null>>(`
    SELECT 人号 AS id, 街镇 AS office, 岗位 AS post, 等级::INTEGER AS grade, 年龄段 AS "ageBand", 学历 AS education, 职业资格 AS certificate,
      入职日 AS joined, 离职日 AS "left", 后备 AS reserve, 带教 AS mentor${assessed.map((id) => `, ${nameSql(levelName(id))} AS ${nameSql(levelName(id))}`).join('')}
    FROM 花名册 WHERE ${partSql(part)} ORDER BY 街镇, 人号`)
  return rows.map((row) => ({ ...row, levels: Object.fromEntries(assessed.flatMap((id) => { const level = row[levelName(id)]; return typeof level === 'string' ? [[id, level]] : [] })) }))
}
