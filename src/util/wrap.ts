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

/** Moves what may not stand at the end of a line, or before a mark that may not begin one, down to the next line. */
function splitForNext(line: string, next: string): [string, string] {
  const characters = [...line]
  let down = ''
  let follows = next
  while (characters.length > 1 && (neverFirst.test(follows) || neverLast.test(characters.join('')))) {
    follows = characters.pop()!
    down = follows + down
    if (down.length > 4) return [line, '']
  }
  return [characters.join(''), down]
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const whole of pieces(line)) {
    for (const piece of displayWidth(whole) > width ? breakLongPiece(whole, width) : [whole]) {
      if (current === '' || displayWidth(current + piece) <= width) {
        current += piece
        continue
      }
      const [kept, down] = splitForNext(current, piece)
      lines.push(kept.trimEnd())
      current = (down + piece).trimStart()
    }
  }
  return [...lines, current.trimEnd()]
}

/** Breaks a text into lines no wider than `width` columns; line breaks of the text stay. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(width, 10)))
}

/** Fills a text up with blanks to a width in columns. */
export function padColumns(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
