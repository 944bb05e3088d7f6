// Inline tokens of the Markdown parser -> inlines of the Document, each slot filled where it stands.
import type { Block, Column, Inline } from './document.ts'
import { inlinesOf, plainText } from './document-text.ts'
import { textInlines, valueBlocks, valueInlines } from './fill-value.ts'
import type { Filler } from './filler.ts'
import { linkIsSafe } from './findings.ts'
import type { Token } from './markdown-parser.ts'
import { splitAtMarks } from './slot.ts'
import type { Slot, ValueFiller } from './slot.ts'
import { templateDiagnostic } from './template-syntax.ts'

/** A line may turn out to hold blocks (`{{table t}}`), a heading's name or widths of columns. */
export type Piece = Inline | { type: 'blocks'; blocks: Block[] } | { type: 'anchor'; id: string } | { type: 'columns'; columns: Column[] }

export function isInline(piece: Piece): piece is Inline {
  return piece.type !== 'blocks' && piece.type !== 'anchor' && piece.type !== 'columns'
}

function valueFiller(filler: Filler, slot: Slot): ValueFiller {
  return { inlines: (value) => valueInlines(filler, value, slot.site), blocks: (value) => valueBlocks(filler, value, slot.site) }
}

/** What stands where a slot stood. */
function fillSlot(filler: Filler, slot: Slot): Piece[] {
  const { filling, site } = slot
  switch (filling.type) {
    case 'value': {
      const needsBlocks = typeof filling.value === 'object' && filling.value !== null && ('markdown' in filling.value || 'list' in filling.value || 'value' in filling.value)
      if (!needsBlocks) return valueInlines(filler, filling.value, site)
      const blocks = valueBlocks(filler, filling.value, site)
      const only = blocks.length === 1 ? blocks[0]! : undefined
      return only?.type === 'paragraph' ? only.children : [{ type: 'blocks', blocks }]
    }
    case 'inlines': return filling.inlines.flatMap((inline) => safeLink(filler, inline))
    case 'blocks': return [{ type: 'blocks', blocks: filling.blocks }]
    case 'build': return [{ type: 'blocks', blocks: filling.build(valueFiller(filler, slot)) }]
    case 'wrap': return [{ type: 'blocks', blocks: filling.wrap(filler.markdown(filling.markdown), valueFiller(filler, slot)) }]
    case 'anchor': case 'columns': return [filling]
  }
}

/** The words of slots, for places that hold nothing but text: code and addresses. */
export function flatText(filler: Filler, text: string): string {
  if (filler.slots.length === 0) return text
  return splitAtMarks(text).map((part) => {
    if (typeof part === 'string') return part
    const slot = filler.slots[part]
    if (!slot || slot.filling.type !== 'value') return ''
    return typeof slot.filling.value === 'string' ? slot.filling.value : valueInlines(filler, slot.filling.value, slot.site).map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
  }).join('')
}

function textPieces(filler: Filler, text: string): Piece[] {
  if (filler.slots.length === 0) return text === '' ? [] : [{ type: 'text', text }]
  return splitAtMarks(text).flatMap((part): Piece[] => {
    if (typeof part === 'string') return [{ type: 'text', text: part }]
    const slot = filler.slots[part]
    return slot ? fillSlot(filler, slot) : []
  })
}

const safeAddress = /^(https?:|mailto:|tel:|#)/i
const scheme = /^[a-z][a-z0-9+.-]*:/i

/** What cannot be followed is plain text. The name of a file stands behind its words, as on paper; what has a scheme of its own was meant to be followed, and is told unless the words say it. */
function safeLink(filler: Filler, inline: Inline): Inline[] {
  if (inline.type !== 'link' || safeAddress.test(inline.href)) return [inline]
  const { href, children } = inline
  if (href === '' || plainText(children).includes(href)) return children
  if (!scheme.test(href)) return [...children, { type: 'text', text: `（${href}）` }]
  filler.diagnostics.push(templateDiagnostic(linkIsSafe, 'unsafe', { href }, filler.site.path, filler.site.range))
  return children
}

/** Between two lines of Chinese no space stands; between words of other scripts one does. */
function softBreak(before: Token | undefined, after: Token | undefined): Piece[] {
  const ends = [before?.content.at(-1) ?? '', after?.content[0] ?? '']
  return ends.some((char) => char === '' || /[\u2e80-\uffef\uE000\uE001]/.test(char)) ? [] : [{ type: 'text', text: ' ' }]
}

const wrappers: Record<string, 'strong' | 'emphasis' | 'strike'> = { strong_open: 'strong', em_open: 'emphasis', s_open: 'strike' }

interface Cursor {
  tokens: Token[]
  index: number
}

/** Inside bold and links only inlines can stand: blocks give their words. */
function onlyInlines(pieces: Piece[]): Inline[] {
  return pieces.flatMap((piece): Inline[] => (piece.type === 'blocks' ? inlinesOf(piece.blocks) : isInline(piece) ? [piece] : []))
}

function openToken(filler: Filler, token: Token, cursor: Cursor): Piece[] {
  const children = onlyInlines(readPieces(filler, cursor))
  if (token.type !== 'link_open') return [{ type: wrappers[token.type]!, children }]
  return safeLink(filler, { type: 'link', href: flatText(filler, token.attrGet('href') ?? ''), children })
}

function readPieces(filler: Filler, cursor: Cursor): Piece[] {
  const pieces: Piece[] = []
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index++]!
    if (token.nesting === -1) break
    if (token.nesting === 1) pieces.push(...openToken(filler, token, cursor))
    else if (token.type === 'softbreak') pieces.push(...softBreak(cursor.tokens[cursor.index - 2], cursor.tokens[cursor.index]))
    else if (token.type === 'hardbreak') pieces.push({ type: 'break' })
    else if (token.type === 'code_inline') pieces.push({ type: 'code', text: flatText(filler, token.content) })
    // A picture would be an outside request: its words stand for it, with a link.
    else if (token.type === 'image') pieces.push(...safeLink(filler, { type: 'link', href: flatText(filler, token.attrGet('src') ?? ''), children: textInlines(flatText(filler, token.content)) }))
    else pieces.push(...textPieces(filler, token.content))
  }
  return pieces
}

/** Neighbouring texts become one. */
function joinTexts(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

export function fillInline(filler: Filler, token: Token): Piece[] {
  return joinTexts(readPieces(filler, { tokens: token.children ?? [], index: 0 }))
}

export function fillOnlyInlines(filler: Filler, token: Token): Inline[] {
  return onlyInlines(fillInline(filler, token))
}
