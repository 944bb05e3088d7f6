// Draws text as outlines from a TrueType font: a picture then looks the same on every computer, and nothing has to search a large font for each line of it.

/** A line of text as an SVG path, from its left end on the baseline, in hundredths of its unit: whole numbers keep it short. */
export interface DrawnLine {
  path: string
  width: number
}

export interface OutlineFont {
  /** Undefined when the font lacks a character. Size and result in the same unit. */
  draw(text: string, size: number): DrawnLine | undefined
}

interface Point {
  x: number
  y: number
  onCurve: boolean
}

/** Where the tables of the font are, and what of them is asked for again and again. */
interface Font {
  view: DataView
  glyf: number
  loca: (glyph: number) => number
  advance: (glyph: number) => number
  glyphOf: (code: number) => number
  unitsPerEm: number
}

/** Undefined for bytes that are no font with TrueType outlines. */
export function openOutlines(bytes: Uint8Array): OutlineFont | undefined {
  const font = openFont(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (!font) return undefined
  const drawn = new Map<number, Point[][]>()
  const contoursOf = (glyph: number): Point[][] => {
    const known = drawn.get(glyph) ?? readContours(font, glyph, 0)
    drawn.set(glyph, known)
    return known
  }
  return {
    draw(text, size) {
      const scale = size / font.unitsPerEm
      let [path, x] = ['', 0]
      for (const character of text) {
        const glyph = font.glyphOf(character.codePointAt(0)!)
        if (glyph === 0) return undefined
        path += contoursOf(glyph).map((contour) => contourPath(contour, x, scale * 100)).join('')
        x += font.advance(glyph)
      }
      return { path, width: x * scale }
    },
  }
}

function openFont(view: DataView): Font | undefined {
  if (view.byteLength < 12 || view.getUint32(0) !== 0x00010000) return undefined
  const tables = new Map(Array.from({ length: view.getUint16(4) }, (_, index): [string, number] => {
    const record = 12 + 16 * index
    return [String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(record + at))), view.getUint32(record + 8)]
  }))
  const [head, hhea, hmtx, loca, glyf, cmap] = ['head', 'hhea', 'hmtx', 'loca', 'glyf', 'cmap'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || loca === undefined || glyf === undefined || cmap === undefined) return undefined
  const isLong = view.getInt16(head + 50) === 1
  const metrics = view.getUint16(hhea + 34)
  return {
    view, glyf, unitsPerEm: view.getUint16(head + 18), glyphOf: readCharacters(view, cmap),
    loca: (glyph) => (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph)),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)),
  }
}

/** Format 12 where the font has it: it knows rare characters too. Else format 4. */
function readCharacters(view: DataView, cmap: number): (code: number) => number {
  const starts = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index))
  const wide = starts.find((start) => view.getUint16(start) === 12)
  if (wide !== undefined) {
    return (code) => {
      let [low, high] = [0, view.getUint32(wide + 12) - 1]
      while (low <= high) {
        const middle = (low + high) >> 1
        const group = wide + 16 + 12 * middle
        if (code < view.getUint32(group)) high = middle - 1
        else if (code > view.getUint32(group + 4)) low = middle + 1
        else return view.getUint32(group + 8) + code - view.getUint32(group)
      }
      return 0
    }
  }
  const narrow = starts.find((start) => view.getUint16(start) === 4)
  return (code) => {
    if (narrow === undefined || code > 0xffff) return 0
    const doubled = view.getUint16(narrow + 6)
    let at = 0
    while (at < doubled && view.getUint16(narrow + 14 + at) < code) at += 2
    const begin = view.getUint16(narrow + 16 + doubled + at)
    if (at >= doubled || code < begin) return 0
    const delta = view.getUint16(narrow + 16 + 2 * doubled + at)
    const offset = view.getUint16(narrow + 16 + 3 * doubled + at)
    if (offset === 0) return (code + delta) & 0xffff
    const glyph = view.getUint16(narrow + 16 + 3 * doubled + at + offset + 2 * (code - begin))
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

/** Of one glyph; a glyph made of others takes theirs. A font whose glyphs contain each other is cut off. */
function readContours(font: Font, glyph: number, depth: number): Point[][] {
  const { view, glyf, loca } = font
  const start = glyf + loca(glyph)
  if (loca(glyph + 1) === loca(glyph) || depth > 5) return []
  const count = view.getInt16(start)
  return count < 0 ? readParts(font, start + 10, depth) : readSimple(view, start + 10, count)
}

function readSimple(view: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 2 * index))
  const total = (ends.at(-1) ?? -1) + 1
  let at = start + 2 * count + 2 + view.getUint16(start + 2 * count)
  const flags: number[] = []
  while (flags.length < total) {
    const flag = view.getUint8(at++)
    flags.push(flag)
    if (flag & 8) for (let repeat = view.getUint8(at++); repeat > 0; repeat--) flags.push(flag)
  }
  const readAxis = (short: number, same: number): number[] => {
    let value = 0
    return flags.slice(0, total).map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++)
      else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const [xs, ys] = [readAxis(2, 16), readAxis(4, 32)]
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : ends[index - 1]! + 1
    return Array.from({ length: end - first + 1 }, (_, point) => ({ x: xs[first + point]!, y: ys[first + point]!, onCurve: (flags[first + point]! & 1) === 1 }))
  })
}

function readParts(font: Font, start: number, depth: number): Point[][] {
  const { view } = font
  const contours: Point[][] = []
  for (let at = start, more = true; more;) {
    const flags = view.getUint16(at)
    const glyph = view.getUint16(at + 2)
    const isWord = (flags & 1) !== 0
    // Parts may also be placed point on point; no Chinese font does.
    const [dx, dy] = !(flags & 2) ? [0, 0] : isWord ? [view.getInt16(at + 4), view.getInt16(at + 6)] : [view.getInt8(at + 4), view.getInt8(at + 5)]
    at += isWord ? 8 : 6
    const fraction = (): number => {
      at += 2
      return view.getInt16(at - 2) / 16384
    }
    let [a, b, c, d] = [1, 0, 0, 1]
    if (flags & 8) a = d = fraction()
    else if (flags & 64) [a, d] = [fraction(), fraction()]
    else if (flags & 128) [a, b, c, d] = [fraction(), fraction(), fraction(), fraction()]
    contours.push(...readContours(font, glyph, depth + 1).map((contour) => contour.map(({ x, y, onCurve }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, onCurve }))))
    more = (flags & 32) !== 0
  }
  return contours
}

/** Between two points beside the curve lies one on it. */
function contourPath(contour: readonly Point[], dx: number, scale: number): string {
  if (contour.length < 2) return ''
  const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, onCurve: true })
  let [atX, atY] = [0, 0]
  // From where the last point of the curve was written, so that rounding does not add up.
  const step = ({ x, y }: Point): [number, number] => [Math.round((x + dx) * scale) - atX, Math.round(-y * scale) - atY]
  const move = (command: string, ...points: Point[]): string => {
    const steps = points.map(step)
    atX += steps.at(-1)![0]
    atY += steps.at(-1)![1]
    return command + steps.flat().join(' ').replaceAll(' -', '-')
  }
  const begin = contour.findIndex(({ onCurve }) => onCurve)
  const first = begin >= 0 ? contour[begin]! : between(contour.at(-1)!, contour[0]!)
  const rest = begin >= 0 ? [...contour.slice(begin + 1), ...contour.slice(0, begin)] : contour
  const start = move('M', first)
  const steps = rest.map((point, index) => {
    const next = rest[index + 1] ?? first
    if (!point.onCurve) return move('q', point, next.onCurve ? next : between(point, next))
    // After one beside the curve it has been reached already.
    return index > 0 && !rest[index - 1]!.onCurve ? '' : move('l', point)
  })
  return `${start}${steps.join('')}z`
}
