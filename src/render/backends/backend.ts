// What a backend is: one output format of the Document.
import type { Localized } from '../../diagnostics/diagnostic.ts'
import type { Document } from '../document.ts'

export interface BackendContext {
  /** A file of templates/theme/, the workspace's own first: `html/document.css`. */
  readTheme(name: string): Promise<string>
  /** Folders of font files, the workspace's own first. */
  fontFolders: readonly string[]
}

export interface Backend {
  name: string
  extension: string
  title: Localized
  write(document: Document, context: BackendContext): Promise<Uint8Array>
}
