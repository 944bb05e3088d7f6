// The head of a CSV file: which encoding it is in, what parts its columns, and how they are called.
import { createReadStream } from 'node:fs'
import { open, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const headBytes = 64 * 1024

export interface CsvHead {
  /** Absolute path of the text in UTF-8: the file itself, or a copy. */
  file: string
  delimiter: string
  columns: string[]
}

/** What TextDecoder calls the encoding. The head of a table of ours is Chinese, so its first bytes tell. */
function encodingOf(head: Buffer): 'utf-8' | 'gb18030' | 'utf-16le' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
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

async function* decoded(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) yield decoder.decode(chunk as Buffer, { stream: true })
  yield decoder.decode()
}

/** `folder` is where a copy in UTF-8 is written when the file is not in it. An empty file has no columns. */
export async function readCsvHead(file: string, folder: string): Promise<CsvHead> {
  const head = await readHead(file)
  const encoding = encodingOf(head)
  const line = new TextDecoder(encoding).decode(head).split(/\r?\n|\r/, 1)[0] ?? ''
  const delimiter = delimiterOf(line)
  const columns = line.trim() === '' ? [] : cells(line, delimiter)
  if (encoding === 'utf-8') return { file, delimiter, columns }
  const copy = path.join(folder, `${path.basename(file)}.utf-8.csv`)
  await writeFile(copy, '')
  await pipeline(Readable.from(decoded(file, encoding)), createWriteStream(copy))
  return { file: copy, delimiter, columns }
}
