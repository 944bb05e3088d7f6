// Reads ZIP files of others, from memory or from an open file: each entry as it is unpacked, never more of it at once than a piece.
import { crc32 } from 'node:zlib'
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from 'yauzl'
import { writeZip } from './zip.ts'

/** The file cannot be read, or would unpack to more than it may. */
export class ZipFault extends Error {
  constructor(readonly reason: 'broken' | 'large', cause?: unknown) {
    super(reason, { cause })
  }
}

export interface ZipReader {
  names: readonly string[]
  /** In bytes, unpacked, as the ZIP file says; reading ends with a fault where that was not true. Undefined where there is no such entry. */
  sizeOf(name: string): number | undefined
  /** Throws a ZipFault, also at the very end: what was read until then may be wrong. `name` must be there. */
  piecesOf(name: string): AsyncGenerator<Buffer>
}

async function* pieces(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      sum = crc32(piece as Buffer, sum)
      yield piece as Buffer
    }
  } catch (error) {
    throw new ZipFault('broken', error)
  }
  if (sum !== entry.crc32) throw new ZipFault('broken')
}

/** `zip`: the bytes, or the descriptor of an open file, which stays open. Throws a ZipFault. */
export async function openZip(zip: Uint8Array | number): Promise<ZipReader> {
  try {
    const options = { autoClose: false }
    const file = await (typeof zip === 'number' ? fromFdPromise(zip, options) : fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), options))
    const entries = new Map<string, Entry>()
    for await (const entry of file.eachEntry()) entries.set(entry.fileName, entry)
    return { names: [...entries.keys()], sizeOf: (name) => entries.get(name)?.uncompressedSize, piecesOf: (name) => pieces(file, entries.get(name)!) }
  } catch (error) {
    throw new ZipFault('broken', error)
  }
}

/** Of the one entry `name` the content; undefined where there is none. Throws a ZipFault; nothing of more than `limit` bytes is unpacked. */
export async function readEntry(zip: ZipReader, name: string, limit: number): Promise<Buffer | undefined> {
  const size = zip.sizeOf(name)
  if (size === undefined) return undefined
  if (size > limit) throw new ZipFault('large')
  const parts: Buffer[] = []
  for await (const piece of zip.piecesOf(name)) parts.push(piece)
  return Buffer.concat(parts)
}

/** The same entries with the first day that a ZIP file knows in place of the time of each: what others write by the clock is then the same each time. `zip` must be sound. */
export async function withoutTimes(zip: Uint8Array): Promise<Uint8Array> {
  const reader = await openZip(zip)
  const files = new Map<string, Uint8Array>()
  for (const name of reader.names) files.set(name, (await readEntry(reader, name, Number.POSITIVE_INFINITY))!)
  return writeZip(files, '')
}
