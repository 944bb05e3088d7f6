// Puts a text in ASCII quotes so that YAML reads it as it stands.
import { losesAsNumber, plainScalar } from './plain-scalar.ts'
import type { TextEdit } from './text-edits.ts'

/** Double quotes as people expect them; single ones where the text holds double quotes or a backslash. */
export function quoteText(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "''")}'`
}

export function quoteEdit(text: string, start: number, end: number): TextEdit {
  return { start, end, text: quoteText(text.slice(start, end)) }
}

/** Without a mark that means something to YAML, anywhere: also in brackets, also as a key. Between letters or digits, “#” begins no comment. */
const harmless = /^[\p{L}\p{N}（《“「](?:[^:#,[\]{}"'&*!|>%@`?\\]|(?<=[\p{L}\p{N}])#(?=[\p{L}\p{N}]))*$/u
/** Older readers of YAML take these for yes and no. */
const oldWords = /^(?:y|n|yes|no|on|off|true|false|null)$/i

function readsAsText(value: string): boolean {
  return harmless.test(value) && value === value.trim() && !oldWords.test(value) && plainScalar(value) === value && losesAsNumber(value, '') === undefined
}

/** A text as a scalar in the quotes that stand there now, else plain where it can be; undefined where one line does not hold it. */
export function scalarLike(there: string, value: string): string | undefined {
  if (/[\p{Cc}\u2028\u2029]/u.test(value)) return undefined
  if (there.startsWith('"')) return `"${value.replace(/["\\]/g, '\\$&')}"`
  if (there.startsWith("'")) return `'${value.replaceAll("'", "''")}'`
  return readsAsText(value) ? value : quoteText(value)
}
