// What a finding is: the one shape that every stage gives back and every report format prints.

export type Locale = 'zh-CN' | 'en'
export const locales: readonly Locale[] = ['zh-CN', 'en']

/** The same thing said in both languages; the compiler demands both. */
export interface Localized<T = string> {
  zh: T
  en: T
}

/** Picks the text of one language. */
export function localize<T>(text: Localized<T>, locale: Locale): T {
  return locale === 'en' ? text.en : text.zh
}

export type Severity = 'error' | 'warning' | 'info'

/** Counts from 1; columns in UTF-16 units; a byte order mark takes no column. */
export interface Position {
  line: number
  column: number
}

export interface Range {
  start: Position
  end: Position
}

/**
 * Where something stands. `file` is relative to the workspace, with forward slashes. `document` is the number of the YAML document in the file, from 0.
 * `pointer` is a JSON pointer into that document. `at` says whether the key or the value of the last segment is meant.
 * `range` is known early only for faults of the text itself; everywhere else it is worked out late, for what is printed.
 */
export interface Place {
  file: string
  document: number
  pointer: string
  at: 'key' | 'value'
  range?: Range
}

export interface Related {
  place: Place
  message: Localized
}

/** One replacement of text. Where it is worked out late, so is how it is written: what stands in the file decides. */
export interface FixEdit {
  place: Place
  text: string
  /**
   * `entry`: about the whole of what the key names: its key, its value, and the line where nothing else stands on it.
   * `value`: `text` is the value, written in the quotes that stand there, or in quotes where YAML needs them.
   * `quoted`: what stands there, in quotes; there is no `text` yet.
   */
  as?: 'entry' | 'value' | 'quoted'
  /** Only these words of the value are replaced: the occurrence with this number (from 0) of so many. */
  words?: { text: string; number: number; of: number }
}

/** The mend of a finding: all of its edits or none. */
export interface Fix {
  description: Localized
  edits: FixEdit[]
  /** Most likely what was meant, but not surely: for whoever asks for such mends too. */
  unsafe?: true
}

export interface Diagnostic {
  code: string
  name: string
  severity: Severity
  messageId: string
  data: Record<string, unknown>
  message: Localized
  place: Place
  related: Related[]
  fix: Fix | null
  /** Ids of the requirements that are not met here. */
  requirement: readonly string[]
}
