// Columns of the roster that are called by a competency: each holds the level that a person has reached.
import { UsageError } from '../diagnostics/usage-error.ts'
import { textSql } from './sql.ts'

export interface LevelColumn {
  /** As the file calls it: name or id of the competency. */
  title: string
  competency: string
  /** In the table of records. */
  name: string
}

export const levelName = (competency: string): string => `能力 ${competency}`

/** A person who was assessed and has not reached the lowest level. */
export const noLevel = '无'

/** Throws a UsageError where two columns are the same competency. */
export function levelColumns({ file, columns }: { file: string; columns: readonly string[] }, competencies: ReadonlyMap<string, string>): LevelColumn[] {
  const found = columns.flatMap((title): LevelColumn[] => {
    const competency = competencies.get(title)
    return competency === undefined ? [] : [{ title, competency, name: levelName(competency) }]
  })
  const twice = found.find(({ name }, index) => found.findIndex((one) => one.name === name) !== index)
  if (twice) throw new UsageError({ zh: `“${file}”里有两列都是能力“${twice.title}”。请只留一列。`, en: `Two columns of "${file}" are the competency "${twice.title}". Keep one of them.` })
  return found
}

/** A level, or its number from 1; 0 and 无 are below the lowest. */
export function levelSql(value: string, levels: readonly string[]): string {
  const words = levels.map((level, index) => `WHEN ${value} IN (${textSql(level)}, '${index + 1}') THEN ${textSql(level)}`)
  return `CASE ${words.join(' ')} WHEN ${value} IN (${textSql(noLevel)}, '0') THEN ${textSql(noLevel)} END`
}
