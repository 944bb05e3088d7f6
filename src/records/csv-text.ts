// A CSV file as DuckDB can read it: its encoding, what parts its columns, how they are called, and a copy where rows are not one record each.
import { createReadStream, createWriteStream } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CsvRows, isPlain, type Reading } from './csv-lines.ts'
import { noneRejected, reject, type RejectedRows } from './rejected-rows.ts'

const headBytes = 64 * 1024
const lineEnd = Buffer.from('\n')
/** Of a large file so many pieces of so many bytes tell what its columns hold. */
const pieces = 64
const pieceBytes = 64 * 1024

export interface CsvHead {
  /** Absolute path of a text in UTF-8 with a record for each row: the file itself, or a copy. */
  file: string
  delimiter: string
  columns: string[]
  rejected: RejectedRows
  /** Whether any row has several lines: DuckDB then reads one after the other. */
  folded: boolean
  /** Absolute path of rows from all over the file, under its titles; undefined where the file itself is small. */
  sample?: string
}

/** What TextDecoder calls the encoding. The head of a table of ours is Chinese, so its first bytes tell. */
function encodingOf(head: Buffer): 'utf-8' | 'gb18030' | 'utf-16le' {
  const titles = head.subarray(0, Math.max(0, head.indexOf(0x0a)) || head.length)
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(titles, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** Also what is written by spreadsheets that part columns by a semicolon or a tab. */
function delimiterOf(line: string): string {
  const counts = [',', '\t', ';'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]!.delimiter
}

function cells(line: string, delimiter: string): string[] {
  const found = line.match(delimiter === '\t' ? /("(?:[^"]|"")*"|[^\t]*)(?:\t|$)/g : new RegExp(`("(?:[^"]|"")*"|[^${delimiter}]*)(?:${delimiter}|$)`, 'g')) ?? []
  // The pattern also matches the nothing behind the last cell, but not where the line ends in a delimiter: there that nothing is a cell.
  const texts = found.map((text) => (text.endsWith(delimiter) ? text.slice(0, -1) : text))
  if (!line.endsWith(delimiter)) texts.pop()
  return texts.map((text) => (text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).replaceAll('""', '"') : text).trim())
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Windows of spreadsheets: its line ends and quotes are found in UTF-8 only. */
async function fromUtf16(file: string, copy: string): Promise<void> {
  async function* decoded(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-16le')
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) yield decoder.decode(chunk as Buffer, { stream: true })
    yield decoder.decode()
  }
  await pipeline(Readable.from(decoded()), createWriteStream(copy))
}

/** Undefined where rows are not one record each. */
async function regular(file: string, reading: Reading): Promise<{ folded: boolean } | undefined> {
  if (await isPlain(file, reading)) return { folded: false }
  const rows = new CsvRows(reading, () => undefined)
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
    rows.push(chunk as Buffer)
    if (rows.irregular) return undefined
  }
  rows.finish()
  return rows.irregular ? undefined : { folded: rows.folded }
}

/** A row of the copy for each row of the file: an empty record stands for a blank line, and for one that is told as faulty. */
async function copyRows(file: string, copy: string, reading: Reading): Promise<Pick<CsvHead, 'rejected' | 'folded'>> {
  const empty = Buffer.from(reading.delimiter.repeat(Math.max(1, reading.columns - 1)))
  const rejected = noneRejected()
  let parts: Buffer[] = []
  const rows = new CsvRows(reading, ({ row, bytes, fault }) => {
    if (fault) reject(rejected, fault, { row, text: bytes.subarray(0, 240).toString() })
    parts.push(fault || bytes.length === 0 ? empty : bytes, lineEnd)
  })
  async function* written(): AsyncGenerator<Buffer> {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      rows.push(chunk as Buffer)
      yield Buffer.concat(parts)
      parts = []
    }
    rows.finish()
    yield Buffer.concat(parts)
  }
  await pipeline(Readable.from(written()), createWriteStream(copy))
  return { rejected, folded: rows.folded }
}

/** Undefined where the file is small, or where lines are as long as a piece. */
async function copyPieces(file: string, copy: string): Promise<string | undefined> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    if (size <= pieces * pieceBytes) return undefined
    const parts: Buffer[] = []
    for (let piece = 0; piece < pieces; piece++) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(pieceBytes), 0, pieceBytes, Math.floor((piece * size) / pieces))
      const first = buffer.indexOf(lineEnd) + 1
      const end = buffer.lastIndexOf(lineEnd, bytesRead - 1) + 1
      if (end <= first) return undefined
      // The titles are in the first piece.
      parts.push(buffer.subarray(piece === 0 ? 0 : first, end))
    }
    await writeFile(copy, Buffer.concat(parts))
    return copy
  } finally {
    await handle.close()
  }
}

/** `folder` is where a copy is written when the file can't be read as it is. An empty file has no columns. */
export async function readCsvHead(file: string, folder: string): Promise<CsvHead> {
  const head = await readHead(file)
  const encoding = encodingOf(head)
  const line = new TextDecoder(encoding).decode(head).split(/\r?\n|\r/, 1)[0] ?? ''
  const delimiter = delimiterOf(line)
  const columns = line.trim() === '' ? [] : cells(line, delimiter)
  const copy = (name: string): string => path.join(folder, `${path.basename(file)}.${name}.csv`)
  let text = file
  if (encoding === 'utf-16le') await fromUtf16(file, (text = copy('utf-8')))
  const reading: Reading = { delimiter, encoding: encoding === 'gb18030' ? encoding : 'utf-8', columns: columns.length }
  const found = await regular(text, reading)
  const rows = found ? { file: text, rejected: noneRejected(), ...found } : { file: copy('rows'), ...(await copyRows(text, copy('rows'), reading)) }
  // Where a row has several lines, a piece may begin in the middle of one.
  const sample = rows.folded ? undefined : await copyPieces(rows.file, copy('sample'))
  return { delimiter, columns, ...rows, ...(sample === undefined ? {} : { sample }) }
}
