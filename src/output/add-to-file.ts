// Text added to the end of a file that others write to as well, such as the page of a job.
import { appendFile } from 'node:fs/promises'
import path from 'node:path'
import { onDisk } from './disk-fault.ts'
import { makeFolder } from './make-folder.ts'

/** `file` is absolute. Throws a UsageError for what the disk refuses. */
export async function addToFile(file: string, text: string): Promise<void> {
  await onDisk(file, async () => {
    await makeFolder(path.dirname(file))
    await appendFile(file, text)
  }, 'fixed')
}
