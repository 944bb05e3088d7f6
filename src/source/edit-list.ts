// Adds entries to a list of a YAML file and takes others out; every other line, and every comment, stays as it is.
import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../diagnostics/usage-error.ts'
import { own, type Json, type JsonObject } from '../util/json.ts'
import { parseText } from './parse-text.ts'
import { plainScalar } from './plain-scalar.ts'
import { positionTree, type PositionNode } from './position-tree.ts'
import { applyEdits, sortEdits, type TextEdit } from './text-edits.ts'

export interface ListChange {
  /** Name of the list, at the top of the file's only document. */
  list: string
  /** Numbers of the entries to take out, from 0. */
  remove: readonly number[]
  /** Entries of plain texts. */
  add: readonly Readonly<Record<string, string>>[]
}

/** A word that means itself without quotes; anything else in double quotes, which YAML reads as JSON does. */
function scalar(text: string): string {
  const plain = /^[\p{L}\p{N}][\p{L}\p{N}_./-]*$/u.test(text) && plainScalar(text) === text && !/^(y|n|yes|no|on|off)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}

const blockEntry = (entry: Readonly<Record<string, string>>, indent: string): string =>
  Object.entries(entry).map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${scalar(value)}\n`).join('')
const flowEntry = (entry: Readonly<Record<string, string>>): string => `{${Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')}}`

/** The offset after the line break of the line that `offset` is on. */
function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  return found < 0 ? text.length : found + 1
}

/** Where the lines of a block entry begin: at its dash, which may stand on a line of its own. */
function dashLine(text: string, { start }: PositionNode): number {
  return text.lastIndexOf('\n', text.lastIndexOf('-', start - 1)) + 1
}

function blockEdits(text: string, items: readonly PositionNode[], { remove, add }: ListChange): TextEdit[] {
  const edits = remove.map((index) => ({ start: dashLine(text, items[index]!), end: lineEnd(text, items[index]!.end), text: '' }))
  const first = dashLine(text, items[0]!)
  const indent = /^[^\S\n]*/.exec(text.slice(first))![0]
  const end = lineEnd(text, items.at(-1)!.end)
  const broken = text.endsWith('\n', end) ? '' : '\n'
  return add.length === 0 ? edits : [...edits, { start: end, end, text: broken + add.map((entry) => blockEntry(entry, indent)).join('') }]
}

function flowEdits(text: string, node: PositionNode, { remove, add }: ListChange): TextEdit[] {
  const items = node.items ?? []
  const left = items.flatMap((item, index) => (remove.includes(index) ? [] : [text.slice(item.start, item.end)]))
  return [{ start: node.start, end: node.end, text: `[${[...left, ...add.map(flowEntry)].join(', ')}]` }]
}

function editsFor(text: string, root: PositionNode | undefined, change: ListChange): TextEdit[] {
  const { list, remove, add } = change
  const block = add.map((entry) => blockEntry(entry, '  ')).join('')
  const node = root?.fields?.get(list)
  if (node?.keyEnd === undefined) return add.length === 0 ? [] : [{ start: text.length, end: text.length, text: `${text === '' || text.endsWith('\n') ? '' : '\n'}${list}:\n${block}` }]
  const colon = text.indexOf(':', node.keyEnd) + 1
  const left = (node.items?.length ?? 0) - remove.length + add.length
  if (left === 0) {
    const edits = node.items && text[node.start] !== '[' ? blockEdits(text, node.items, change) : []
    return [...edits, node.empty || edits.length > 0 ? { start: colon, end: colon, text: ' []' } : { start: node.start, end: node.end, text: '[]' }]
  }
  // Nothing in it yet: what is added begins a block of its own.
  if (!node.items?.length) {
    const end = lineEnd(text, colon)
    return [...(node.empty ? [] : [{ start: colon, end: node.end, text: '' }]), { start: end, end, text: (text.endsWith('\n', end) ? '' : '\n') + block }]
  }
  return text[node.start] === '[' ? flowEdits(text, node, change) : blockEdits(text, node.items, change)
}

/** The new text. Throws a UsageError where the list is written so that this can't be done without harm. */
export function editList(given: string, change: ListChange): string {
  const text = given.replaceAll('\r\n', '\n')
  const parsed = parseText(text)
  const before = own(parsed.documents[0]?.value, change.list)
  const wanted = [...(Array.isArray(before) ? before.filter((_, index) => !change.remove.includes(index)) : []), ...change.add]
  const edited = applyEdits(text, sortEdits(editsFor(text, positionTree(parsed.mended, parsed.events)[0], change)))
  const after: JsonObject | Json | undefined = parseText(edited).documents[0]?.value
  if (parsed.faults.length > 0 || !isDeepStrictEqual(own(after, change.list) ?? [], wanted)) {
    throw new UsageError({
      zh: `这个文件里的 ${change.list} 写法太特别，没有动它。请改成每条一段、前面写“- ”，再运行一次。`,
      en: `The list ${change.list} is written in a way that can't be changed safely; it was left alone. Write each entry below a "- " and run again.`,
    })
  }
  return given.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited
}
