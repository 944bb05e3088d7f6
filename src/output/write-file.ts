// One file, written whole or not at all: to a temporary name in the same folder, then renamed.
import { rename, rm, writeFile as write } from 'node:fs/promises'
import path from 'node:path'
import { onDisk } from './disk-fault.ts'
import { makeFolder } from './make-folder.ts'

/** `file` is absolute; folders on the way are made. Throws a UsageError for what the disk refuses. */
export async function writeFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file).slice(0, 80)}.${process.pid}.part`)
  await onDisk(file, async () => {
    await makeFolder(path.dirname(file))
    try {
      await write(temporary, content)
      await rename(temporary, file)
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  })
}
