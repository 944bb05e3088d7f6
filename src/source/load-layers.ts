// The chain of `extends`: city, district, street, each a root of its own, the outermost workspace last.
import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { own } from '../util/json.ts'
import { isInside, relativePath } from './discover.ts'
import { configName, exceptionsName } from './find-workspace.ts'
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
  /** The exceptions.yaml of each layer that has one, in the same order. */
  exceptionFiles: SourceFile[]
  diagnostics: Diagnostic[]
}

export function loadLayers(root: string, store: SourceStore): LayerChain {
  const chain: LayerChain = { layers: [], configFiles: [], exceptionFiles: [], diagnostics: [] }
  const visited = new Set<string>()
  let next: string | undefined = root
  while (next !== undefined) {
    visited.add(realpathSync(next))
    const layer: Layer = { path: relativePath(root, next), absolutePath: next }
    const { file, diagnostics } = readSettings(join(next, configName), relativePath(root, join(next, configName)), layer, store)
    const exceptions = readExceptions(join(next, exceptionsName), relativePath(root, join(next, exceptionsName)), layer, store)
    chain.layers.unshift(layer)
    chain.configFiles.unshift(file)
    if (exceptions) chain.exceptionFiles.unshift(exceptions.file)
    // Of settings, that they are missing is said with what should stand there; of exceptions there may be none.
    chain.diagnostics.push(...[...diagnostics, ...(exceptions?.diagnostics ?? [])].filter(({ code }) => code !== fileHasContent.code))
    next = nextRoot(file, next, visited, chain)
  }
  return chain
}

/** Undefined where there is none. */
function readExceptions(path: string, name: string, layer: Layer, store: SourceStore): ReadSource | undefined {
  const standIn = store.standIns.get(path)
  if (standIn) return store.read(path, name, layer)
  const there = standIn === undefined && lstatSync(path, { throwIfNoEntry: false }) !== undefined
  // A link to what is gone has a finding of its own.
  return there ? (existsSync(path) ? readSettings(path, name, layer, store) : store.read(path, name, layer)) : undefined
}

/** A guifan.yaml that is a link out of its folder is not followed: it could show any file of this computer. */
function readSettings(path: string, name: string, layer: Layer, store: SourceStore): ReadSource {
  if (isInside(realpathSync(path), realpathSync(layer.absolutePath))) return store.read(path, name, layer)
  const start = { line: 1, column: 1 }
  const place: Place = { file: name, document: 0, pointer: '', at: 'value', range: { start, end: start } }
  return { file: { path: name, absolutePath: path, layer, documents: [], guessed: [] }, diagnostics: [diagnose(linkStaysInside, { messageId: 'outside', place })] }
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
