// A folder with the folders above it. Node's own recursive mkdir never returns where a file system refuses new folders as if they were missing (/proc).
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The topmost folder that was made; undefined where all were there. */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder)
    return folder
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && path.dirname(folder) !== folder) {
      const made = await makeFolder(path.dirname(folder))
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
