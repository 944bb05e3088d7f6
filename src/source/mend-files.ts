// Takes fixes into the texts of files: never two that touch the same words, and never one that leaves a file less readable than it was.
import { resolve } from 'node:path'
import type { Fix, FixEdit } from '../diagnostics/diagnostic.ts'
import { decodeText } from './decode-text.ts'
import { LineIndex } from './line-index.ts'
import { parseText } from './parse-text.ts'
import { plainScalar } from './plain-scalar.ts'
import { parseBytes, type ParsedBytes } from './read-source.ts'
import type { SourceStore } from './source-store.ts'
import { applyEdits, type TextEdit } from './text-edits.ts'

export interface MendedFiles {
  /** New content by absolute path. */
  files: Map<string, Uint8Array>
  applied: Fix[]
  /** They would have made a file unreadable. */
  refused: Fix[]
}

interface OpenFile {
  path: string
  bytes: Uint8Array
  text: string
  lines: LineIndex
  /** Read when it is first needed. */
  parsed?: ParsedBytes
  /** The new content that was last tried. */
  tried?: Tried
}

interface Tried {
  text: string
  bytes: Uint8Array
  fine: boolean
}

/** `isWord`: nothing but a word is another one after it. */
type ChosenEdit = TextEdit & { isWord: boolean }

const sameEdit = (a: TextEdit, b: TextEdit): boolean => a.start === b.start && a.end === b.end && a.text === b.text
const overlap = (a: TextEdit, b: TextEdit): boolean => a.start === b.start || (a.start < b.end && b.start < a.end)

/** The edits of one file that were chosen so far, in their order. */
class Chosen {
  readonly edits: ChosenEdit[] = []

  private indexFor(start: number): number {
    let [low, high] = [0, this.edits.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.edits[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** What it would touch of another edit; the very same edit is no conflict. */
  conflicts(edit: TextEdit): boolean {
    const at = this.indexFor(edit.start)
    return [this.edits[at - 1], this.edits[at]].some((other) => other && overlap(other, edit) && !sameEdit(other, edit))
  }

  add(edit: ChosenEdit): void {
    const at = this.indexFor(edit.start)
    if (!this.edits[at] || !sameEdit(this.edits[at], edit)) this.edits.splice(at, 0, edit)
  }
}

function openFile(path: string, store: SourceStore): OpenFile | undefined {
  const bytes = store.bytes(path)
  const decoded = bytes && decodeText(bytes)
  return decoded && 'text' in decoded ? { path, bytes, text: decoded.text, lines: new LineIndex(decoded.text) } : undefined
}

const wordForm = /^[a-z][a-z0-9]*(?:[-/#@.][a-z0-9]+)*$/
const isWord = (text: string): boolean => wordForm.test(text) && plainScalar(text) === text

/** Of a value a word like an id, with nothing joined to it, becomes another such word: all around it reads as before, whatever it is. */
function isWordForWord(at: FixEdit['place']['at'], { start, end, text: after }: TextEdit, text: string): boolean {
  const joins = /[\w.+-]/
  return at === 'value' && isWord(after) && isWord(text.slice(start, end)) && !joins.test(text[start - 1] ?? '') && !joins.test(text[end] ?? '')
}

function toTextEdit({ place: { range, at }, text }: FixEdit, file: OpenFile): ChosenEdit | undefined {
  const offset = ({ line, column }: { line: number; column: number }): number => (file.lines.starts[line - 1] ?? Number.NaN) + column - 1
  const edit = range && { start: offset(range.start), end: offset(range.end), text }
  return edit && edit.end >= edit.start ? { ...edit, isWord: isWordForWord(at, edit, file.text) } : undefined
}

/** As many of the fixes as do not touch each other; a fix is chosen whole or not at all. */
function choose(fixes: readonly Fix[], open: (file: string) => OpenFile | undefined): { chosen: Map<OpenFile, Chosen>; taken: Fix[] } {
  const chosen = new Map<OpenFile, Chosen>()
  const taken = fixes.filter((fix) => {
    const edits = fix.edits.map((edit) => {
      const file = open(edit.place.file)
      const textEdit = file && toTextEdit(edit, file)
      return file && textEdit && { file, edit: textEdit }
    })
    if (!edits.every((one) => one !== undefined) || edits.some(({ file, edit }) => chosen.get(file)?.conflicts(edit))) return false
    for (const { file, edit } of edits) {
      if (!chosen.has(file)) chosen.set(file, new Chosen())
      chosen.get(file)!.add(edit)
    }
    return true
  })
  return { chosen, taken }
}

/** `fine` where the file reads no worse with this text. */
function trial(file: OpenFile, text: string, edits: readonly ChosenEdit[]): Tried {
  if (file.tried?.text === text) return file.tried
  const bytes = bytesOf(text, file)
  if (edits.every(({ isWord }) => isWord)) return (file.tried = { text, bytes, fine: true })
  const now = parseBytes(bytes, text)
  const isClean = now.readable && now.faults.length === 0
  const old = isClean ? now : (file.parsed ??= parseText(file.text))
  return (file.tried = { text, bytes, fine: (now.readable || !old.readable) && now.faults.length <= old.faults.length })
}

/** The byte order mark, where there is one, is not part of the text. */
function bytesOf(text: string, { bytes }: OpenFile): Uint8Array {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return Buffer.from(mark ? `\ufeff${text}` : text)
}

interface Attempt {
  taken: Fix[]
  files: Map<string, Uint8Array>
  fine: boolean
}

/** Reading a large file takes long; nobody waits for more than these. */
const mostAttempts = 200

/** Those that leave their files readable: all, or what is left of each half without the ones at fault. */
function settle(fixes: readonly Fix[], attempt: (some: readonly Fix[]) => Attempt, refused: Fix[], budget = { attempts: mostAttempts }): readonly Fix[] {
  if (fixes.length === 0 || (budget.attempts-- > 0 && attempt(fixes).fine)) return fixes
  if (fixes.length === 1 || budget.attempts <= 0) {
    refused.push(...fixes)
    return []
  }
  const middle = fixes.length >> 1
  const first = settle(fixes.slice(0, middle), attempt, refused, budget)
  const both = [...first, ...settle(fixes.slice(middle), attempt, refused, budget)]
  // Each half fine by itself and not both together: the second waits for the next pass.
  return attempt(both).fine ? both : first
}

export function mendFiles(fixes: readonly Fix[], root: string, store: SourceStore): MendedFiles {
  const opened = new Map<string, OpenFile | undefined>()
  const open = (file: string): OpenFile | undefined => {
    if (!opened.has(file)) opened.set(file, openFile(resolve(root, file), store))
    return opened.get(file)
  }
  const attempt = (some: readonly Fix[]): Attempt => {
    const { chosen, taken } = choose(some, open)
    const changed = [...chosen].map(([file, { edits }]) => ({ file, edits, text: applyEdits(file.text, edits) })).filter(({ file, text }) => text !== file.text)
    const tried = changed.map(({ file, text, edits }) => ({ file, ...trial(file, text, edits) }))
    return { taken, files: new Map(tried.map(({ file, bytes }) => [file.path, bytes])), fine: tried.every(({ fine }) => fine) }
  }
  const refused: Fix[] = []
  const { taken, files } = attempt(settle(fixes, attempt, refused))
  return { files, applied: files.size === 0 ? [] : taken, refused }
}
