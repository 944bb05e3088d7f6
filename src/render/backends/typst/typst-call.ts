// What the engine of typesetting is asked for and gives back, whichever way it runs.

export interface TypstFault {
  severity: 'error' | 'warning'
  message: string
  /** Relative to the project, and from 1; unknown for faults of the export. */
  file?: string
  line?: number
  column?: number
}

export interface TypstResult {
  bytes?: Uint8Array
  pages: number
  faults: TypstFault[]
  /** Made where the engine's program can't be loaded: what was asked of the PDF is neither checked nor claimed. */
  unclaimed?: true
}

/** Folders or files in the order in which a font is looked for; never replaced by the system's. The same as bytes, for an engine that reads no disk. */
export interface TypstFonts {
  fontFolders: readonly string[]
  readFonts(): Promise<readonly Uint8Array[]>
}

/** What a PDF holds to: PDF/UA-1, which a screen reader reads; PDF/A-2a beside it, which archives keep; or no more than any PDF. */
export type PdfPromise = 'accessible' | 'archive' | 'none'

export interface TypstCall {
  /** By path relative to the project, `main.typ` among them; bytes are those of pictures. */
  files: ReadonlyMap<string, string | Uint8Array>
  fonts: TypstFonts
  promise: PdfPromise
  /** So many documents one after the other have something in common. */
  together: number
}
