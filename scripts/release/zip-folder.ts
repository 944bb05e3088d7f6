// Packs a folder into a ZIP file, one file after the other: the same folder gives the same bytes.
import { createWriteStream, readFileSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { zipPieces, type ZipEntry } from '../../src/util/zip.ts'

function* entries(folder: string, names: readonly string[], inside: string): Generator<ZipEntry> {
  for (const name of names) {
    const file = path.join(folder, name)
    yield { name: path.posix.join(inside, name.split(path.sep).join('/')), content: readFileSync(file), mode: statSync(file).mode }
  }
}

/** `inside` is the one folder that unpacking makes. */
export async function zipFolder(folder: string, inside: string, target: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
  if (names.length > 0xffff) throw new Error(`${names.length} files are more than a plain ZIP file holds`)
  await pipeline(Readable.from(zipPieces(entries(folder, names, inside), '')), createWriteStream(target))
}
