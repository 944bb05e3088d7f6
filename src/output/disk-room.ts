// How much room the disk has below a folder that may not be there yet.
import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import path from 'node:path'

/** Bytes that this user may still write; undefined where the system does not tell. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  let there = folder
  while (!existsSync(there) && path.dirname(there) !== there) there = path.dirname(there)
  return statfs(there).then(({ blocks, bavail, bsize }) => (blocks === 0 ? undefined : bavail * bsize), () => undefined)
}
