// One place in the graph of annotations: what the schema says there, and the numbers of the places below it.
import type { Localized } from '../diagnostics/diagnostic.ts'

export type OverlayMode = 'locked' | 'free' | { tighten: 'shorter' | 'fewer' | 'more' }

/** What a schema says of one place in a value. */
export interface Annotation {
  title?: string
  /** Kinds that a reference here may name. */
  ref?: readonly string[]
  /** Plain words are allowed beside references: any with a Chinese character, or just these. */
  words?: true | readonly string[]
  /** An id of this list of the same definition. */
  local?: string
  /** Properties by which entries of this list are addressed. */
  key?: readonly string[]
  /** What a local layer may change; nothing said means locked. */
  overlay?: OverlayMode
  markdown?: boolean
  time?: 'time' | 'period' | 'due'
  /** What the text should look like, in words. */
  says?: Localized
  /** The keys of this object are references or ids. */
  names?: { ref?: readonly string[]; local?: string; says?: Localized }
}

export interface TableRow extends Annotation {
  props?: Readonly<Record<string, number>>
  items?: number
  /** Any other key. */
  rest?: number
  patterns?: readonly (readonly [string, number])[]
}
