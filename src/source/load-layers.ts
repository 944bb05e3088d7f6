// The chain of `extends`: city, district, street, each a root of its own, the outermost workspace last.
import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { own } from '../util/json.ts'
import { isInside, relativePath } from './discover.ts'
import { configName } from './find-workspace.ts'
import { extendsLeadsToWorkspace, fileHasContent, linkStaysInside } from './findings-reading.ts'
import type { ReadSource } from './read-source.ts'
import type { Layer, SourceFile } from './source-file.ts'
import type { SourceStore } from './source-store.ts'

/** Steps up from the outermost workspace. */
export const maxExtends = 3

export interface LayerChain {
  layers: Layer[]
  /** The guifan.yaml of each layer, in the same order. */
  configFiles: SourceFile[]
  diagnostics: Diagnostic[]
}

export function loadLayers(root: string, store: SourceStore): LayerChain {
  const chain: LayerChain = { layers: [], configFiles: [], diagnostics: [] }
  const visited = new Set<string>()
  let next: string | undefined = root
  while (next !== undefined) {
    visited.add(realpathSync(next))
    const layer: Layer = { path: relativePath(root, next), absolutePath: next }
    const { file, diagnostics } = readConfig(join(next, configName), relativePath(root, join(next, configName)), layer, store)
    chain.layers.unshift(layer)
    chain.configFiles.unshift(file)
    // Of settings, that they are missing is said with what should stand there.
    chain.diagnostics.push(...diagnostics.filter(({ code }) => code !== fileHasContent.code))
    next = nextRoot(file, next, visited, chain)
  }
  return chain
}

/** A guifan.yaml that is a link out of its folder is not followed: it could show any file of this computer. */
function readConfig(path: string, name: string, layer: Layer, store: SourceStore): ReadSource {
  if (isInside(realpathSync(path), realpathSync(layer.absolutePath))) return store.read(path, name, layer)
  const start = { line: 1, column: 1 }
  const place: Place = { file: name, document: 0, pointer: '', at: 'value', range: { start, end: start } }
  return { file: { path: name, absolutePath: path, layer, text: '', documents: [], guessed: [] }, diagnostics: [diagnose(linkStaysInside, { messageId: 'outside', place })] }
}

function nextRoot(file: SourceFile, folder: string, visited: Set<string>, chain: LayerChain): string | undefined {
  const path = own(file.documents[0]?.value, 'extends')
  if (typeof path !== 'string' || path === '') return undefined
  const place: Place = { file: file.path, document: 0, pointer: '/extends', at: 'value' }
  const target = resolve(folder, path)
  const fault = (messageId: string): undefined => {
    chain.diagnostics.push(diagnose(extendsLeadsToWorkspace, { messageId, data: { path, limit: maxExtends }, place }))
  }
  if (!existsSync(join(target, configName))) return fault('missing')
  if (visited.has(realpathSync(target))) return fault('cycle')
  if (visited.size > maxExtends) return fault('tooDeep')
  return target
}
