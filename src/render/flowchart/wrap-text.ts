// Breaks text into lines by estimated widths: a Chinese character is one em, Latin letters by class; estimates lie a little above the truth, so that text stays inside.

const millimetresPerPoint = 25.4 / 72
/** Marks that may not begin a line, and marks that may not end one. */
const closing = /^[，。、；：？！）》」』】〕”’…—·,.;:?!)\]%]$/u
const opening = /^[（《「『【〔“‘([]$/u

export function emWidth(character: string): number {
  if (/[ijl.,:;'|!]/.test(character)) return 0.34
  if (/[mwMW@%]/.test(character)) return 0.96
  if (/[A-Z&]/.test(character)) return 0.72
  if (character <= '~') return 0.6
  return 1
}

/** In millimetres. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const character of text) width += emWidth(character)
  return width * size * millimetresPerPoint
}

/** Height of one line in millimetres. */
export function lineHeight(size: number): number {
  return size * 1.28 * millimetresPerPoint
}

export function millimetres(points: number): number {
  return points * millimetresPerPoint
}

/** Pieces that are not broken: one Chinese character, or a run of Latin letters and digits. */
function pieces(text: string): string[] {
  return text.replace(/\s+/g, ' ').trim().match(/[!-~]+| |[^!-~ ]/gu) ?? []
}

/** Lines no wider than `width` millimetres; a run that is longer than a line is broken where it must be. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (textWidth(line + piece, size) <= width) {
      line += piece
      continue
    }
    if (textWidth(piece, size) > width) {
      for (const character of piece) {
        if (line !== '' && textWidth(line + character, size) > width) line = finish(lines, line, character)
        else line += character
      }
      continue
    }
    line = finish(lines, line, piece)
  }
  if (line.trim() !== '') lines.push(line.trim())
  return lines
}

/** As few lines as fit, of about equal length, so that none is left with a single character; a word that fits a line is not broken for it. */
export function wrapEvenly(text: string, size: number, width: number): string[] {
  let best = wrapText(text, size, width)
  if (best.length < 2) return best
  let low = Math.max(width / 2, ...pieces(text).map((piece) => textWidth(piece, size)).filter((one) => one <= width))
  let high = width
  for (let round = 0; round < 6; round++) {
    const middle = (low + high) / 2
    const lines = wrapText(text, size, middle)
    if (lines.length <= best.length && lines.every((line) => textWidth(line, size) <= width)) [best, high] = [lines, middle]
    else low = middle
  }
  return best
}

/** Ends a line and returns the beginning of the next, so that no closing mark begins it and no opening mark ends the one before. */
function finish(lines: string[], line: string, next: string): string {
  const characters = [...line]
  let carried = ''
  while (characters.length > 2 && (closing.test(carried === '' ? [...next][0] ?? '' : [...carried][0] ?? '') || opening.test(characters.at(-1) ?? ''))) {
    carried = (characters.pop() ?? '') + carried
  }
  const finished = characters.join('').trim()
  if (finished !== '') lines.push(finished)
  return (carried + next).replace(/^ /, '')
}
