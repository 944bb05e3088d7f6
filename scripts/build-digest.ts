// One name for everything that decides what guifan finds: what one build kept is never read by another.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

const folders = ['src', 'schemas', 'bin', 'scripts']
const files = ['package.json', 'package-lock.json']

export async function buildDigest(): Promise<string> {
  const below = await Promise.all(folders.map(async (folder) => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))))
  const hash = createHash('sha256')
  for (const file of [...files, ...below.flat()].sort()) hash.update(file).update('\0').update(await readFile(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}
