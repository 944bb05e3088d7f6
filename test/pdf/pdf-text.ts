// The words of a PDF in the order of its pages, without head, foot and the numbers of lists: what a program that searches or reads it aloud finds.
import { inflateSync } from 'node:zlib'

interface Part {
  dictionary: string
  /** What follows the dictionary, inflated. */
  stream: string
}

function partsOf(bytes: Uint8Array): Map<string, Part> {
  const text = Buffer.from(bytes).toString('latin1')
  const parts = new Map<string, Part>()
  const object = /^(\d+) 0 obj$([^]*?)^(endobj|stream)$/gm
  for (let found = object.exec(text); found; found = object.exec(text)) {
    const [, number, dictionary, end] = found as unknown as [string, string, string, string]
    const part: Part = { dictionary, stream: '' }
    if (end === 'stream') {
      const start = object.lastIndex + 1
      object.lastIndex = start + Number(/\/Length (\d+)/.exec(dictionary)![1])
      const stored = Buffer.from(bytes.subarray(start, object.lastIndex))
      part.stream = (/\/FlateDecode/.test(dictionary) ? inflateSync(stored) : stored).toString('latin1')
    }
    parts.set(number, part)
  }
  return parts
}

const utf16 = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))

/** Text beside the page: UTF-16 where it says so, else as good as Latin-1. */
const textString = (text: string): string => (text.startsWith('\u00fe\u00ff') ? utf16(Buffer.from(text, 'latin1').toString('hex').slice(4)) : text)

/** Code of a font -> the characters it stands for. */
function readMap(source: string): Map<number, string> {
  return new Map([...source.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gim)].map(([, code, text]) => [parseInt(code!, 16), utf16(text!)]))
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function readString(token: string): string {
  if (token.startsWith('<')) return String.fromCharCode(...(token.slice(1, -1).match(/../g) ?? []).map((byte) => parseInt(byte, 16)))
  return token.slice(1, -1).replaceAll(/\\([0-7]{1,3}|[^])/g, (_, escaped: string) => (/[0-7]/.test(escaped) ? String.fromCharCode(parseInt(escaped, 8)) : (escapes[escaped] ?? escaped)))
}

// Brackets in pairs may stand in a string as they are.
const token = /\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\))*\)|<<|>>|<[0-9A-Fa-f]*>|[^\s()<>[\]]+/g

/** `isLabel` of the number of a marked piece. */
function wordsOfPage(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>, isLabel: (piece: string) => boolean): string {
  let words = ''
  let font: ReadonlyMap<number, string> = new Map()
  const open: { silent: boolean; actual?: string }[] = []
  let before: string[] = []
  for (const [one] of content.matchAll(token)) {
    if (one === 'BDC' || one === 'BMC') {
      const piece = before[before.lastIndexOf('/MCID') + 1]
      const actual = before.includes('/ActualText') ? readString(before[before.lastIndexOf('/ActualText') + 1]!) : undefined
      const silent = before.includes('/Artifact') || (before.includes('/MCID') && isLabel(piece!))
      if (actual !== undefined && !open.some((around) => around.silent || around.actual !== undefined)) words += textString(actual)
      open.push({ silent, ...(actual === undefined ? {} : { actual }) })
    } else if (one === 'EMC') open.pop()
    else if (one === 'Tf') font = fonts.get(before.at(-2)!.slice(1))!
    else if ((one === 'Tj' || one === 'TJ') && !open.some(({ silent, actual }) => silent || actual !== undefined)) {
      const codes = before.filter((operand) => /^[(<][^<]/.test(operand)).map(readString).join('')
      for (let at = 0; at < codes.length; at += 2) words += font.get(codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1)) ?? ''
    }
    before = /^[A-Za-z*]+$/.test(one) ? [] : [...before, one]
  }
  return words
}

export function textOfPdf(bytes: Uint8Array): string {
  const parts = partsOf(bytes)
  const all = [...parts.values()]
  const labels = new Set(all.filter(({ dictionary }) => /\/S \/Lbl\b/.test(dictionary)).flatMap(({ dictionary }) => {
    const page = /\/Pg (\d+) 0 R/.exec(dictionary)?.[1]
    return [...(/\/K \[([\d ]*)\]/.exec(dictionary)?.[1] ?? '').matchAll(/\d+/g)].map(([piece]) => `${page} ${piece}`)
  }))
  const kids = /\/Kids \[([^\]]*)\]/.exec(all.find(({ dictionary }) => /\/Type \/Pages\b/.test(dictionary))!.dictionary)![1]!
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, page]) => {
    const { dictionary } = parts.get(page!)!
    const named = [...(/\/Font <<([^>]*)>>/.exec(dictionary)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)]
    const fonts = new Map(named.map(([, name, font]) => [name!, readMap(parts.get(/\/ToUnicode (\d+) 0 R/.exec(parts.get(font!)!.dictionary)![1]!)!.stream)]))
    return wordsOfPage(parts.get(/\/Contents (\d+) 0 R/.exec(dictionary)![1]!)!.stream, fonts, (piece) => labels.has(`${page} ${piece}`))
  }).join('\n')
}
