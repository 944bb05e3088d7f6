// Packs a folder into a ZIP file, one file after the other: names in UTF-8, and programs stay programs on macOS and Linux.
import { createWriteStream } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { crc32, deflateRawSync } from 'node:zlib'

const utf8Names = 0x800
const unix = 3
/** 1980-01-01, the first day that a ZIP file knows: the same folder gives the same bytes. */
const firstDay = 0x21

interface Packed {
  name: Buffer
  content: Buffer
  /** Common to the entry and to the directory at the end. */
  fields: Buffer
  mode: number
}

async function pack(folder: string, name: string, inside: string): Promise<Packed> {
  const [bytes, { mode }] = await Promise.all([readFile(path.join(folder, name)), stat(path.join(folder, name))])
  const content = deflateRawSync(bytes)
  const label = Buffer.from(path.posix.join(inside, name.split(path.sep).join('/')))
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(utf8Names, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt16LE(firstDay, 8)
  fields.writeUInt32LE(crc32(bytes), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(bytes.length, 18)
  fields.writeUInt16LE(label.length, 22)
  return { name: label, content, fields, mode }
}

function directoryEntry({ name, fields, mode }: Packed, offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE((mode << 16) >>> 0, 6)
  rest.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, unix]), fields, rest, name])
}

async function* entries(folder: string, names: readonly string[], inside: string): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for (const name of names) {
    const packed = await pack(folder, name, inside)
    directory.push(directoryEntry(packed, offset))
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), packed.fields, packed.name, packed.content])
    offset += entry.length
    yield entry
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  yield Buffer.concat([...directory, end])
}

/** `inside` is the one folder that unpacking makes. */
export async function zipFolder(folder: string, inside: string, target: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
  if (names.length > 0xffff) throw new Error(`${names.length} files are more than a plain ZIP file holds`)
  await pipeline(entries(folder, names, inside), createWriteStream(target))
}
