// What filling a Document carries along: the slots of the text at hand, the findings, and how a Markdown field is parsed.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Block } from './document.ts'
import type { Site, Slot } from './slot.ts'

export interface Filler {
  /** Empty while a Markdown field is parsed: marks in a user's text are text. */
  slots: readonly Slot[]
  /** Where findings about the text at hand belong. */
  site: Site
  diagnostics: Diagnostic[]
  /** Parses a Markdown field: its headings stand below those of the template and not in the contents. */
  field(markdown: string, site: Site): Block[]
  /** Parses Markdown of the template, with the same slots. */
  markdown(markdown: string): Block[]
  isField: boolean
}
