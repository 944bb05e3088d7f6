// What stands at an offset: the deepest key or value that it lies in, as a pointer.
import { joinPointer } from '../util/pointer.ts'
import type { PositionNode } from './position-tree.ts'

export interface Standing {
  pointer: string
  at: 'key' | 'value'
  start: number
  end: number
}

/** `original` leads an offset of the tree back to the text that is pointed into. */
export function nodeAt(root: PositionNode, offset: number, original: (offset: number) => number): Standing | undefined {
  const holds = (start: number, end: number): boolean => original(start) <= offset && offset <= original(end)
  const standing = (pointer: string, at: Standing['at'], start: number, end: number): Standing => ({ pointer, at, start: original(start), end: original(end) })
  const visit = (node: PositionNode, pointer: string): Standing | undefined => {
    if (node.keyStart !== undefined && holds(node.keyStart, node.keyEnd!)) return standing(pointer, 'key', node.keyStart, node.keyEnd!)
    if (node.empty || !holds(node.start, node.end)) return undefined
    const children = node.items ? node.items.map((item, index) => [String(index), item] as const) : [...(node.fields ?? [])]
    for (const [part, child] of children) {
      const found = visit(child, joinPointer(pointer, part))
      if (found) return found
    }
    return standing(pointer, 'value', node.start, node.end)
  }
  return visit(root, '')
}
