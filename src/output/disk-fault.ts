// What the disk refuses, said so that the user knows what to do: no room, no right to write, a file where a folder belongs.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'

const words: Record<string, (path: string) => Localized> = {
  EACCES: (path) => ({ zh: `没有写“${path}”的权限。请管理员给您写入的权限。`, en: `You may not write "${path}". Ask for the right to write there.` }),
  // What Windows says of a file that another program has open.
  EPERM: (path) => ({ zh: `“${path}”写不进去：正被别的程序打开，或者没有写入的权限。请先在 Word、Excel、PDF 阅读器里关闭它，再运行一次；还不行，请管理员给您写入的权限。`, en: `"${path}" can't be written: another program has it open, or you have no right to. Close it in Word, Excel or the PDF reader and run again; if that does not help, ask for the right to write there.` }),
  EROFS: (path) => ({ zh: `“${path}”在只读的磁盘上，写不进去。`, en: `"${path}" is on a read-only disk.` }),
  ENOSPC: (path) => ({ zh: `磁盘满了，“${path}”没有写成，原来的文件没有动。请腾出空间后再试。`, en: `The disk is full: "${path}" was not written, and the files that were there are untouched. Make room and try again.` }),
  ENOTDIR: (path) => ({ zh: `“${path}”的路径上有一个同名文件，这里应当是文件夹。请改名或移走那个文件。`, en: `A file stands on the way to "${path}" where a folder is needed. Rename or move that file.` }),
  EISDIR: (path) => ({ zh: `“${path}”是文件夹，不能当作文件来写。请写一个文件名。`, en: `"${path}" is a folder and can't be written as a file. Give a file name.` }),
  ENOENT: (path) => ({ zh: `写不到“${path}”：这个位置不存在。`, en: `"${path}" can't be written: there is no such place.` }),
  ENAMETOOLONG: (path) => ({ zh: `路径“${path}”太长，系统存不下。`, en: `The path "${path}" is too long for this system.` }),
  EMFILE: (path) => ({ zh: `同时打开的文件太多，“${path}”没有写成。请关掉一些别的程序再试。`, en: `Too many files are open: "${path}" was not written. Close some other programs and try again.` }),
  EBUSY: (path) => ({ zh: `“${path}”正被别的程序打开，换不成新的。请先关闭它，再运行一次。`, en: `"${path}" is open in another program and can't be replaced. Close it and run again.` }),
  EIO: (path) => ({ zh: `磁盘读写出错，“${path}”没有写成。请检查磁盘。`, en: `The disk failed while writing "${path}". Check the disk.` }),
}

const sameAs: Record<string, string> = { EDQUOT: 'ENOSPC', EFBIG: 'ENOSPC', ENFILE: 'EMFILE', EEXIST: 'ENOTDIR', ELOOP: 'ENOENT', EINVAL: 'ENOENT' }

/** Faults that another place would not have. */
const elsewhere: Localized = { zh: '也可以用 --output 换一个位置。', en: ' Or choose another place with --output.' }
const ofThePlace: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'ENOENT', 'ENAMETOOLONG', 'EIO'])

/** `chosen` with --output, or where a file of the standards stands. */
export type PlaceOnDisk = 'chosen' | 'fixed'

/** The fault in words, or the error itself where it is not one of the disk. */
export function diskFault(error: unknown, path: string, place: PlaceOnDisk = 'chosen'): unknown {
  const given = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const code = sameAs[given] ?? given
  const said = words[code]?.(path)
  if (!said) return error
  return new UsageError(place === 'chosen' && ofThePlace.has(code) ? { zh: said.zh + elsewhere.zh, en: said.en + elsewhere.en } : said)
}

/** Runs something that writes; what the disk refuses is thrown as a UsageError. */
export async function onDisk<T>(path: string, write: () => Promise<T>, place: PlaceOnDisk = 'chosen'): Promise<T> {
  try {
    return await write()
  } catch (error) {
    throw diskFault(error, path, place)
  }
}
