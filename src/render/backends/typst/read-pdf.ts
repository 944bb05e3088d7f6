// Reads a PDF that the engine wrote: its pages in order, each with what it draws and the fonts that it draws with. Not a reader of any other PDF.
import { inflateSync } from 'node:zlib'

export interface PdfFont {
  /** Without the letters that mark a part of a font. */
  name: string
  /** Code -> the characters it stands for. */
  characters: ReadonlyMap<number, string>
}

export interface PdfPage {
  /** Number of its object, by which tags name it. */
  number: string
  size: string
  fonts: ReadonlyMap<string, PdfFont>
  /** What is drawn, an operator a line. */
  content(): string
  /** The same, operator by operator; numbers, names and strings as written. */
  operations(): Generator<{ operator: string; operands: string[] }>
}

interface Part {
  dictionary: string
  /** What follows the dictionary, inflated when asked for. */
  stream(): string
}

export interface PdfParts {
  /** The catalog, from which all else is reached. */
  root: string
  numbers(): Iterable<string>
  /** Read when asked for: a volume has fifty thousand, and a page is in a few of them. */
  get(number: string): Part | undefined
}

/** By the number of the object, from the tables at the end; what was added to the file later comes first. */
export function pdfParts(bytes: Uint8Array): PdfParts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const starts = new Map<string, number>()
  let root = ''
  let table: number | undefined = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file.toString('latin1', file.length - 64))?.[1])
  while (table !== undefined) {
    const trailer = file.indexOf('\ntrailer\n', table)
    const [, first, ...entries] = file.toString('latin1', table, trailer).split('\n')
    const from = Number(first!.split(' ')[0])
    for (const [index, entry] of entries.entries()) {
      const number = String(from + index)
      if (entry.charAt(17) === 'n' && !starts.has(number)) starts.set(number, Number(entry.slice(0, 10)))
    }
    const said = file.toString('latin1', trailer, file.indexOf('\nstartxref\n', trailer))
    root ||= /\/Root (\d+) 0 R/.exec(said)?.[1] ?? ''
    const before = /\/Prev (\d+)/.exec(said)?.[1]
    table = before === undefined ? undefined : Number(before)
  }
  return { root, numbers: () => starts.keys(), get: (number) => (starts.has(number) ? partAt(file, starts.get(number)!) : undefined) }
}

function partAt(file: Buffer, start: number): Part {
  const open = file.indexOf('\n', start) + 1
  const stream = file.indexOf('\nstream\n', open)
  const end = file.indexOf('\nendobj', open)
  const cut = stream < 0 || stream > end ? end : stream
  const dictionary = file.toString('latin1', open, cut)
  const from = cut + '\nstream\n'.length
  const stored = cut === end ? new Uint8Array() : file.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)![1]))
  return { dictionary, stream: () => (/\/FlateDecode/.test(dictionary) ? inflateSync(stored) : Buffer.from(stored)).toString('latin1') }
}

const utf16 = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

/** Text beside the page: UTF-16 where it says so, else as good as Latin-1. */
export const textString = (text: string): string => (text.startsWith('\u00fe\u00ff') ? utf16(Buffer.from(text, 'latin1').toString('hex').slice(4)) : text)

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string as written, one a character. */
export function readString(token: string): string {
  if (token.startsWith('<')) return Buffer.from(token.slice(1, -1), 'hex').toString('latin1')
  return token.slice(1, -1).replaceAll(/\\([0-7]{1,3}|[^])/g, (_, escaped: string) => (/[0-7]/.test(escaped) ? String.fromCharCode(parseInt(escaped, 8)) : (escapes[escaped] ?? escaped)))
}

export const isString = (token: string): boolean => /^(?:\(|<(?!<))/.test(token)

/** The characters that strings of a font show. */
export function shownText(operands: readonly string[], font: PdfFont | undefined): string {
  const codes = operands.filter(isString).map(readString).join('')
  let shown = ''
  for (let at = 0; at + 1 < codes.length; at += 2) shown += font?.characters.get(codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)) ?? ''
  return shown
}

// Brackets in pairs may stand in a string as they are.
const token = /\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\))*\)|<<|>>|<[0-9A-Fa-f]*>|[^\s()<>[\]]+/g

/** The words of a line of content. */
export const tokensOf = (line: string): string[] => line.match(token) ?? []

function* operationsOf(content: string): ReturnType<PdfPage['operations']> {
  let operands: string[] = []
  for (const [one] of content.matchAll(token)) {
    if (/^[A-Za-z]+[0-9*]?$/.test(one) && one !== 'true' && one !== 'false') {
      yield { operator: one, operands }
      operands = []
    } else operands.push(one)
  }
}

function readFont(parts: PdfParts, number: string): PdfFont {
  const { dictionary } = parts.get(number)!
  const map = parts.get(/\/ToUnicode (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream() ?? ''
  return {
    name: /\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/.exec(dictionary)?.[1] ?? '',
    characters: new Map([...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim)].map(([, code, text]) => [parseInt(code!, 16), utf16(text!)])),
  }
}

export function pdfPages(parts: PdfParts): PdfPage[] {
  const fonts = new Map<string, PdfFont>()
  const fontOf = (number: string): PdfFont => {
    const font = fonts.get(number) ?? readFont(parts, number)
    fonts.set(number, font)
    return font
  }
  const tree = parts.get(/\/Pages (\d+) 0 R/.exec(parts.get(parts.root)?.dictionary ?? '')?.[1] ?? '')?.dictionary ?? ''
  return [...(/\/Kids \[([^\]]*)\]/.exec(tree)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, number]) => {
    const { dictionary } = parts.get(number!)!
    const named = [...(/\/Font <<([^>]*)>>/.exec(dictionary)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)]
    const content = (): string => parts.get(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '')?.stream() ?? ''
    return {
      number: number!, size: /\/MediaBox (\[[^\]]*\])/.exec(dictionary)?.[1] ?? '', fonts: new Map(named.map(([, name, font]) => [name!, fontOf(font!)])),
      content, operations: () => operationsOf(content()),
    }
  })
}
