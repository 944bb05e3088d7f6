// Another id for the definition that the cursor stands on: what `guifan rename` would change, for the editor to do.
import type { Range } from '../../diagnostics/diagnostic.ts'
import { UsageError } from '../../diagnostics/usage-error.ts'
import { planRename } from '../rename.ts'
import type { EditorView, EditorWorkspace } from './editor-workspace.ts'
import { changesOf, type TextChange } from './mends.ts'
import { standingAt, subjectAt, type Spot } from './subject.ts'

export interface IdHere {
  /** `kind/id`. */
  reference: string
  id: string
  /** Of the id alone, without the kind or the part that stand beside it. */
  range: Range
}

export interface EditorRename {
  changes: TextChange[]
  /** The file that is called after the id. */
  moved?: { from: string; to: string }
}

/** Undefined where the cursor stands on no id of a definition. */
export function idAt(view: EditorView, spot: Spot): IdHere | undefined {
  const standing = standingAt(view, spot)
  const subject = standing && subjectAt(view, standing)
  if (subject?.type !== 'definition') return undefined
  const { entity: { kind, id } } = subject
  const { text, lines } = view.text(spot.file)
  const start = text.slice(standing!.start, standing!.end).indexOf(id)
  return start < 0 ? undefined : { reference: `${kind}/${id}`, id, range: lines.range(standing!.start + start, standing!.start + start + id.length) }
}

/** Throws a UsageError where there is no id, the new one can't be used, or a place can't be changed. */
export async function renameAt(workspace: EditorWorkspace, view: EditorView, spot: Spot, id: string): Promise<EditorRename> {
  const here = idAt(view, spot)
  if (!here) throw new UsageError({ zh: '这里没有能改的编号。请把光标放在一份标准的编号上，或者放在引用它的地方。', en: 'There is no id here. Put the cursor on the id of a definition, or where it is referred to.' })
  const { edits, moved } = await planRename({ cwd: workspace.root, workspace: workspace.root, reference: here.reference, id, open: { workspace: view.workspace.loaded, store: view.workspace.store, textOf: view.text } })
  return { changes: changesOf({ edits }), ...(moved ? { moved } : {}) }
}
