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

/** One round of edits, ready for leading many offsets back. */
export interface EditRound {
  edits: readonly TextEdit[]
  /** Where each edit's text begins after the round. */
  starts: readonly number[]
}

export function editRound(sorted: readonly TextEdit[]): EditRound {
  let delta = 0
  const starts = sorted.map((edit) => {
    const start = edit.start + delta
    delta += edit.text.length - (edit.end - edit.start)
    return start
  })
  return { edits: sorted, starts }
}

/** Offset in the text before a round of what stands at `offset` after it. */
export function offsetBefore(offset: number, { edits, starts }: EditRound): number {
  let low = -1
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! < offset) low = middle
    else high = middle - 1
  }
  if (low < 0) return offset
  const edit = edits[low]!
  const inside = offset - starts[low]!
  return inside < edit.text.length ? edit.start + Math.min(inside, edit.end - edit.start) : edit.end + inside - edit.text.length
}

/** The same through several rounds, the last one first. */
export function originalOffset(offset: number, rounds: readonly EditRound[]): number {
  return rounds.reduceRight(offsetBefore, offset)
}
