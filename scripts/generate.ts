// Writes everything that is made from schemas, registries and commands; with --check only says what is stale (and fails).
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { existsSync } from 'node:fs'
import { ignoredFolders } from './generate/ignored-folders.ts'

/** Path from the root of the repository -> its text. */
type Generator = () => Promise<Map<string, string>>

/** In order: what a later one imports stands before it. A file of `scripts/generate/` each; the ones of other parts run when they are there. */
const names = ['types', 'tables', 'validators', 'kind-pages', 'rules', 'documents', 'commands', 'requirements', 'records-page']

async function load(name: string): Promise<Generator | undefined> {
  const file = new URL(`./generate/${name}.ts`, import.meta.url)
  return existsSync(file) ? ((await import(file.href)) as { default: Generator }).default : undefined
}

async function textAt(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined)
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check')
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
  const stale: string[] = []
  for (const name of names.filter((one) => only.length === 0 || only.includes(one))) {
    const generator = await load(name)
    for (const [file, text] of (await generator?.()) ?? []) {
      if ((await textAt(file)) === text) continue
      if (check && ignoredFolders.some((folder) => file.startsWith(folder))) continue
      stale.push(file)
      if (check) continue
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, text)
    }
  }
  if (check && stale.length > 0) {
    process.stderr.write(`Stale, run "npm run generate":\n${stale.map((file) => `  ${file}\n`).join('')}`)
    process.exitCode = 1
  } else if (!check) process.stdout.write(`${stale.length} files written\n`)
}

await main()
