// What earlier runs found out, by the digest of what they found it from. Whatever is wrong with what lies on the disk, it only counts as not there.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import path from 'node:path'
import { makeFolder } from './make-folder.ts'
import { writeFile } from './write-file.ts'

/** Texts by hexadecimal digests. */
export interface Cache {
  get(digest: string): string | undefined
  /** Everything that this run made use of, each text by what makes it: what is new is written, and what is not named goes when its neighbours are written. Never throws. */
  keepOnly(texts: ReadonlyMap<string, () => string>): Promise<void>
  /** What is new or says something else than before is written, and everything else stays. Never throws. */
  keepAlso(texts: ReadonlyMap<string, string>): Promise<void>
}

/** Digits of a digest that name the file it is in: one changed file of standards makes one small file here new. */
const shardDigits = 2
/** A folder that nothing has been written to for so long belongs to a workspace that is gone. */
const keptFor = 60 * 24 * 3_600_000

export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Undefined for what can't be read. */
export async function digestOfFile(file: string): Promise<string | undefined> {
  return readFile(file).then(digestOf, () => undefined)
}

/** Size in bytes and when it was last written, in milliseconds; undefined for what is not there. */
export async function timesOfFile(file: string): Promise<{ size: number; mtimeMs: number } | undefined> {
  return stat(file).catch(() => undefined)
}

/** Outside of every workspace, so that nobody can put findings to silence by what a pull request holds. Undefined where the computer names no such folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const { GUIFAN_CACHE_DIR, XDG_CACHE_HOME, LOCALAPPDATA } = environment
  if (GUIFAN_CACHE_DIR) return path.resolve(GUIFAN_CACHE_DIR)
  if (platform === 'win32') return LOCALAPPDATA ? path.join(LOCALAPPDATA, 'guifan', 'cache') : undefined
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return path.join(XDG_CACHE_HOME, 'guifan')
  try {
    return path.join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache', 'guifan')
  } catch {
    return undefined
  }
}

/** The first line is the digest of the others, each `digest text`: half a file, or one that something else wrote, is none. */
function readShard(file: string): Map<string, string> {
  const texts = new Map<string, string>()
  try {
    const bytes = readFileSync(file)
    const end = bytes.indexOf(0x0a)
    const body = bytes.subarray(end + 1)
    if (end < 0 || bytes.toString('latin1', 0, end) !== digestOf(body)) return texts
    for (const line of body.toString('utf8').split('\n')) texts.set(line.slice(0, 64), line.slice(65))
  } catch {
    // Not there, or not to be read.
  }
  return texts
}

async function writeShard(file: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const body = [...texts].map(([digest, text]) => `${digest} ${text}`).join('\n')
  await writeFile(file, `${digestOf(body)}\n${body}`)
}

/** Folders of other versions, and those that are long unused. */
async function sweep(folder: string): Promise<void> {
  const version = path.dirname(folder)
  for (const name of await readdir(path.dirname(version))) if (name !== path.basename(version)) await rm(path.join(path.dirname(version), name), { recursive: true, force: true })
  for (const name of await readdir(version)) if (Date.now() - (await stat(path.join(version, name))).mtimeMs > keptFor) await rm(path.join(version, name), { recursive: true, force: true })
}

/** Whether what is kept there is there when it is asked for again. */
export async function keepsTexts(folder: string, version: string): Promise<boolean> {
  const subject = 'trial'
  const digest = digestOf(subject)
  await openCache(folder, version, subject).keepAlso(new Map([[digest, subject]]))
  return openCache(folder, version, subject).get(digest) === subject
}

/** `folder`/`version`/`subject` holds the files. Texts have no line breaks. */
export function openCache(folder: string, version: string, subject: string): Cache {
  const own = path.join(folder, version, digestOf(subject).slice(0, 16))
  const shards = new Map<string, Map<string, string>>()
  const shardOf = (digest: string): Map<string, string> => {
    const name = digest.slice(0, shardDigits)
    const shard = shards.get(name) ?? readShard(path.join(own, name))
    shards.set(name, shard)
    return shard
  }
  const write = async (changed: ReadonlyMap<string, ReadonlyMap<string, string>>): Promise<void> => {
    if (changed.size === 0) return
    try {
      await makeFolder(own)
      await sweep(own)
      for (const [name, texts] of changed) await writeShard(path.join(own, name), texts)
    } catch {
      // A disk that is full or not ours: the next run finds out anew.
    }
  }
  return {
    get: (digest) => shardOf(digest).get(digest),
    keepOnly(texts) {
      const changed = new Map([...texts.keys()].filter((digest) => !shardOf(digest).has(digest)).map((digest) => [digest.slice(0, shardDigits), new Map<string, string>()]))
      for (const [digest, make] of texts) changed.get(digest.slice(0, shardDigits))?.set(digest, shardOf(digest).get(digest) ?? make())
      return write(changed)
    },
    keepAlso(texts) {
      const changed = new Map<string, Map<string, string>>()
      for (const [digest, text] of texts) if (shardOf(digest).get(digest) !== text) changed.set(digest.slice(0, shardDigits), shardOf(digest).set(digest, text))
      return write(changed)
    },
  }
}
