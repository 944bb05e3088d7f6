// Puts the keys of every part of a text into the order of its schema: what a key says, its lines and its comments move with it, every other character stays.
import { isDeepStrictEqual } from 'node:util'
import { annotationAt, namedKeys } from '../kinds/index.ts'
import { own } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { blockSlots, flowSlots, lay, type Entry, type Marks } from './key-slots.ts'
import { parseText, type ParsedText } from './parse-text.ts'
import { positionTree, type PositionNode } from './position-tree.ts'
import { eventType, scalarStyle, type YamlEvent } from './yaml-event.ts'

const keepsBreaks = 3

/** Aliases must stay after their anchors; a text block that keeps its line breaks owns the empty lines after it. */
function marksOf(events: readonly YamlEvent[]): Marks {
  const marks: Marks = { anchors: [], keeps: [] }
  for (const event of events) {
    if ('anchorStart' in event && event.anchorStart >= 0) marks.anchors.push(event.anchorStart)
    if (event.type === eventType.SCALAR && event.chomping === keepsBreaks && event.style !== scalarStyle.PLAIN) marks.keeps.push({ start: event.valueStart, end: event.valueEnd })
  }
  return marks
}

/** The numbers of the entries in the order of the schema: names that the user chooses come last, as they are; a key that it does not know stays behind the one before it. */
function sorted(entries: readonly Entry[], kind: string, pointer: string): number[] {
  const places = new Map(Object.keys(namedKeys(kind, pointer)).map((name, index) => [name, index]))
  let rank = -1
  const ranks = entries.map(({ key }) => (rank = places.get(key) ?? (annotationAt(kind, joinPointer(pointer, key)) ? Number.MAX_VALUE : rank)))
  return entries.map((_, index) => index).sort((a, b) => ranks[a]! - ranks[b]! || a - b)
}

class KeyOrder {
  private readonly text: string
  private readonly kind: string
  private readonly marks: Marks

  constructor(text: string, kind: string, marks: Marks) {
    this.text = text
    this.kind = kind
    this.marks = marks
  }

  /** The text from `from` to `to`, in which the node stands. */
  write(node: PositionNode, pointer: string, from: number, to: number): string {
    // An alias has the parts of what it stands for, which are written elsewhere.
    if (this.text[node.start] === '*') return this.text.slice(from, to)
    if (node.items) return this.straight(node.items.map((item, index) => ({ key: String(index), node: item, start: item.start, end: item.end })), pointer, from, to)
    if (!node.fields) return this.text.slice(from, to)
    const entries: Entry[] = [...node.fields].map(([key, field]) => ({ key, node: field, start: field.keyStart!, end: Math.max(field.end, field.keyEnd!) }))
    const order = sorted(entries, this.kind, pointer)
    const isSorted = order.every((number, index) => number === index)
    const isPinned = (): boolean => this.marks.anchors.some((at) => at >= node.start && at <= node.end)
    const flow = this.text[node.start] === '{'
    const slots = isSorted || isPinned() ? undefined : flow ? flowSlots(this.text, entries) : blockSlots(this.text, entries, { from, to, isRoot: pointer === '', marks: this.marks })
    if (!slots) return this.straight(entries, pointer, from, to)
    const bodies = slots.map(({ start, end }, index) => this.write(entries[index]!.node, joinPointer(pointer, entries[index]!.key), start, end))
    return this.text.slice(from, slots[0]!.from) + lay(slots, bodies, order) + this.text.slice(slots.at(-1)!.to, to)
  }

  private straight(parts: readonly Entry[], pointer: string, from: number, to: number): string {
    let out = ''
    let at = from
    parts.forEach(({ key, node, start }, index) => {
      const end = parts[index + 1]?.start ?? to
      if (start < at || end < start) return
      out += this.text.slice(at, start) + this.write(node, joinPointer(pointer, key), start, end)
      at = end
    })
    return out + this.text.slice(at, to)
  }
}

/** `kind` is what the file is by its name; else each document says its own, and one that says none stays as it is. */
export function orderKeys({ mended: text, events, documents }: ParsedText, kind?: string): string {
  const trees = positionTree(text, events)
  const marks = marksOf(events)
  let out = ''
  let at = 0
  for (const [index, tree] of trees.entries()) {
    const said = kind ?? own(documents.find((one) => one.index === index)?.value, 'kind')
    if (!tree || typeof said !== 'string' || tree.start < at) continue
    const to = trees.slice(index + 1).find((next) => next !== undefined)?.start ?? text.length
    out += text.slice(at, tree.start) + new KeyOrder(text, said, marks).write(tree, '', tree.start, to)
    at = to
  }
  return out + text.slice(at)
}

/** The text in its order; as it was where that would say something else. Undefined where it has faults, which are to be mended first. */
export function formatText(text: string, kind?: string): string | undefined {
  const parsed = parseText(text)
  if (!parsed.readable || parsed.faults.some(({ definition }) => definition.severity === 'error')) return undefined
  if (parsed.mended !== text) return text
  const ordered = orderKeys(parsed, kind)
  if (ordered === text) return text
  const after = parseText(ordered)
  return after.faults.length === parsed.faults.length && isDeepStrictEqual(after.documents, parsed.documents) ? ordered : text
}
