// A real workspace in a temporary folder: the base of the tests, with the files of a case laid over it by kind and id.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const baseFolder = path.join(import.meta.dirname, '../base')
/** Posts in full, with the competencies and courses that they need: what a workspace is clean with. A file of the same name stands for that of the base. */
const staffFolder = path.join(import.meta.dirname, '../staff')
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

export const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => name.split(path.sep).join('/')).sort()

const identityOf = (document: string): string => `${/^kind: *(\S+)/m.exec(document)?.[1]}/${/^id: *(\S+)/m.exec(document)?.[1]}`
const documentsOf = (text: string): string[] => text.split(/^---\n/m)

/** `folder` holds the files of the case; without one, the base alone. */
export function workspaceOnDisk(folder?: string): string {
  const root = temporaryFolder()
  const own = folder === undefined ? [] : yamlFiles(folder)
  const replaced = new Set(own.filter((name) => !/(^|\/)(guifan|exceptions)\.yaml$/.test(name)).flatMap((name) => documentsOf(readFileSync(path.join(folder!, name), 'utf8')).map(identityOf)))
  for (const name of new Set([...yamlFiles(baseFolder), ...yamlFiles(staffFolder)])) {
    const home = existsSync(path.join(staffFolder, name)) ? staffFolder : baseFolder
    const kept = documentsOf(readFileSync(path.join(home, name), 'utf8')).filter((document) => !replaced.has(identityOf(document)))
    const target = name === 'guifan.yaml' ? name : `base-${name}`
    if (kept.length > 0) writeFileSync(path.join(root, target), kept.join('---\n'))
  }
  if (folder !== undefined && existsSync(folder)) cpSync(folder, root, { recursive: true })
  return root
}

/** `file:line code` of every `# expect: GF…` in the files of a case. */
export function markersIn(folder: string): string[] {
  return yamlFiles(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').flatMap((line, index) => {
    const marker = /# expect: ([GF\d ]+)/.exec(line)
    return marker ? marker[1]!.trim().split(/\s+/).map((code) => `${name}:${index + 1} ${code}`) : []
  })).sort()
}

export const shortly = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ place, code }) => `${place.file}:${place.range?.start.line} ${code}`).sort()

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
