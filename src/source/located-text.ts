// Where each pointer of a text stands: as offsets, and as lines and columns.
import type { Place, Range } from '../diagnostics/diagnostic.ts'
import { splitPointer } from '../util/pointer.ts'
import { entrySpan } from './entry-span.ts'
import { LineIndex } from './line-index.ts'
import { nodeAt, type Standing } from './node-at.ts'
import { parseText } from './parse-text.ts'
import { positionTree, type PositionNode } from './position-tree.ts'
import { originalOffset } from './text-edits.ts'

export interface Span {
  start: number
  end: number
  /** What is looked for is not there; this is the nearest thing that is. */
  near?: true
}

export interface LocatedText {
  text: string
  lines: LineIndex
  /** Undefined where the document is not there or could not be read. */
  spanOf(place: Place): Span | undefined
  /** The same for the whole of what a key names, with its line. */
  entryOf(place: Place): Span | undefined
  /** The start of the file where there is no span. */
  rangeOf(place: Place): Range
  /** What stands at an offset, and in which document; undefined where there is nothing, or the text could not be read. */
  at(offset: number): (Standing & { document: number }) | undefined
}

/** Parsed when something is first looked up. */
export function locatedText(text: string): LocatedText {
  const lines = new LineIndex(text)
  let parsed: { mended: string; trees: (PositionNode | undefined)[]; original: (offset: number) => number } | undefined
  const read = () => {
    if (parsed) return parsed
    const { mended, events, rounds } = parseText(text)
    return (parsed = { mended, trees: positionTree(mended, events), original: (offset) => originalOffset(offset, rounds) })
  }
  const inOriginal = (span: Span | undefined): Span | undefined => span && { ...span, start: read().original(span.start), end: read().original(span.end) }
  const spanOf = (place: Place): Span | undefined => {
    const tree = read().trees[place.document]
    return tree && inOriginal(find(tree, place))
  }
  return {
    text,
    lines,
    spanOf,
    entryOf(place) {
      const tree = read().trees[place.document]
      return tree && inOriginal(entrySpan(read().mended, tree, place.pointer))
    },
    rangeOf(place) {
      const span = spanOf(place)
      return span ? lines.range(span.start, span.end) : { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
    },
    at(offset) {
      const { trees, original } = read()
      for (const [document, tree] of trees.entries()) {
        const found = tree && nodeAt(tree, offset, original)
        if (found) return { ...found, document }
      }
      return undefined
    },
  }
}

function find(root: PositionNode, place: Place): Span {
  let node = root
  for (const part of splitPointer(place.pointer)) {
    const next = node.fields?.get(part) ?? (/^\d+$/.test(part) ? node.items?.[Number(part)] : undefined)
    // What is missing is shown at the nearest thing that is there: the name of the part that lacks it.
    if (!next) return { ...(keyOf(node) ?? headOf(node)), near: true }
    node = next
  }
  const { start, end, empty } = node
  if (place.at === 'value' && !empty) return { start, end }
  const key = keyOf(node)
  return key && place.at === 'key' ? key : { ...(key ?? headOf(node)), near: true }
}

function keyOf(node: PositionNode): Span | undefined {
  return node.keyStart === undefined || node.keyEnd === undefined ? undefined : { start: node.keyStart, end: node.keyEnd }
}

/** The first thing of a list entry or document that has no name of its own. */
function headOf(node: PositionNode): Span {
  const first = node.fields?.values().next().value
  return (first && keyOf(first)) ?? (node.items?.[0] ? headOf(node.items[0]) : { start: node.start, end: node.end })
}
