// One look at every file of a workspace without reading it: two looks differ when something was changed, added or taken away.
import { realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { discover } from './discover.ts'
import { settingsNames } from './find-workspace.ts'
import { loadLayers } from './load-layers.ts'
import type { SourceStore } from './source-store.ts'

function stateOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? [path, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ') : `${path} gone`
}

export function lookAtFiles(root: string, store: SourceStore): string {
  try {
    const { layers } = loadLayers(root, store)
    const roots = layers.map(({ absolutePath }) => realpathSync(absolutePath))
    return layers.flatMap(({ absolutePath }) => {
      const { files, faults } = discover(absolutePath, roots)
      return [...settingsNames.map((name) => join(absolutePath, name)), ...files].map(stateOf).concat(faults.map(({ path, messageId }) => `${path} ${messageId}`))
    }).join('\n')
  } catch {
    // Settings that are gone, or that went while they were looked at.
    return 'gone'
  }
}
