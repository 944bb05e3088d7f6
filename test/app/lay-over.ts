// The base workspace of the tests with the files of a case laid over it by kind and id, and what the files of a case say is wrong in them.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

const baseFolder = path.join(import.meta.dirname, '../base')
/** Posts in full, with the competencies and courses that they need: what a workspace is clean with. A file of the same name stands for that of the base. */
const staffFolder = path.join(import.meta.dirname, '../staff')

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort()

export const yamlFiles = (folder: string): string[] => filesIn(folder).filter((name) => name.endsWith('.yaml'))

const identityOf = (document: string): string => `${/^kind: *(\S+)/m.exec(document)?.[1]}/${/^id: *(\S+)/m.exec(document)?.[1]}`
const documentsOf = (text: string): string[] => text.split(/^---\n/m)

/** Puts the base into `root`, and over it the files of the case in `folder`. */
export function layOver(root: string, folder?: string): void {
  const own = folder === undefined ? [] : yamlFiles(folder)
  const replaced = new Set(own.filter((name) => !/(^|\/)(guifan|exceptions)\.yaml$/.test(name)).flatMap((name) => documentsOf(readFileSync(path.join(folder!, name), 'utf8')).map(identityOf)))
  for (const name of new Set([...yamlFiles(baseFolder), ...yamlFiles(staffFolder)])) {
    const home = existsSync(path.join(staffFolder, name)) ? staffFolder : baseFolder
    const kept = documentsOf(readFileSync(path.join(home, name), 'utf8')).filter((document) => name === 'guifan.yaml' || !replaced.has(identityOf(document)))
    const target = name === 'guifan.yaml' ? name : `base-${name}`
    if (kept.length > 0) writeFileSync(path.join(root, target), kept.join('---\n'))
  }
  if (folder !== undefined && existsSync(folder)) cpSync(folder, root, { recursive: true })
}

/** `file:line code` of every `# expect: GF…` in the files of a case, in whichever form comments have there. */
export function markersIn(folder: string): string[] {
  return filesIn(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').flatMap((line, index) => {
    const marker = /(?:#|\/\/|\{\{!--) expect: ([GF\d ]+)/.exec(line)
    return marker ? marker[1]!.trim().split(/\s+/).map((code) => `${name}:${index + 1} ${code}`) : []
  })).sort()
}

export const shortly = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ place, code }) => `${place.file}:${place.range?.start.line} ${code}`).sort()
