// The lines of a file, for the code frame of a finding.
import { lstatSync } from 'node:fs'
import { createStore, type SourceStore } from './source-store.ts'

function isOwnFile(path: string): boolean {
  try {
    return lstatSync(path).isFile()
  } catch {
    return false
  }
}

/** Without line breaks; none for a file that is gone or holds no UTF-8 text, and none for a link: what it leads to may not be ours to show. */
export function linesOf(path: string, store: SourceStore = createStore()): string[] {
  // The finding says itself that the file cannot be read; a frame adds nothing.
  const text = store.standIns.has(path) || isOwnFile(path) ? store.text(path) : undefined
  return text?.split(/\r\n|\n|\r/) ?? []
}
