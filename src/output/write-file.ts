// One file, written whole or not at all: to a temporary name in the same folder, then renamed.
import { chmod, realpath, rename, rm, stat, writeFile as write } from 'node:fs/promises'
import path from 'node:path'
import { onDisk, type PlaceOnDisk } from './disk-fault.ts'
import { makeFolder } from './make-folder.ts'

/** `/dev/stdout`, a pipe: something that is written to, and must not be replaced by a file. */
async function isStream(file: string): Promise<boolean> {
  const there = await stat(file).catch(() => undefined)
  return there !== undefined && !there.isFile() && !there.isDirectory()
}

/** What stands there already keeps the rights that it has, where the disk knows rights. A folder is told as what it is: Windows would speak of rights. */
async function takeOver(file: string, temporary: string): Promise<void> {
  const there = await stat(file).catch(() => undefined)
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  if (there) await chmod(temporary, there.mode).catch(() => undefined)
}

/** `given` is absolute; folders on the way are made. Throws a UsageError for what the disk refuses. */
export async function writeFile(given: string, content: string | Uint8Array, place: PlaceOnDisk = 'chosen'): Promise<void> {
  if (await isStream(given)) return onDisk(given, () => write(given, content), place)
  // Where a link stands, what it leads to is written anew; the link stays.
  const file = await realpath(given).catch(() => given)
  const temporary = path.join(path.dirname(file), `.${path.basename(file).slice(0, 80)}.${process.pid}.part`)
  await onDisk(file, async () => {
    await makeFolder(path.dirname(file))
    try {
      await write(temporary, content)
      await takeOver(file, temporary)
      await rename(temporary, file)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  }, place)
}
