// What stands in a PDF, without a PDF reader: its objects with their streams inflated, and the text that its fonts map back to.
import { inflateSync } from 'node:zlib'

/** Every object and inflated stream as one Latin-1 text. */
export function objectsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes)
  const text = raw.toString('latin1')
  const parts = [text]
  for (const match of text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const start = match.index + match[0].length
    try {
      parts.push(inflateSync(raw.subarray(start, text.indexOf('endstream', start))).toString('latin1'))
    } catch {
      // A picture or font with another filter has no text.
    }
  }
  return parts.join('\n')
}

/** Every character that the pages can show, from the maps that make a PDF searchable. */
export function charactersOf(bytes: Uint8Array): Set<string> {
  const characters = new Set<string>()
  for (const block of objectsOf(bytes).matchAll(/beginbf(?:char|range)\n([\s\S]*?)endbf/g)) {
    for (const line of block[1]!.trim().split('\n')) {
      const code = [...line.matchAll(/<([0-9A-Fa-f]+)>/g)].at(-1)?.[1] ?? ''
      const units = (code.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16))
      for (const character of String.fromCharCode(...units)) characters.add(character)
    }
  }
  return characters
}

/** Every size of type, in points, as it stands on the page: what the drawing enlarges or makes smaller is counted in. */
export function typeSizesOf(bytes: Uint8Array): number[] {
  const sizes = new Set<number>()
  let scale = 1
  const outer: number[] = []
  for (const [, operands, operator] of objectsOf(bytes).matchAll(/^(.*?) ?\b(q|Q|cm|Tf)$/gm)) {
    if (operator === 'q') outer.push(scale)
    else if (operator === 'Q') scale = outer.pop() ?? 1
    else if (operator === 'cm') scale *= Math.abs(Number(operands!.split(' ')[0]) || 1)
    else sizes.add(Math.round(Number(operands!.split(' ').at(-1)) * scale * 100) / 100)
  }
  return [...sizes].sort((a, b) => a - b)
}
