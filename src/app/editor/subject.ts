// What the cursor stands on: a definition, a part of one, or an entry of a list of the same definition; written where it is defined or where it is referred to.
import { annotationAt, kinds, parseReference, type Annotation, type KindName } from '../../kinds/index.ts'
import type { Entity } from '../../model/model.ts'
import { own, type Json } from '../../util/json.ts'
import { splitPointer, valueAt } from '../../util/pointer.ts'
import type { EditorView } from './editor-workspace.ts'

/** A point in a file; both count from 1, columns in UTF-16 units. */
export interface Spot {
  /** Relative to the workspace. */
  file: string
  line: number
  column: number
}

/** What stands at a spot, in the file as it is written. */
export interface Standing {
  file: string
  document: number
  /** Of the definition; `guifan` or `exceptions` for the settings. */
  kind: string
  pointer: string
  at: 'key' | 'value'
  start: number
  end: number
  /** The key or the plain value. */
  word: string
  /** The whole document as written. */
  value: Json
  annotation: Annotation | undefined
  /** The definition that it is part of. */
  entity?: Entity
}

export type Subject =
  | { type: 'definition'; entity: Entity; part?: string }
  /** An entry of the list `list` of `entity`. */
  | { type: 'local'; entity: Entity; list: string; id: string }

function documentValue({ workspace }: EditorView, file: string, document: number): Json | undefined {
  const all = [...workspace.sources, workspace.configFile, ...workspace.exceptionFiles]
  return all.find(({ path }) => path === file)?.documents.find(({ index }) => index === document)?.value
}

export const settingsKinds: Record<string, string> = { 'guifan.yaml': 'guifan', 'exceptions.yaml': 'exceptions' }

export function entityAt({ workspace }: EditorView, file: string, document: number): Entity | undefined {
  for (const entity of workspace.base.every()) if (entity.place.file === file && entity.place.document === document) return entity
  return undefined
}

/** Undefined where nothing stands, or where the file can't be read just now. */
export function standingAt(view: EditorView, { file, line, column }: Spot): Standing | undefined {
  const text = view.text(file)
  const start = text.lines.starts[line - 1]
  const found = start === undefined ? undefined : text.at(start + column - 1)
  const value = found && documentValue(view, file, found.document)
  if (!found || value === undefined) return undefined
  const written = own(value, 'kind')
  const kind = settingsKinds[file] ?? (typeof written === 'string' ? written : '')
  const at = valueAt(value, found.pointer)
  const word = found.at === 'key' ? splitPointer(found.pointer).at(-1)! : typeof at === 'string' || typeof at === 'number' ? String(at) : ''
  const entity = entityAt(view, file, found.document)
  return { ...found, file, kind, word, value, annotation: annotationAt(kind, found.pointer), ...(entity ? { entity } : {}) }
}

/** What a reference leads to among these kinds, or is most likely to. */
export function targetOf({ workspace: { base } }: EditorView, text: string, allowed: readonly string[]): { entity: Entity; part?: string } | undefined {
  const parsed = parseReference(text)
  const searched = parsed?.kind ? [parsed.kind] : allowed
  for (const kind of searched) {
    const entity = Object.hasOwn(kinds, kind) ? base.follow(text, kind as KindName) : undefined
    if (entity) return { entity, ...(parsed?.part === undefined ? {} : { part: parsed.part }) }
  }
  return undefined
}

/** Ids of a list are written in its entries as `id`, or as the keys of an object. */
function localDefinition({ entity, pointer, at, word }: Standing): Subject | undefined {
  const parts = splitPointer(pointer)
  const [list] = parts
  if (!entity || list === undefined || word === '') return undefined
  const isId = at === 'value' && parts.length >= 3 && parts.at(-1) === 'id' && /^\d+$/.test(parts.at(-2)!)
  return isId ? { type: 'local', entity, list, id: word } : undefined
}

/** Undefined where what stands there names nothing. */
export function subjectAt(view: EditorView, standing: Standing): Subject | undefined {
  const { annotation, at, word, pointer, kind, entity } = standing
  if (at === 'value' && entity && (pointer === '/id' || pointer === '/name')) return { type: 'definition', entity }
  if (at === 'key' && kind === 'overlay' && splitPointer(pointer).length === 1) {
    const changed = targetOf(view, word, [])
    return changed && { type: 'definition', ...changed }
  }
  const parent = at === 'key' ? annotationAt(kind, pointer.slice(0, pointer.lastIndexOf('/')))?.names : annotation
  if (word !== '' && parent?.ref) {
    const target = targetOf(view, word, parent.ref)
    if (target) return { type: 'definition', ...target }
  }
  if (word !== '' && parent?.local && entity) return { type: 'local', entity, list: parent.local, id: word }
  return localDefinition(standing)
}
