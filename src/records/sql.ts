// Names and texts as SQL writes them.

export const nameSql = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const textSql = (text: string): string => `'${text.replaceAll("'", "''")}'`
/** For `IN`; no value is equal to NULL, so an empty list holds nothing. */
export const listSql = (texts: readonly string[]): string => `(${texts.length > 0 ? texts.map(textSql).join(', ') : 'NULL'})`
