// One Document, printed in one format into the staging folder: what the parent process asks for and a child process does.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { writeStaged, type Written } from '../output/staging.ts'
import { backends, type BackendName } from '../render/backends/index.ts'
import type { Document } from '../render/document.ts'
import { packageRoot } from '../source/package-root.ts'
import { fontFiles, readTheme } from '../source/read-theme.ts'

export interface PrintTask {
  document: Document
  format: BackendName
  /** Of the workspace: its own theme and fonts come before ours. */
  root: string
  fonts: readonly string[]
  staging: string
  /** Relative to the output folder. */
  path: string
}

export interface Printed extends Written {
  pages?: number
  diagnostics: Diagnostic[]
}

/** Throws a UsageError for what the disk refuses. */
export async function print(task: PrintTask): Promise<Printed> {
  const context = { readTheme: (name: string) => readTheme(task.root, name), fontFolders: await fontFiles(task.root, task.fonts), packageRoot: packageRoot() }
  const { bytes, pages, diagnostics } = await backends[task.format].write(task.document, context)
  const written = await writeStaged(task.staging, task.path, bytes)
  return { ...written, ...(pages === undefined ? {} : { pages }), diagnostics }
}
