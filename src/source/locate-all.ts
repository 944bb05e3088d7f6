// Place -> line and column, late: only the files of these findings are read again.
import { resolve } from 'node:path'
import type { Diagnostic, Place, Range } from '../diagnostics/diagnostic.ts'
import { splitPointer } from '../util/pointer.ts'
import { decodeText } from './decode-text.ts'
import { LineIndex } from './line-index.ts'
import { entrySpan } from './entry-span.ts'
import { parseText } from './parse-text.ts'
import { positionTree } from './position-tree.ts'
import type { PositionNode } from './position-tree.ts'
import { createStore, type SourceStore } from './source-store.ts'
import { originalOffset } from './text-edits.ts'

type Locate = (place: Place, entry?: boolean) => Range

const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }

/** Gives every place its range: of the finding, of what is related and of the edits of a fix. Places that have one keep it. */
export async function locateAll(diagnostics: readonly Diagnostic[], root: string, store: SourceStore = createStore()): Promise<Diagnostic[]> {
  const locators = new Map<string, Locate>()
  const placed = (place: Place, entry = false): Place => {
    if (place.range) return place
    let locate = locators.get(place.file)
    if (!locate) locators.set(place.file, (locate = fileLocator(resolve(root, place.file), store)))
    return { ...place, range: locate(place, entry) }
  }
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    place: placed(diagnostic.place),
    related: diagnostic.related.map((related) => ({ ...related, place: placed(related.place) })),
    fix: diagnostic.fix && { ...diagnostic.fix, edits: diagnostic.fix.edits.map((edit) => ({ ...edit, place: placed(edit.place, edit.entry) })) },
  }))
}

function fileLocator(path: string, store: SourceStore): Locate {
  if (!/\.ya?ml$/i.test(path)) return () => fileStart
  const bytes = store.bytes(path)
  // It was there when it was checked; the finding still holds, only its line is gone.
  if (!bytes) return () => fileStart
  const decoded = decodeText(bytes)
  return 'text' in decoded ? textLocator(decoded.text) : () => fileStart
}

/** The same for a text at hand. */
export function textLocator(text: string): Locate {
  const parsed = parseText(text)
  const trees = positionTree(parsed.mended, parsed.events)
  const lines = new LineIndex(text)
  return (place, entry = false) => {
    const tree = trees[place.document]
    if (!tree) return fileStart
    const { start, end } = (entry ? entrySpan(parsed.mended, tree, place.pointer) : undefined) ?? find(tree, place)
    return lines.range(originalOffset(start, parsed.rounds), originalOffset(end, parsed.rounds))
  }
}

function find(root: PositionNode, place: Place): { start: number; end: number } {
  let node = root
  for (const part of splitPointer(place.pointer)) {
    const next = node.fields?.get(part) ?? (/^\d+$/.test(part) ? node.items?.[Number(part)] : undefined)
    // What is missing is shown at the nearest thing that is there: the name of the part that lacks it.
    if (!next) return keyOf(node) ?? headOf(node)
    node = next
  }
  if (place.at === 'key' || node.empty) return keyOf(node) ?? headOf(node)
  return node
}

function keyOf(node: PositionNode): { start: number; end: number } | undefined {
  return node.keyStart === undefined || node.keyEnd === undefined ? undefined : { start: node.keyStart, end: node.keyEnd }
}

/** The first thing of a list entry or document that has no name of its own. */
function headOf(node: PositionNode): { start: number; end: number } {
  const first = node.fields?.values().next().value
  return (first && keyOf(first)) ?? (node.items?.[0] ? headOf(node.items[0]) : node)
}
