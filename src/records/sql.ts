// Names and texts as SQL writes them.

export const nameSql = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const textSql = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** For `IN`; no value is equal to NULL, so an empty list holds nothing. */
export const listSql = (texts: readonly string[]): string => `(${texts.length > 0 ? texts.map(textSql).join(', ') : 'NULL'})`

/** Whether a text is one of `texts`, each once; NULL where there are none. Of a long `IN` DuckDB makes a join, and behind a join the rows of a file are no longer in their order. */
export const oneOfSql = (value: string, texts: readonly string[]): string => (texts.length > 0 ? `(TRY_CAST(${value} AS ENUM(${texts.map(textSql).join(', ')})) IS NOT NULL)` : 'NULL')

/**
 * The sum of numbers, the same to the last digit however many processors add it up: floating point would depend on which piece came first. To a millionth; NULL where there is nothing to add.
 * Numbers that no decimal holds are added as they are: they are faults anyhow, and must not stop the rest from being counted.
 */
export function sumSql(number: string, where = 'true'): string {
  const [held, large] = [`(${where}) AND abs(${number}) < 1e12`, `(${where}) AND abs(${number}) >= 1e12`]
  return `CASE WHEN count(${number}) FILTER (${where}) > 0 THEN coalesce(sum((CASE WHEN ${held} THEN ${number} END)::DECIMAL(18, 6))::DOUBLE, 0) + coalesce(sum(${number}) FILTER (${large}), 0) END`
}

export const averageSql = (number: string, where = 'true'): string => `(${sumSql(number, where)}) / count(${number}) FILTER (${where})`
