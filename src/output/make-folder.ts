// A folder with the folders above it. Node's own recursive mkdir never returns where a file system refuses new folders as if they were missing (/proc).
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The topmost folder that was made; undefined where all were there. `inside` is never made itself: what was swept away is not to come back. */
export async function makeFolder(folder: string, inside?: string): Promise<string | undefined> {
  try {
    await mkdir(folder)
    return folder
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && ![folder, inside].includes(path.dirname(folder))) {
      const made = await makeFolder(path.dirname(folder), inside)
      // The folder above is there now: refused once more, it is refused for good.
      await mkdir(folder).catch((again: unknown) => {
        if (codeOf(again) !== 'EEXIST') throw again
      })
      return made ?? folder
    }
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return undefined
    throw error
  }
}
