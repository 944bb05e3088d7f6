// A real workspace in a temporary folder: the base of the tests, with the files of a case laid over it by kind and id.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { layOver } from './lay-over.ts'

export { markersIn, shortly, yamlFiles } from './lay-over.ts'

const made: string[] = []

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'guifan-test-'))
  made.push(folder)
  return folder
}

const sampleFolder = path.join(import.meta.dirname, '../../standards')

/** The sample, to be changed at will. */
export function copyOfSample(): string {
  const folder = temporaryFolder()
  cpSync(sampleFolder, folder, { recursive: true })
  return folder
}

/** `folder` holds the files of the case; without one, the base alone. */
export function workspaceOnDisk(folder?: string): string {
  const root = temporaryFolder()
  layOver(root, folder)
  return root
}

/** Offset of a line and column, both from 1. */
function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  let start = 0
  for (let number = 1; number < line; number++) start = text.indexOf('\n', start) + 1
  return start + column - 1
}

/** Does what the fixes say, from the end of each file to its beginning. */
export function applyFixes(root: string, diagnostics: readonly Diagnostic[]): void {
  const edits = diagnostics.flatMap(({ fix }) => fix?.edits ?? [])
  for (const file of new Set(edits.map(({ place }) => place.file))) {
    let text = readFileSync(path.join(root, file), 'utf8')
    const spans = edits.filter(({ place }) => place.file === file).map(({ place, text: replacement }) => ({
      start: offsetOf(text, place.range!.start), end: offsetOf(text, place.range!.end), replacement,
    }))
    for (const { start, end, replacement } of spans.sort((a, b) => b.start - a.start)) text = text.slice(0, start) + replacement + text.slice(end)
    writeFileSync(path.join(root, file), text)
  }
}
