// The mends of findings as an editor offers them: one by one, or all that are sure in one file.
import type { Diagnostic, Fix, FixEdit, Range } from '../../diagnostics/diagnostic.ts'
import { mendFiles } from '../../source/mend-files.ts'
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

/** Every sure mend that begins in the file, as far as they do not touch each other; a file reads no worse afterwards. */
export function mendsOfFile(workspace: EditorWorkspace, diagnostics: readonly Diagnostic[], file: string): TextChange[] {
  const fixes = diagnostics.flatMap(({ fix, place }) => (fix && !fix.unsafe && place.file === file ? [fix] : []))
  const { applied } = mendFiles(fixes, workspace.root, workspace.store())
  return applied.flatMap(changesOf)
}
