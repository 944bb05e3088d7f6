// Reads a whole workspace: its layers, its guifan.yaml and every file of standards, with all that is wrong about their text.
import { realpathSync } from 'node:fs'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { compareText } from '../util/text.ts'
import { discover, isStandard, relativePath } from './discover.ts'
import type { FolderFault } from './discover.ts'
import { loadLayers } from './load-layers.ts'
import type { Layer, SourceFile } from './source-file.ts'
import { createStore, type SourceStore, type StandIns } from './source-store.ts'

export interface Workspace {
  /** Absolute folder of the outermost workspace. */
  root: string
  /** Base first, the workspace itself last. */
  layers: Layer[]
  /** The value of the workspace's own guifan.yaml as written; undefined where it could not be read. */
  config: unknown
  configFile: SourceFile
  /** The guifan.yaml of every layer, in the order of `layers`. */
  configFiles: SourceFile[]
  /** The exceptions.yaml of every layer that has one, in the order of `layers`. */
  exceptionFiles: SourceFile[]
  /** Every other YAML file, layer by layer, sorted by path within each. */
  files: SourceFile[]
  /** Folders and links that could not be read. */
  unread: string[]
  diagnostics: Diagnostic[]
}

/** What is on the disk of one layer and what stands in for it, in the order of their names. */
export function withStandIns(found: readonly string[], root: string, standIns: StandIns): string[] {
  if (standIns.size === 0) return [...found]
  const known = new Set(found)
  const added = [...standIns].flatMap(([path, bytes]) => (bytes && !known.has(path) && isStandard(path, root) ? [path] : []))
  const files = [...found.filter((path) => standIns.get(path) !== null), ...added]
  return files.sort((a, b) => compareText(relativePath(root, a), relativePath(root, b)))
}

/** `root` comes from findWorkspace. Faults on the disk are diagnostics; nothing is thrown for them. */
export async function loadWorkspace(root: string, store: SourceStore = createStore()): Promise<Workspace> {
  const chain = loadLayers(root, store)
  const roots = chain.layers.map((layer) => realpathSync(layer.absolutePath))
  const files: SourceFile[] = []
  const diagnostics = [...chain.diagnostics]
  const unread: string[] = []
  for (const layer of chain.layers) {
    const found = discover(layer.absolutePath, roots)
    diagnostics.push(...found.faults.map((fault) => folderDiagnostic(fault, root)))
    unread.push(...found.faults.map(({ path }) => relativePath(root, path)))
    for (const path of withStandIns(found.files, layer.absolutePath, store.standIns)) {
      const read = store.read(path, relativePath(root, path), layer)
      files.push(read.file)
      diagnostics.push(...read.diagnostics)
    }
  }
  const configFile = chain.configFiles.at(-1)!
  diagnostics.sort((a, b) => compareText(a.place.file, b.place.file) || comparePlace(a, b))
  return { root, layers: chain.layers, config: configFile.documents[0]?.value, configFile, configFiles: chain.configFiles, exceptionFiles: chain.exceptionFiles, files, unread, diagnostics }
}

function comparePlace(a: Diagnostic, b: Diagnostic): number {
  const [first, second] = [a.place.range?.start, b.place.range?.start]
  return (first?.line ?? 0) - (second?.line ?? 0) || (first?.column ?? 0) - (second?.column ?? 0) || compareText(a.code, b.code)
}

function folderDiagnostic(fault: FolderFault, root: string): Diagnostic {
  const start = { line: 1, column: 1 }
  const place = { file: relativePath(root, fault.path), document: 0, pointer: '', at: 'value' as const, range: { start, end: start } }
  return diagnose(fault.definition, { messageId: fault.messageId, data: fault.data, place })
}
