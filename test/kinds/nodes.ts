// Offsets of keys and values in a YAML document, by JSON pointer.
import { isMap, isNode, isScalar, isSeq, type Document } from 'yaml'
import { splitPointer } from '../../src/util/pointer.ts'

interface Found {
  key: number
  value: number
}

function find(document: Document, pointer: string): Found {
  let node: unknown = document.contents
  let found: Found = { key: startOf(node), value: startOf(node) }
  for (const part of splitPointer(pointer)) {
    if (isSeq(node)) {
      node = node.items[Number(part)]
      found = { key: startOf(node), value: startOf(node) }
    } else if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === part)
      if (!pair) throw new Error(`nothing at ${pointer}`)
      node = pair.value
      found = { key: startOf(pair.key), value: node === null || (isScalar(node) && node.source === '') ? startOf(pair.key) : startOf(node) }
    } else throw new Error(`nothing at ${pointer}`)
  }
  return found
}

const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0)

export const keyNode = (document: Document, pointer: string): number => find(document, pointer).key
export const valueNode = (document: Document, pointer: string): number => find(document, pointer).value
