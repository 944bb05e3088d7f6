// Block tokens of the Markdown parser -> blocks of the Document.
import type { Block, Cell, Column, Inline } from './document.ts'
import { fillInline, fillOnlyInlines, flatText, isInline } from './fill-inlines.ts'
import type { Piece } from './fill-inlines.ts'
import type { Filler } from './filler.ts'
import { deepestNesting, nestingIsPrintable } from './findings.ts'
import { parseMarkdown } from './markdown-parser.ts'
import type { Token } from './markdown-parser.ts'
import { templateDiagnostic } from './template-syntax.ts'

interface Cursor {
  tokens: Token[]
  index: number
  depth: number
  /** Widths set by `{{columns}}` for the next table. */
  columns?: Column[]
}

type BlockReader = (filler: Filler, token: Token, cursor: Cursor) => Block[]

function trimBreaks(inlines: Inline[]): Inline[] {
  let start = 0
  let end = inlines.length
  while (start < end && inlines[start]!.type === 'break') start++
  while (end > start && inlines[end - 1]!.type === 'break') end--
  return inlines.slice(start, end)
}

/** A line that holds blocks is cut there: paragraph, blocks, paragraph. */
function paragraphs(pieces: Piece[], cursor: Cursor): Block[] {
  const blocks: Block[] = []
  let line: Inline[] = []
  const close = (): void => {
    const children = trimBreaks(line)
    if (children.some((inline) => inline.type !== 'text' || inline.text.trim() !== '')) blocks.push({ type: 'paragraph', children })
    line = []
  }
  for (const piece of pieces) {
    if (isInline(piece)) line.push(piece)
    else if (piece.type === 'columns') cursor.columns = piece.columns
    else if (piece.type === 'blocks') {
      close()
      blocks.push(...piece.blocks)
    }
  }
  close()
  return blocks
}

function heading(filler: Filler, token: Token, cursor: Cursor): Block[] {
  const pieces = fillInline(filler, cursor.tokens[cursor.index]!)
  cursor.index += 2
  const anchor = pieces.find((piece) => piece.type === 'anchor')
  const children = pieces.filter(isInline)
  const last = children.at(-1)
  // The space before `{{anchor}}` is no part of the heading.
  if (anchor && last?.type === 'text') children[children.length - 1] = { type: 'text', text: last.text.trimEnd() }
  const level = Math.min(6, Number(token.tag.slice(1)) + (filler.isField ? 3 : 0)) as 1 | 2 | 3 | 4 | 5 | 6
  const rest = paragraphs(pieces.filter((piece) => piece.type === 'blocks'), cursor)
  return [{ type: 'heading', level, id: anchor?.type === 'anchor' ? anchor.id : '', children, toc: !filler.isField }, ...rest]
}

function paragraph(filler: Filler, _token: Token, cursor: Cursor): Block[] {
  const pieces = fillInline(filler, cursor.tokens[cursor.index]!)
  cursor.index += 2
  return paragraphs(pieces, cursor)
}

function nested(filler: Filler, cursor: Cursor, close: string): Block[] {
  cursor.depth++
  if (cursor.depth === deepestNesting + 1) filler.diagnostics.push(templateDiagnostic(nestingIsPrintable, 'deep', { limit: deepestNesting }, filler.site.path, filler.site.range))
  const blocks = readBlocks(filler, cursor, close)
  cursor.depth--
  return blocks
}

function list(filler: Filler, token: Token, cursor: Cursor): Block[] {
  const ordered = token.type === 'ordered_list_open'
  const items: Block[][] = []
  while (cursor.tokens[cursor.index]!.type === 'list_item_open') {
    cursor.index++
    items.push(nested(filler, cursor, 'list_item_close'))
  }
  cursor.index++
  if (cursor.depth >= deepestNesting) return items.flat()
  return [{ type: 'list', ordered, start: Number(token.attrGet('start') ?? 1), items }]
}

function quote(filler: Filler, _token: Token, cursor: Cursor): Block[] {
  const children = nested(filler, cursor, 'blockquote_close')
  return cursor.depth >= deepestNesting ? children : [{ type: 'quote', children }]
}

function cell(filler: Filler, token: Token, cursor: Cursor): Cell {
  const children = paragraphs(fillInline(filler, cursor.tokens[cursor.index]!), cursor)
  cursor.index += 2
  const [colspan, rowspan] = [Number(token.attrGet('colspan') ?? 1), Number(token.attrGet('rowspan') ?? 1)]
  return { children, ...(colspan > 1 ? { colspan } : {}), ...(rowspan > 1 ? { rowspan } : {}) }
}

function alignOf(token: Token): Column['align'] {
  const align = /text-align:(left|center|right)/.exec(String(token.attrGet('style') ?? ''))?.[1]
  return align as Column['align']
}

function table(filler: Filler, _token: Token, cursor: Cursor): Block[] {
  const [head, body, aligns]: [Cell[][], Cell[][], Column['align'][]] = [[], [], []]
  const shares = cursor.columns
  delete cursor.columns
  let rows = body
  let row: Cell[] = []
  let caption: Inline[] | undefined
  for (let token = cursor.tokens[cursor.index++]; token && token.type !== 'table_close'; token = cursor.tokens[cursor.index++]) {
    if (token.type === 'thead_open') rows = head
    else if (token.type === 'tbody_open') rows = body
    else if (token.type === 'caption_open') caption = fillOnlyInlines(filler, cursor.tokens[cursor.index++]!)
    else if (token.type === 'tr_open') rows.push((row = []))
    else if (token.type === 'th_open' || token.type === 'td_open') {
      if (head.length <= 1 && token.type === 'th_open') aligns.push(alignOf(token))
      row.push(cell(filler, token, cursor))
    }
  }
  const count = Math.max(...[...head, ...body].map((cells) => cells.reduce((sum, { colspan }) => sum + (colspan ?? 1), 0)))
  const columns = Array.from({ length: count }, (_, index): Column => ({ ...(aligns[index] ? { align: aligns[index] } : {}), ...shares?.[index] }))
  const isEmpty = head.flat().every(({ children }) => children.length === 0)
  return [{ type: 'table', columns, head: isEmpty ? [] : head, body, ...(caption ? { caption } : {}) }]
}

const readers: Record<string, BlockReader> = {
  heading_open: heading,
  paragraph_open: paragraph,
  bullet_list_open: list,
  ordered_list_open: list,
  blockquote_open: quote,
  table_open: table,
  hr: () => [{ type: 'rule' }],
  fence: (filler, token) => [{ type: 'codeBlock', text: flatText(filler, token.content).replace(/\n$/, '') }],
}

function readBlocks(filler: Filler, cursor: Cursor, close?: string): Block[] {
  const blocks: Block[] = []
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index++]!
    if (token.type === close) break
    const read = readers[token.type]
    if (!read) throw new Error(`no reader for the Markdown token ${token.type}`)
    blocks.push(...read(filler, token, cursor))
  }
  return blocks
}

/** Parses Markdown and fills its slots with those of the filler. */
export function fillMarkdown(filler: Filler, markdown: string): Block[] {
  return readBlocks(filler, { tokens: parseMarkdown(markdown), index: 0, depth: 0 })
}
