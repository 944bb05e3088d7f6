// The line of a file that a finding points at, with a mark below that stands right under full-width characters too.
import type { Range } from '../diagnostics/diagnostic.ts'
import { displayWidth } from '../util/text.ts'
import { printable } from './paint.ts'

export interface Excerpt {
  number: string
  text: string
  /** Blanks and ^ marks, to stand below `text`. */
  mark: string
}

/** The part of a long line that shows `start`, at most `room` columns wide, and where `start` is in it. */
function windowOf(text: string, start: number, room: number): { shown: string; start: number; length: number } {
  if (displayWidth(text) <= room) return { shown: text, start, length: text.length }
  const characters = [...text.slice(0, start)]
  let before = ''
  while (characters.length > 0 && displayWidth(before) < room / 3) before = characters.pop()! + before
  const lead = characters.length > 0 ? '…' : ''
  let after = ''
  for (const char of text.slice(start)) {
    if (displayWidth(lead + before + after + char) > room - 2) break
    after += char
  }
  const shown = lead + before + after + (start + after.length < text.length ? '…' : '')
  return { shown, start: (lead + before).length, length: lead.length + before.length + after.length }
}

/** `line` is the text as in the file; columns of `range` count its UTF-16 units from 1. */
export function excerptOf(line: string, range: Range, width: number): Excerpt {
  const number = String(range.start.line)
  const start = Math.min(range.start.column - 1, line.length)
  const end = range.end.line === range.start.line ? Math.min(range.end.column - 1, line.length) : line.trimEnd().length
  const before = printable(line.slice(0, start))
  const marked = printable(line.slice(start, Math.max(end, start)))
  const { shown, start: at, length } = windowOf(before + marked + printable(line.slice(Math.max(end, start))), before.length, width - number.length - 5)
  const visible = shown.slice(at, Math.min(at + marked.length, length))
  return { number, text: shown.trimEnd(), mark: ' '.repeat(displayWidth(shown.slice(0, at))) + '^'.repeat(Math.max(1, displayWidth(visible))) }
}
