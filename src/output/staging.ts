// A place for a whole run's files: nothing that exists is touched until every new file is complete, then each is put in place by one rename.
import { createHash } from 'node:crypto'
import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { diskFault, onDisk } from './disk-fault.ts'
import { makeFolder } from './make-folder.ts'

const prefix = '.guifan-'
const suffix = '.part'

export interface Written {
  bytes: number
  sha256: string
}

export interface Staging {
  /** Absolute; child processes write here with `writeStaged`. */
  folder: string
  /** `file` is relative to the target, with forward slashes. */
  write(file: string, content: string | Uint8Array): Promise<Written>
  /** A file that was written, which is then no longer there. */
  take(file: string): Promise<Uint8Array>
  /** Puts every file in place, then removes files of an earlier run that are no longer made. */
  commit(obsolete?: readonly string[]): Promise<void>
  /** Throws everything away; the target is as it was. */
  discard(): Promise<void>
}

/** Writes one file into a staging folder. Throws a UsageError for what the disk refuses. */
export async function writeStaged(folder: string, file: string, content: string | Uint8Array): Promise<Written> {
  const full = path.join(folder, file)
  if (!full.startsWith(folder + path.sep)) throw new Error(`"${file}" leaves the output folder`)
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  await onDisk(path.join(path.dirname(folder), file), async () => {
    if (path.dirname(full) !== folder) await makeFolder(path.dirname(full), folder)
    await writeFile(full, bytes)
  })
  return { bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A run that was killed outright could not tidy up after itself. */
async function sweepLeftovers(target: string): Promise<void> {
  for (const name of await readdir(target)) {
    const pid = name.startsWith(prefix) && name.endsWith(suffix) ? Number(name.slice(prefix.length, -suffix.length)) : NaN
    if (Number.isInteger(pid) && !isRunning(pid)) await rm(path.join(target, name), { recursive: true, force: true })
  }
}

async function filesIn(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true })
  const nested = await Promise.all(entries.map((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? filesIn(folder, file) : Promise.resolve([file])
  }))
  return nested.flat().sort()
}

/** Everything that could make a rename fail half way is looked at before the first one. */
async function assertReplaceable(target: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const existing = await lstat(path.join(target, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw diskFault(error, path.join(target, file))
    })
    if (existing?.isDirectory()) throw diskFault(Object.assign(new Error(), { code: 'EISDIR' }), path.join(target, file))
  }
}

async function removeObsolete(target: string, obsolete: readonly string[]): Promise<void> {
  for (const file of obsolete) {
    const full = path.join(target, file)
    if (!full.startsWith(target + path.sep)) continue
    // What is a folder by now is not what we wrote; it stays.
    if (!(await rm(full, { force: true }).then(() => true, () => false))) continue
    for (let folder = path.dirname(full); folder.startsWith(target + path.sep); folder = path.dirname(folder)) {
      if (!(await rmdir(folder).then(() => true, () => false))) break
    }
  }
}

/** Opens a staging folder of its own, for a run that only looks at what it would write. It can't be committed. */
export async function openTrial(): Promise<Staging> {
  const target = await mkdtemp(path.join(tmpdir(), 'guifan-check-'))
  const staging = await openStaging(target)
  return {
    ...staging,
    commit: () => Promise.reject(new Error('a trial is not committed')),
    discard: async () => {
      await staging.discard()
      await rm(target, { recursive: true, force: true })
    },
  }
}

async function takeFile(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file)
  await rm(file)
  return bytes
}

/** Opens a staging folder inside `target` (absolute): on the same disk, so that a rename is never a copy. */
export async function openStaging(target: string): Promise<Staging> {
  const folder = path.join(target, `${prefix}${process.pid}${suffix}`)
  const made = await onDisk(target, async () => {
    const first = await makeFolder(target)
    await sweepLeftovers(target)
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder)
    return first
  })
  // An interrupt ends the process at once; only what is synchronous still runs then.
  const tidy = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
    if (made !== undefined && readdirSync(target).length === 0) rmdirSync(target)
  }
  process.on('exit', tidy)
  const close = async (): Promise<void> => {
    process.off('exit', tidy)
    await rm(folder, { recursive: true, force: true })
  }
  return {
    folder,
    write: (file, content) => writeStaged(folder, file, content),
    take: (file) => onDisk(path.join(target, file), () => takeFile(path.join(folder, file))),
    commit: (obsolete = []) => onDisk(target, async () => {
      const files = await filesIn(folder)
      await assertReplaceable(target, files)
      for (const file of files) await makeFolder(path.dirname(path.join(target, file)))
      for (const file of files) await rename(path.join(folder, file), path.join(target, file))
      const current = new Set(files)
      await removeObsolete(target, obsolete.filter((file) => !current.has(file)))
      await close()
    }),
    discard: async () => {
      await close()
      if (made !== undefined) await rmdir(target).catch(() => undefined)
    },
  }
}

/** Puts all of `files` into `target` (absolute), or none of them; names are relative to it. Throws a UsageError for what the disk refuses. */
export async function writeTogether(target: string, files: readonly { name: string; content: string | Uint8Array }[]): Promise<void> {
  const staging = await openStaging(target)
  try {
    for (const { name, content } of files) await staging.write(name, content)
    await staging.commit()
  } catch (error) {
    await staging.discard()
    throw error
  }
}
