// Where guifan itself is installed: the same folder whether it runs from src/ or bundled in dist/.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

let root: string | undefined

/** Absolute folder that holds schemas/ and templates/. */
export function packageRoot(): string {
  if (root !== undefined) return root
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }).name === 'guifan') return (root = folder)
    if (dirname(folder) === folder) throw new Error('The package guifan has lost its package.json')
  }
}

/** Absolute path of a file of the package. */
export function packageFile(...parts: string[]): string {
  return join(packageRoot(), ...parts)
}

/** The oldest Node that it runs on, as package.json says: `20.19`. */
export function oldestNode(): string {
  const { engines } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { engines: { node: string } }
  return engines.node.replace(/^\D+/, '')
}
