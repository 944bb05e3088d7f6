// One Document, printed in every format asked for into the staging folder: what the parent process asks for and a child process does.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Config } from '../kinds/index.ts'
import { writeStaged, type Written } from '../output/staging.ts'
import { backends, type BackendContext, type BackendName } from '../render/backends/index.ts'
import type { Document } from '../render/document.ts'
import { packageRoot } from '../source/package-root.ts'
import { fontPaths, readFonts, readPackageFont } from '../source/font-paths.ts'
import { findTemplateBytes, readTemplate } from '../source/templates.ts'

export interface PrintTask {
  document: Document
  formats: readonly BackendName[]
  /** Of the workspace: its own theme and fonts come before ours. */
  root: string
  fonts: NonNullable<Config['fonts']>
  /** Documents of one office: what they have in common is kept for as many. */
  together?: number
  staging: string
  /** Relative to the output folder, without its ending. */
  path: string
}

export interface Printed extends Written {
  format: BackendName
  /** Relative to the output folder. */
  path: string
  pages?: number
  pageDigests?: string[]
  diagnostics: Diagnostic[]
}

/** What the backends read of the workspace and of the package. */
export function backendContext(root: string, fonts: PrintTask['fonts']): BackendContext {
  return {
    readTheme: async (name: string) => (await readTemplate(root, `theme/${name}`)).text,
    findTheme: (name: string) => findTemplateBytes(root, `theme/${name}`),
    fontFolders: fontPaths(root, fonts.files ?? []),
    readFonts: async () => readFonts(root, fonts.files ?? []),
    families: { ...(fonts.body ? { body: fonts.body } : {}), ...(fonts.heading ? { heading: fonts.heading } : {}) },
    readFont: readPackageFont,
    packageRoot: packageRoot(),
  }
}

/** One file a format. Throws a UsageError for what the disk refuses. */
export async function print(task: PrintTask): Promise<Printed[]> {
  const context = { ...backendContext(task.root, task.fonts), ...(task.together === undefined ? {} : { together: task.together }) }
  const printed: Printed[] = []
  for (const format of task.formats) {
    const { bytes, pages, pageDigests, diagnostics } = await backends[format].write(task.document, context)
    const path = `${task.path}.${backends[format].extension}`
    printed.push({ format, path, ...(await writeStaged(task.staging, path, bytes)), ...(pages === undefined ? {} : { pages }), ...(pageDigests ? { pageDigests } : {}), diagnostics })
  }
  return printed
}
