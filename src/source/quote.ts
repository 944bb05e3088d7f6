// Puts a text in ASCII quotes so that YAML reads it as it stands.
import type { TextEdit } from './text-edits.ts'

/** Double quotes as people expect them; single ones where the text holds double quotes or a backslash. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

export function quoteEdit(text: string, start: number, end: number): TextEdit {
  return { start, end, text: quoteText(text.slice(start, end)) }
}
