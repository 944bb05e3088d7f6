// What a backend is: one output format of the Document.
import type { Diagnostic, Localized } from '../../diagnostics/diagnostic.ts'
import type { Document } from '../document.ts'

export interface BackendContext {
  /** A file of templates/theme/, the workspace's own first: `html/screen.css`. */
  readTheme(name: string): Promise<string>
  /** The same as bytes, for what there need not be. */
  findTheme(name: string): Promise<Uint8Array | undefined>
  /** Folders or files of fonts, the workspace's own first. */
  fontFolders: readonly string[]
  /** The bytes of every one of them, in the same order. */
  readFonts(): Promise<readonly Uint8Array[]>
  /** One of the fonts of the package, by the name of its file. */
  readFont(name: string): Promise<Uint8Array>
  /** Where the package's own files are. */
  packageRoot: string
  /** Families of the workspace's own fonts, put before ours. */
  families?: { body?: string; heading?: string }
  /** So many documents that are written one after the other have something in common. */
  together?: number
}

export interface WrittenDocument {
  bytes: Uint8Array
  /** Where the format has pages. */
  pages?: number
  /** What each page looks like but for its foot, where that can be told. */
  pageDigests?: string[]
  /** What could not be drawn: a glyph that no font has. */
  diagnostics: Diagnostic[]
}

export interface Backend {
  name: string
  extension: string
  title: Localized
  write(document: Document, context: BackendContext): Promise<WrittenDocument>
}
