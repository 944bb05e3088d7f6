// Reads of a font file (TrueType or OpenType) what we need and nothing else: its family, and the code points it can print.

/** First and last code point of a run. */
export type CodeRange = [number, number]

export interface FontFile {
  /** Family names in every language the file gives. */
  families: string[]
  ranges: CodeRange[]
}

/** Undefined when the bytes are no single font: a collection (.ttc), a web font, a picture. */
export function readFontFile(bytes: Uint8Array): FontFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const kind = view.getUint32(0)
    if (kind !== 0x00010000 && kind !== 0x4f54544f && kind !== 0x74727565) return undefined
    const name = tableAt(view, 'name')
    const cmap = tableAt(view, 'cmap')
    if (name === undefined || cmap === undefined) return undefined
    return { families: readFamilies(view, name), ranges: readCodePoints(view, cmap) }
  } catch (error) {
    // A file that ends too early is as unusable as one that is no font.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function tableAt(view: DataView, tag: string): number | undefined {
  const count = view.getUint16(4)
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index
    if ([...tag].every((character, at) => view.getUint8(record + at) === character.charCodeAt(0))) return view.getUint32(record + 8)
  }
  return undefined
}

function readFamilies(view: DataView, table: number): string[] {
  const families = new Set<string>()
  const strings = table + view.getUint16(table + 4)
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 6 + 12 * index
    const platform = view.getUint16(record)
    const name = view.getUint16(record + 6)
    // 1 is the family of four, 16 the family as typographers count it; Windows and Unicode records are UTF-16.
    if ((name !== 1 && name !== 16) || (platform !== 3 && platform !== 0)) continue
    const start = strings + view.getUint16(record + 10)
    let text = ''
    for (let at = 0; at + 1 < view.getUint16(record + 8); at += 2) text += String.fromCharCode(view.getUint16(start + at))
    families.add(text)
  }
  return [...families]
}

function readCodePoints(view: DataView, table: number): CodeRange[] {
  const points: CodeRange[] = []
  for (let index = 0; index < view.getUint16(table + 2); index++) {
    const record = table + 4 + 8 * index
    const platform = view.getUint16(record)
    if (platform !== 0 && platform !== 3) continue
    const start = table + view.getUint32(record + 4)
    const format = view.getUint16(start)
    if (format === 12) points.push(...readGroups(view, start))
    else if (format === 4) points.push(...readSegments(view, start))
  }
  return mergeRanges(points)
}

/** Format 12: groups of code points up to U+10FFFF. */
function readGroups(view: DataView, start: number): CodeRange[] {
  return Array.from({ length: view.getUint32(start + 12) }, (_, index) => [view.getUint32(start + 16 + 12 * index), view.getUint32(start + 20 + 12 * index)])
}

/** Format 4: segments of the basic plane; a code point whose glyph is 0 is not there. */
function readSegments(view: DataView, start: number): CodeRange[] {
  const doubled = view.getUint16(start + 6)
  const ranges: CodeRange[] = []
  for (let at = 0; at < doubled; at += 2) {
    const end = view.getUint16(start + 14 + at)
    const begin = view.getUint16(start + 16 + doubled + at)
    const delta = view.getUint16(start + 16 + 2 * doubled + at)
    const offsetAt = start + 16 + 3 * doubled + at
    const offset = view.getUint16(offsetAt)
    for (let code = begin; code <= end && code !== 0xffff; code++) {
      const glyph = offset === 0 ? (code + delta) & 0xffff : view.getUint16(offsetAt + offset + 2 * (code - begin))
      if (glyph !== 0) ranges.push([code, code])
    }
  }
  return ranges
}

export function mergeRanges(ranges: readonly CodeRange[]): CodeRange[] {
  const merged: CodeRange[] = []
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else merged.push([first, last])
  }
  return merged
}

/** What both can print. */
export function intersectRanges(a: readonly CodeRange[], b: readonly CodeRange[]): CodeRange[] {
  const common: CodeRange[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i]!, b[j]!]
    const first = Math.max(left[0], right[0])
    const last = Math.min(left[1], right[1])
    if (first <= last) common.push([first, last])
    if (left[1] < right[1]) i++
    else j++
  }
  return common
}
