// The pieces of text that change places when keys are put in order: each with the comments above it, in a block or in braces.
import type { PositionNode } from './position-tree.ts'

export interface Entry {
  key: string
  node: PositionNode
  start: number
  end: number
}

export interface Marks {
  /** Where anchors and aliases stand. */
  anchors: number[]
  /** Text blocks that keep the line breaks at their end. */
  keeps: { start: number; end: number }[]
}

/** One place for an entry. What is before and after an entry in its place stays there; `lead` goes with the entry. */
export interface Slot {
  /** With the comments above it. */
  from: number
  to: number
  /** Of what is written there. */
  start: number
  end: number
  /** Comment lines and empty lines above it. */
  lead: string
  /** What stands on the first line before it: only spaces, or dashes too. */
  prefix: string
  /** What is between it and the next. */
  after: string
}

const lineStart = (text: string, offset: number): number => Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

function lineEnd(text: string, offset: number): number {
  const found = /\r\n|\n|\r/g
  found.lastIndex = offset
  return found.test(text) ? found.lastIndex : text.length
}

const onlySilence = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$))*$/

/** In braces: only what is between commas changes places. Undefined where something else stands between them, such as a comment. */
export function flowSlots(text: string, entries: readonly Entry[]): Slot[] | undefined {
  const slots = entries.map(({ start, end }, index) => {
    const next = entries[index + 1]?.start ?? end
    return { from: start, to: end, start, end, lead: '', prefix: '', after: text.slice(end, next) }
  })
  return slots.every(({ after }, index) => index === slots.length - 1 || /^\s*,\s*$/.test(after)) ? slots : undefined
}

/** Where the lines of an entry end: its value, and comments below it that are set in deeper than its key. */
function bodyEnd(text: string, { start, end }: Entry, column: number, limit: number, keeps: Marks['keeps']): number {
  const kept = keeps.filter((one) => one.start > start && one.start <= end + 1).map((one) => one.end)
  const last = Math.max(end, ...kept)
  let found = last > start && /[\r\n]/.test(text[last - 1]!) ? last : lineEnd(text, last)
  for (let at = found; at < limit; ) {
    const next = lineEnd(text, at)
    const silent = /^([ \t]*)(#)?/.exec(text.slice(at, next))!
    if (!silent[2] && text.slice(at, next).trim() !== '') break
    if (silent[2] && silent[1]!.length > column) found = next
    at = next
  }
  return found
}

/** Comment lines right above the first entry, where they are about it and not about the whole file. */
function leadOfFirst(text: string, from: number, start: number): string {
  const end = lineStart(text, start)
  let at = end
  while (at > from) {
    const above = lineStart(text, at - 1)
    if (above <= from || !/^[ \t]*#/.test(text.slice(above, at))) break
    at = above
  }
  return text.slice(at, end)
}

interface BlockCall {
  from: number
  to: number
  isRoot: boolean
  marks: Marks
}

/** On lines of their own. Undefined where something stands before a key, such as a question mark. */
export function blockSlots(text: string, entries: readonly Entry[], { from, to, isRoot, marks }: BlockCall): Slot[] | undefined {
  const prefixes = entries.map(({ start }) => text.slice(lineStart(text, start), start))
  const column = prefixes[0]!.length
  if (!/^ *(?:- +)*$/.test(prefixes[0]!) || !prefixes.slice(1).every((prefix) => prefix.length === column && prefix.trim() === '')) return undefined
  const slots: Slot[] = []
  for (const [index, entry] of entries.entries()) {
    const { start } = entry
    const prefix = prefixes[index]!
    const next = entries[index + 1]
    const end = Math.min(to, bodyEnd(text, entry, column, next ? lineStart(text, next.start) : to, marks.keeps))
    const lead = index > 0 ? text.slice(slots[index - 1]!.to, start - prefix.length) : isRoot || prefix.trim() !== '' ? '' : leadOfFirst(text, from, start)
    const broken = /(?:\r\n|\n|\r)?$/.exec(text.slice(start, end))![0]
    if (!onlySilence.test(lead)) return undefined
    // The first begins where its node does: what is before belongs to whoever stands above.
    slots.push({ from: index === 0 && lead === '' ? start : start - prefix.length - lead.length, to: end, start, end: end - broken.length, lead, prefix, after: broken })
  }
  return slots
}

/** The lead of the first without the empty lines that set it apart from what stood above it, and these. */
function splitLead(lead: string): [string, string] {
  const empty = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(lead)![0]
  return [empty, lead.slice(empty.length)]
}

/** The pieces in their new order. */
export function lay(slots: readonly Slot[], bodies: readonly string[], order: readonly number[]): string {
  const [empty, firstLead] = splitLead(slots[order[0]!]!.lead)
  const spaces = ' '.repeat(slots[0]!.prefix.length)
  const startsAtKey = slots[0]!.from === slots[0]!.start
  return order.map((number, index) => {
    const { prefix, after } = slots[index]!
    const lead = index === 0 ? firstLead : number === 0 ? empty + slots[0]!.lead : slots[number]!.lead
    if (index > 0) return lead + (prefix === '' ? '' : spaces) + bodies[number]! + after
    // The dash, or what stands before the whole, is written already.
    if (startsAtKey) return lead.trimStart() + (lead === '' ? '' : spaces) + bodies[number]! + after
    return lead + prefix + bodies[number]! + after
  }).join('')
}
