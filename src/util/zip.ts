// Writes and reads ZIP files: the same files give the same bytes, and what is read cannot unpack to more than it may.
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

export type ZipFiles = ReadonlyMap<string, Uint8Array>

export interface ZipEntry {
  name: string
  content: Uint8Array
  /** As Unix has it: programs stay programs on macOS and Linux. */
  mode?: number
}

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const utf8Names = 0x800
const unix = 3

/** `date` is YYYY-MM-DD; anything else counts as the first day that a ZIP file knows. */
function stampOf(date: string): number {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  return day && Number(day[1]) >= 1980 ? ((Number(day[1]) - 1980) << 9) | (Number(day[2]) << 5) | Number(day[3]) : 0x21
}

/** One entry, and what the directory at the end says of it. */
function pack({ name, content, mode }: ZipEntry, stamp: number, offset: number): { entry: Buffer; listed: Buffer } {
  const packed = deflateRawSync(content)
  const label = Buffer.from(name)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(label.length > name.length ? utf8Names : 0, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(stamp, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(label.length, 22)
  const rest = Buffer.alloc(14)
  if (mode !== undefined) rest.writeUInt32LE((mode << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  const head = Buffer.from([0x50, 0x4b, 1, 2, 20, mode === undefined ? 0 : unix])
  return { entry: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, label, packed]), listed: Buffer.concat([head, fields, rest, label]) }
}

/** The pieces of a ZIP file in their order; an entry is asked for when its turn comes. */
export function* zipPieces(entries: Iterable<ZipEntry>, date: string): Generator<Buffer> {
  const stamp = stampOf(date)
  const directory: Buffer[] = []
  let offset = 0
  for (const one of entries) {
    const { entry, listed } = pack(one, stamp, offset)
    directory.push(listed)
    offset += entry.length
    yield entry
  }
  const end = Buffer.alloc(22)
  endOfDirectory.copy(end)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(directory.reduce((sum, { length }) => sum + length, 0), 12)
  end.writeUInt32LE(offset, 16)
  yield Buffer.concat([...directory, end])
}

export function writeZip(files: ZipFiles, date: string): Uint8Array {
  return Buffer.concat([...zipPieces([...files].map(([name, content]) => ({ name, content })), date)])
}

/** The same ZIP file with the first day that one knows in place of the time of each entry: what others write by the clock is then the same each time. `zip` must be sound. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  const first = Buffer.from([0, 0, 0x21, 0])
  for (const { at, offset } of directoryOf(bytes)) {
    first.copy(bytes, at + 12)
    first.copy(bytes, offset + 10)
  }
  return bytes
}

/** The file cannot be read, or would unpack to more than it may. */
export class ZipFault extends Error {
  constructor(readonly reason: 'broken' | 'large') {
    super(reason)
  }
}

/** Of the one file `name` the content; undefined where there is none. Throws a ZipFault; nothing of more than `limit` bytes is unpacked. */
export function readZipFile(zip: Uint8Array, name: string, limit: number): Uint8Array | undefined {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  try {
    const entry = [...directoryOf(bytes)].find((one) => one.name === name)
    if (!entry) return undefined
    if (entry.size > limit) throw new ZipFault('large')
    const start = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28)
    const packed = bytes.subarray(start, start + entry.packed)
    const content = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit })
    if (packed.length !== entry.packed || crc32(content) !== entry.crc) throw new ZipFault('broken')
    return content
  } catch (error) {
    if (error instanceof ZipFault) throw error
    // The size that a file says it has may be a lie.
    throw new ZipFault(error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'large' : 'broken')
  }
}

interface Listed {
  /** Where it is listed, and where it begins. */
  at: number
  offset: number
  name: string
  method: number
  crc: number
  packed: number
  size: number
}

/** What the directory at the end lists. Throws a ZipFault or a RangeError where there is none that is sound. */
function* directoryOf(bytes: Buffer): Generator<Listed> {
  const end = bytes.lastIndexOf(endOfDirectory)
  if (end < 0) throw new ZipFault('broken')
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new ZipFault('broken')
    const length = bytes.readUInt16LE(at + 28)
    yield {
      at, offset: bytes.readUInt32LE(at + 42), name: bytes.toString('utf8', at + 46, at + 46 + length), method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16), packed: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24),
    }
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

/** Of the largest file in it, in bytes, as the ZIP file says. Throws a ZipFault. */
export function largestInZip(zip: Uint8Array): number {
  try {
    return [...directoryOf(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength))].reduce((most, { size }) => Math.max(most, size), 0)
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('broken')
  }
}
