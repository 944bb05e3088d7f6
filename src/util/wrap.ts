// Lines of a given width on a terminal, where a Chinese character takes two columns and no line begins with a closing mark.
import { displayWidth } from './text.ts'

// Chinese typesetting: these marks never begin a line, those never end one.
const neverFirst = /^[，。、；：？！）」』】》〉”’…—,.;:?!)\]}%]/
const neverLast = /[（「『【《〈“‘([{]$/

/** Pieces that a line may be broken between: words of Latin letters stay whole, Chinese breaks after any character. */
function pieces(line: string): string[] {
  return line.match(/\s+|[!-~]+|[^\s!-~]/gu) ?? []
}

function breakLongPiece(piece: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const char of piece) {
    if (part !== '' && displayWidth(part + char) > width) {
      parts.push(part)
      part = ''
    }
    part += char
  }
  return [...parts, part]
}

/** Moves what may not end a line, or stands before a mark that may not begin one, down to the next line: whole words. */
function splitForNext(line: readonly string[], next: string): [string[], string[]] {
  const kept = [...line]
  const down: string[] = []
  while (kept.length > 1 && (neverFirst.test(down[0] ?? next) || neverLast.test(kept.at(-1)!))) {
    down.unshift(kept.pop()!)
    // A long run of marks is broken anywhere rather than nowhere.
    if (down.length > 4) return [[...line], []]
  }
  return [kept, down]
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current: string[] = []
  let columns = 0
  for (const whole of pieces(line)) {
    for (const piece of displayWidth(whole) > width ? breakLongPiece(whole, width) : [whole]) {
      const taken = displayWidth(piece)
      if (current.length > 0 && columns + taken > width) {
        const [kept, down] = splitForNext(current, piece)
        lines.push(kept.join('').trimEnd())
        current = down
        columns = displayWidth(down.join(''))
        if (current.length === 0 && piece.trim() === '') continue
      }
      current.push(piece)
      columns += taken
    }
  }
  return [...lines, current.join('').trimEnd()]
}

/** Breaks a text into lines no wider than `width` columns; line breaks of the text stay. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(width, 10)))
}

/** Fills a text up with blanks to a width in columns. */
export function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
