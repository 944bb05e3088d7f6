// Where each value of a file stands: the same events as the values, as a tree of offsets.
import { eventType, flowStyle, scalarStyle, scalarText } from './yaml-event.ts'
import type { YamlEvent, YamlScalar } from './yaml-event.ts'

export interface PositionNode {
  start: number
  end: number
  /** Of the key that it is the value of. */
  keyStart?: number
  keyEnd?: number
  /** Nothing is written there: `key:`. */
  empty?: boolean
  fields?: Map<string, PositionNode>
  items?: PositionNode[]
}

interface Open {
  node: PositionNode
  flow: boolean
  anchor?: string
  key?: { text: string; start: number; end: number }
}

interface Building {
  text: string
  roots: (PositionNode | undefined)[]
  stack: Open[]
  anchors: Map<string, PositionNode>
  /** Where the last thing written ends: nothing after it has a place of its own. */
  last: number
}

/** One tree a document. */
export function positionTree(text: string, events: readonly YamlEvent[]): (PositionNode | undefined)[] {
  const building: Building = { text, roots: [], stack: [], anchors: new Map(), last: 0 }
  for (const event of events) add(building, event)
  return building.roots
}

function add(building: Building, event: YamlEvent): void {
  const { text, roots, stack, anchors } = building
  if (event.type === eventType.DOCUMENT) {
    roots.push(undefined)
    building.anchors = new Map()
  } else if (event.type === eventType.MAPPING || event.type === eventType.SEQUENCE) {
    const node: PositionNode = { start: event.start, end: event.start + 1 }
    if (event.type === eventType.MAPPING) node.fields = new Map()
    else node.items = []
    stack.push({ node, flow: event.style === flowStyle, anchor: event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined })
  } else if (event.type === eventType.SCALAR) addScalar(building, event)
  else if (event.type === eventType.ALIAS) {
    const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd))
    place(building, { ...target, start: event.anchorStart - 1, end: event.anchorEnd })
  } else close(building)
}

function addScalar(building: Building, event: YamlScalar): void {
  const { text, stack, anchors, last } = building
  const quotes = event.style === scalarStyle.SINGLE_QUOTED || event.style === scalarStyle.DOUBLE_QUOTED ? 1 : 0
  const empty = event.valueStart < 0
  const node = empty ? { start: last, end: last, empty } : { start: event.valueStart - quotes, end: event.valueEnd + quotes }
  if (!empty && quotes === 0 && event.style !== scalarStyle.PLAIN) trimBlock(text, node)
  const top = stack.at(-1)
  if (top?.node.fields && !top.key) {
    top.key = { text: scalarText(text, event), start: node.start, end: node.end }
    building.last = node.end
    return
  }
  if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
  place(building, node)
}

function place(building: Building, node: PositionNode): void {
  const { roots, stack } = building
  const top = stack.at(-1)
  if (!top) roots[roots.length - 1] = node
  else if (top.node.items) top.node.items.push(node)
  else if (top.key) {
    const written = { ...node, keyStart: top.key.start, keyEnd: top.key.end }
    // The first of two equal keys is the one that counts, as for values.
    if (!top.node.fields!.has(top.key.text)) top.node.fields!.set(top.key.text, written)
    top.key = undefined
  }
  if (!node.empty) building.last = Math.max(building.last, node.end)
}

function close(building: Building): void {
  const open = building.stack.pop()
  if (!open) return
  open.node.end = Math.max(open.node.end, lastEnd(open.node))
  if (open.flow) {
    const closing = /[^\]}]*[\]}]/y
    closing.lastIndex = open.node.end
    if (closing.test(building.text)) open.node.end = closing.lastIndex
  }
  if (open.anchor !== undefined) building.anchors.set(open.anchor, open.node)
  place(building, open.node)
}

/** A text block without its indentation and the line breaks after it. */
function trimBlock(text: string, node: { start: number; end: number }): void {
  while (node.end > node.start && /\s/.test(text[node.end - 1]!)) node.end--
  while (node.start < node.end && /\s/.test(text[node.start]!)) node.start++
}

function lastEnd(node: PositionNode): number {
  const child = node.items?.at(-1) ?? [...(node.fields?.values() ?? [])].at(-1)
  return child ? Math.max(child.end, child.keyEnd ?? 0) : node.start
}
