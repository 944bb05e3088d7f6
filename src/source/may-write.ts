// Whether a file of the workspace may be changed in its place.
import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { isInside } from './discover.ts'

/** `outside`: it belongs to another workspace; `readOnly`: the disk or its rights do not let it be written. */
export type NotWritable = 'outside' | 'readOnly'

const noBodyWrites = 0o222

/** `root` is the folder of the workspace that is worked on. */
export function whyNotWritable(path: string, root: string): NotWritable | undefined {
  try {
    const file = realpathSync(path)
    if (!isInside(file, realpathSync(root))) return 'outside'
    // A new file takes the place of the old one, which the rights of the old one would not stop.
    if ((statSync(file).mode & noBodyWrites) === 0) return 'readOnly'
    accessSync(file, constants.W_OK)
    accessSync(dirname(file), constants.W_OK)
    return undefined
  } catch {
    return 'readOnly'
  }
}
