// Every YAML file of one root, sorted; folders and links that must not be read are left out, or named in a finding.
import { readdirSync, realpathSync, statSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { FindingDefinition } from '../diagnostics/definition.ts'
import { compareText } from '../util/text.ts'
import { configName, settingsNames } from './find-workspace.ts'
import { fileIsReadable, linkStaysInside } from './findings-reading.ts'

export interface FolderFault {
  path: string
  definition: FindingDefinition
  messageId: string
  data?: Record<string, unknown>
}

export interface Discovered {
  /** Absolute paths. */
  files: string[]
  faults: FolderFault[]
}

const ignoredFolders = new Set(['node_modules'])
/** These hold no standards, but only where a workspace has them: at its top. */
const ignoredAtTop = new Set(['templates', 'manuals'])

/** Relative path with forward slashes. */
export function relativePath(from: string, to: string): string {
  return (relative(from, to) || '.').split(sep).join('/')
}

export function readFault(path: string, what: 'file' | 'folder', error: unknown): FolderFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EACCES' || code === 'EPERM') return { path, definition: fileIsReadable, messageId: 'noPermission', data: { what } }
  if (code === 'ENOENT' && what === 'file') return { path, definition: fileIsReadable, messageId: 'brokenLink' }
  return { path, definition: fileIsReadable, messageId: 'unreadable', data: { what, reason: code || String(error) } }
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

const isYaml = (name: string): boolean => /\.ya?ml$/i.test(extname(name))

/** Whether a file at this path would be read as one of the standards of `root`. */
export function isStandard(path: string, root: string): boolean {
  const names = relativePath(root, path).split('/')
  const [top = ''] = names
  const hidden = names.some((name) => name.startsWith('.') || ignoredFolders.has(name))
  return isYaml(path) && !hidden && !(names.length === 1 ? settingsNames.includes(top) : ignoredAtTop.has(top))
}

/** `roots` are the real paths that links may lead into. */
export function discover(root: string, roots: readonly string[]): Discovered {
  const found: Discovered = { files: [], faults: [] }
  const links: string[] = []
  readFolder(root, root, found, links)
  const seen = new Set<string>()
  for (const link of links) followLink(link, root, roots, seen, found)
  const named = found.files.map((path) => ({ path, name: path.split(sep).join('/') }))
  named.sort((a, b) => compareText(a.name, b.name))
  return { ...found, files: named.map(({ path }) => path) }
}

function readFolder(folder: string, root: string, found: Discovered, links: string[]): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    found.faults.push(readFault(folder, 'folder', error))
    return
  }
  // A folder with a guifan.yaml of its own is another workspace.
  if (folder !== root && entries.some((entry) => entry.name === configName)) return
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (ignoredFolders.has(entry.name) || (folder === root && (ignoredAtTop.has(entry.name) || settingsNames.includes(entry.name)))) continue
    if (entry.isSymbolicLink()) links.push(path)
    else if (entry.isDirectory()) readFolder(path, root, found, links)
    else if (isYaml(entry.name)) found.files.push(path)
  }
}

function followLink(link: string, root: string, roots: readonly string[], seen: Set<string>, found: Discovered): void {
  let real: string
  let folder: boolean
  try {
    real = realpathSync(link)
    folder = statSync(real).isDirectory()
  } catch (error) {
    if (isYaml(link)) found.faults.push(readFault(link, 'file', error))
    return
  }
  // Links to what is no standard (a picture, a program) are nobody's business.
  if (!folder && !isYaml(link)) return
  if (!roots.some((allowed) => isInside(real, allowed))) {
    found.faults.push({ path: link, definition: linkStaysInside, messageId: 'outside' })
    return
  }
  // What is inside is read where it stands; a second time through the link it would be a duplicate.
  if (folder || seen.has(real) || isInside(real, realpathSync(root))) return
  seen.add(real)
  found.files.push(link)
}
