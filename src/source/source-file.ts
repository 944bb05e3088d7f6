// What the reader of files gives to every later stage.
import type { Json } from '../util/json.ts'

/** One root of the chain of `extends`: the outermost workspace is the last. */
export interface Layer {
  /** Folder relative to the outermost workspace, `.` for itself. */
  path: string
  absolutePath: string
}

/** One YAML document of a file. */
export interface SourceDocument {
  index: number
  value: Json
}

export interface SourceFile {
  /** Relative to the workspace, forward slashes. */
  path: string
  absolutePath: string
  layer: Layer
  documents: SourceDocument[]
  /** Of its bytes, where what is found in them is kept for later runs. */
  digest?: string
  /** An earlier run found nothing wrong with its text and its form. */
  isKnown?: boolean
  /**
   * Set when the text could not be read as YAML: `documents` is then empty, and these are the `kind:` and `id:` lines found in the raw text,
   * so that references to what the file would define are not reported as broken too. Empty where none were found: the file may then define anything.
   */
  guessed?: { kind?: string; id: string }[]
}
