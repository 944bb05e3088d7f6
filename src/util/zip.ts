// Writes ZIP files: the same files give the same bytes.
import { crc32, deflateRawSync } from 'node:zlib'

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
