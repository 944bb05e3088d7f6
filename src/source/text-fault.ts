// A fault found in the text of one file, by offsets; it becomes a Diagnostic when the file's name and lines are known.
import type { FindingDefinition } from '../diagnostics/definition.ts'
import type { TextEdit } from './text-edits.ts'
import type { MendName } from './mend-words.ts'

export interface TextFault {
  definition: FindingDefinition
  messageId: string
  data?: Record<string, unknown>
  start: number
  end: number
  document?: number
  pointer?: string
  at?: 'key' | 'value'
  /** The one right answer, where there is one. */
  edits?: TextEdit[]
  mend?: MendName
  /** What stands elsewhere and belongs to it; the message is one of the same definition. */
  related?: { start: number; end: number; messageId: string; pointer: string }[]
  /** The edits are good enough to read on with, but not sure enough to be offered. */
  guessed?: boolean
  /** The edits change which fields there are: the values of the file are those of the mended text. */
  reshapes?: boolean
  /** Nothing after this place was read. */
  fatal?: boolean
}
