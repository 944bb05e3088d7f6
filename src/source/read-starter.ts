// The files of the package that a new workspace begins with.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { packageFile } from './package-root.ts'

/** Path with forward slashes -> text. */
export function readStarter(): Map<string, string> {
  const folder = packageFile('starter')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/')).sort()
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}
