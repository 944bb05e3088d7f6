// The mends of findings as an editor offers them: one by one, or all that are sure in one file.
import type { Diagnostic, Fix, FixEdit, Range } from '../../diagnostics/diagnostic.ts'
import { mendFiles } from '../../source/mend-files.ts'
import { orderFile } from '../format.ts'
import type { EditorWorkspace } from './editor-workspace.ts'

/** One replacement; `file` is relative to the workspace. */
export interface TextChange {
  file: string
  range: Range
  text: string
}

export interface Mend {
  diagnostic: Diagnostic
  fix: Fix
  changes: TextChange[]
}

const before = (a: Range['start'], b: Range['start']): boolean => a.line < b.line || (a.line === b.line && a.column < b.column)

const touches = (a: Range, b: Range): boolean => !before(a.end, b.start) && !before(b.end, a.start)

export const changesOf = ({ edits }: { edits: readonly FixEdit[] }): TextChange[] => edits.map(({ place, text }) => ({ file: place.file, range: place.range!, text }))

/** `diagnostics` are located. */
export function mendsAt(diagnostics: readonly Diagnostic[], file: string, range: Range): Mend[] {
  return diagnostics.flatMap((diagnostic) => {
    const { fix, place } = diagnostic
    return fix && place.file === file && place.range && touches(place.range, range) ? [{ diagnostic, fix, changes: changesOf(fix) }] : []
  })
}

/** All lines from the first that differs to the last, as one change. */
function changeOfLines(file: string, before: string, after: string): TextChange {
  const [old, made] = [before.split('\n'), after.split('\n')]
  const most = Math.min(old.length, made.length) - 1
  let top = 0
  while (top < most && old[top] === made[top]) top++
  let foot = 0
  while (foot < most - top && old.at(-1 - foot) === made.at(-1 - foot)) foot++
  const end = { line: old.length - foot, column: old.at(-1 - foot)!.length + 1 }
  return { file, range: { start: { line: top + 1, column: 1 }, end }, text: made.slice(top, made.length - foot).join('\n') }
}

/** Every sure mend that begins in the file, as far as they do not touch each other, and the order of its fields, as `validate --fix` makes them; a file reads no worse afterwards. */
export function mendsOfFile(workspace: EditorWorkspace, diagnostics: readonly Diagnostic[], file: string): TextChange[] {
  const { root } = workspace
  const store = workspace.store()
  const fixes = diagnostics.flatMap(({ fix, place }) => (fix && !fix.unsafe && place.file === file ? [fix] : []))
  const { applied, files } = mendFiles(fixes, root, store)
  const changes = applied.flatMap(changesOf)
  // What lies in another workspace below this one is put in order there.
  const ordered = file.startsWith('../') ? undefined : orderFile(root, file, store.with(new Map([...store.standIns, ...files])))
  if (!ordered) return changes
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
  return [...changes.filter((change) => change.file !== file), changeOfLines(file, text(store.bytes(ordered.absolutePath)!), text(ordered.after))]
}
