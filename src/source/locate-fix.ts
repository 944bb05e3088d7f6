// A fix by pointers -> the same fix as lines, columns and the text to write there; none where what stands there does not allow it.
import type { Fix, FixEdit, Range } from '../diagnostics/diagnostic.ts'
import type { LocatedText, Span } from './located-text.ts'
import { quoteText, scalarLike } from './quote.ts'

type Written = (Span & { text: string }) | undefined

/** The words that an edit is about, among those of the value. */
function wordsIn({ text }: LocatedText, span: Span, { text: words, number, of }: NonNullable<FixEdit['words']>): Span | undefined {
  const found: number[] = []
  for (let at = text.indexOf(words, span.start); at >= 0 && at + words.length <= span.end; at = text.indexOf(words, at + words.length)) found.push(at)
  // Written with escapes or folded over lines, the words of the value are not those of the file.
  return found.length === of ? { start: found[number]!, end: found[number]! + words.length } : undefined
}

function write(edit: FixEdit, source: LocatedText): Written {
  const span = edit.as === 'entry' ? source.entryOf(edit.place) : source.spanOf(edit.place)
  if (!span || span.near) return undefined
  const there = source.text.slice(span.start, span.end)
  if (edit.as === 'quoted') return { ...span, text: quoteText(there) }
  if (edit.as === 'value') {
    const text = scalarLike(there, edit.text)
    return text === undefined || isBlock(source.text, span.start) ? undefined : { ...span, text }
  }
  const words = edit.words ? wordsIn(source, span, edit.words) : span
  return words && { ...words, text: edit.text }
}

/** A text block begins with a mark on the line above; a value in its place would be part of it. */
function isBlock(text: string, start: number): boolean {
  return /[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r)\s*$/.test(text.slice(Math.max(0, start - 400), start))
}

export function locateFix(fix: Fix, textOf: (file: string) => LocatedText): Fix | null {
  const edits: FixEdit[] = []
  for (const edit of fix.edits) {
    if (edit.place.range) {
      edits.push(edit)
      continue
    }
    const source = textOf(edit.place.file)
    const written = write(edit, source)
    if (!written) return null
    const range: Range = source.lines.range(written.start, written.end)
    edits.push({ place: { ...edit.place, range }, text: written.text })
  }
  return { ...fix, edits }
}
