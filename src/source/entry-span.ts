// The text to take out so that a key is gone with its value: its lines where it has them to itself, else its part of the line with the comma.
import { splitPointer } from '../util/pointer.ts'
import type { PositionNode } from './position-tree.ts'

interface Span {
  start: number
  end: number
}

function nodeAt(root: PositionNode, pointer: string): PositionNode | undefined {
  let node: PositionNode | undefined = root
  for (const part of splitPointer(pointer)) node = node?.fields?.get(part) ?? (/^\d+$/.test(part) ? node?.items?.[Number(part)] : undefined)
  return node
}

/** In braces: with the comma after it, or the one before the last. */
function spanInLine(text: string, start: number, end: number): Span {
  const after = /[^\S\n]*,[^\S\n]*/y
  after.lastIndex = end
  if (after.test(text)) return { start, end: after.lastIndex }
  const before = /,\s*$/.exec(text.slice(0, start))
  return before ? { start: before.index, end } : { start, end }
}

/** Undefined where nothing with a key stands at the pointer. */
export function entrySpan(text: string, root: PositionNode, pointer: string): Span | undefined {
  const node = nodeAt(root, pointer)
  if (!node || node.keyStart === undefined || node.keyEnd === undefined) return undefined
  const lineStart = text.lastIndexOf('\n', node.keyStart - 1) + 1
  const end = Math.max(node.end, node.keyEnd)
  const rest = /[^\S\n]*(?:[^\S\n]#[^\n]*)?(?:\n|$)/y
  rest.lastIndex = end
  const alone = text.slice(lineStart, node.keyStart).trim() === '' && rest.test(text)
  return alone ? { start: lineStart, end: rest.lastIndex } : spanInLine(text, node.keyStart, end)
}
