// Which files of an output folder are not what would be printed now.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { compareText } from '../util/text.ts'

async function same(a: string, b: string): Promise<boolean> {
  try {
    return Buffer.compare(await readFile(a), await readFile(b)) === 0
  } catch {
    // Not there: stale.
    return false
  }
}

/** `fresh` holds what would be printed; `obsolete` are files that would be removed. Relative to the output folder, sorted. */
export async function staleFiles(fresh: string, output: string, obsolete: readonly string[]): Promise<string[]> {
  const entries = await readdir(fresh, { recursive: true, withFileTypes: true })
  const stale = [...obsolete]
  for (const entry of entries.filter((one) => one.isFile())) {
    const full = path.join(entry.parentPath, entry.name)
    const file = path.relative(fresh, full)
    if (!(await same(full, path.join(output, file)))) stale.push(file.split(path.sep).join('/'))
  }
  return stale.sort(compareText)
}
