// Replacements in a text by offset: applying them, and leading an offset of the changed text back to where it came from.

export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Edits that do not overlap, in any order; of two at the same place the first counts. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: TextEdit[] = []
  for (const edit of sorted) {
    const last = kept.at(-1)
    if (last && (edit.start < last.end || (edit.start === last.start && edit.end === last.end))) continue
    kept.push(edit)
  }
  return kept
}

export function applyEdits(text: string, sorted: readonly TextEdit[]): string {
  let out = ''
  let from = 0
  for (const edit of sorted) {
    out += text.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return out + text.slice(from)
}

/** Offset in the text before the edits of what stands at `offset` after them. */
export function offsetBefore(offset: number, sorted: readonly TextEdit[]): number {
  let delta = 0
  for (const edit of sorted) {
    const start = edit.start + delta
    if (offset <= start) return offset - delta
    if (offset < start + edit.text.length) return edit.start + Math.min(offset - start, edit.end - edit.start)
    delta += edit.text.length - (edit.end - edit.start)
  }
  return offset - delta
}

/** The same through several rounds of edits, the last round first. */
export function originalOffset(offset: number, rounds: readonly (readonly TextEdit[])[]): number {
  return rounds.reduceRight((at, edits) => offsetBefore(at, edits), offset)
}
