// Where each value of a file stands: the same events as the values, as a tree of offsets.
import { eventType, flowStyle, scalarStyle, scalarText } from './yaml-event.ts'
import type { YamlEvent } from './yaml-event.ts'

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

/** One tree a document. */
export function positionTree(text: string, events: readonly YamlEvent[]): (PositionNode | undefined)[] {
  const roots: (PositionNode | undefined)[] = []
  const stack: Open[] = []
  let anchors = new Map<string, PositionNode>()
  let last = 0

  const place = (node: PositionNode): void => {
    const top = stack.at(-1)
    if (!top) roots[roots.length - 1] = node
    else if (top.node.items) top.node.items.push(node)
    else if (top.key) {
      const written = { ...node, keyStart: top.key.start, keyEnd: top.key.end }
      // The first of two equal keys is the one that counts, as for values.
      if (!top.node.fields!.has(top.key.text)) top.node.fields!.set(top.key.text, written)
      top.key = undefined
    }
    if (!node.empty) last = Math.max(last, node.end)
  }

  for (const event of events) {
    if (event.type === eventType.DOCUMENT) {
      roots.push(undefined)
      anchors = new Map()
    } else if (event.type === eventType.MAPPING || event.type === eventType.SEQUENCE) {
      const node: PositionNode = { start: event.start, end: event.start + 1 }
      if (event.type === eventType.MAPPING) node.fields = new Map()
      else node.items = []
      stack.push({ node, flow: event.style === flowStyle, anchor: event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined })
    } else if (event.type === eventType.SCALAR) {
      const quotes = event.style === scalarStyle.SINGLE_QUOTED || event.style === scalarStyle.DOUBLE_QUOTED ? 1 : 0
      const empty = event.valueStart < 0
      const node = empty ? { start: last, end: last, empty } : { start: event.valueStart - quotes, end: event.valueEnd + quotes }
      if (!empty && quotes === 0 && event.style !== scalarStyle.PLAIN) trimBlock(text, node)
      const top = stack.at(-1)
      if (top?.node.fields && !top.key) {
        top.key = { text: scalarText(text, event), start: node.start, end: node.end }
        last = node.end
        continue
      }
      if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), node)
      place(node)
    } else if (event.type === eventType.ALIAS) {
      const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd))
      place({ ...target, start: event.anchorStart - 1, end: event.anchorEnd })
    } else close()
  }
  return roots

  function close(): void {
    const open = stack.pop()
    if (!open) return
    open.node.end = Math.max(open.node.end, lastEnd(open.node))
    if (open.flow) {
      const closing = /[^\]}]*[\]}]/y
      closing.lastIndex = open.node.end
      if (closing.test(text)) open.node.end = closing.lastIndex
    }
    if (open.anchor !== undefined) anchors.set(open.anchor, open.node)
    place(open.node)
  }
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
