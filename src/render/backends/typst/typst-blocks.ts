// What each block becomes in Typst: a call of the theme's function of that name.
import type { Block, BlockHandlers, BlockOf, Cell, Inline, VariantName } from '../../document.ts'
import { displayWidth } from '../../../util/text.ts'
import { blockText, isRagged, isShort, leadsOn, plainText } from '../block-text.ts'
import type { InlineContext } from './typst-inlines.ts'
import { amount, writeInlines } from './typst-inlines.ts'
import { writeFigure } from './typst-figure.ts'
import { writeFlowchart } from './typst-flowchart.ts'
import { writeQr } from './typst-qr.ts'
import { writeTable } from './typst-table.ts'
import { heldForTail } from './typst-tail.ts'
import { array, exactLiteral, join, textExpression } from './typst-text.ts'

export interface BlockContext extends InlineContext {
  landscape: boolean
  /** The shape of the whole document, where it is not the usual one. */
  variant?: VariantName
  /** A second copy of the same content: its headings are not listed again and bear no label. */
  repeated: boolean
  /** Ids that have been given to a heading already. */
  labelled: Set<string>
  /** The level a heading has in the outline: no level is skipped, as PDF/UA demands. */
  levelOf(level: number): number
  /** The same expression, kept in a file of its own. */
  apart(expression: string): string
  /** From 1. */
  nextCopies(): number
}

const handlers: BlockHandlers<string, BlockContext> = {
  heading: ({ level, id, children, toc, clause }, context) => {
    // What has no words cannot be listed nor jumped to.
    if (!hasWords(plainText(children))) return `paragraph(${writeInlines(children, context)})`
    const label = context.labelled.has(id) || context.repeated ? undefined : context.targets.get(id)
    if (label !== undefined) context.labelled.add(id)
    const shown = context.levelOf(level)
    const options = `level: ${shown}, outlined: ${toc && !context.repeated}, bookmarked: ${!context.repeated}${clause ? ', clause: true' : ''}`
    return `section-heading(${writeInlines(children, { ...context, heading: shown })}, ${options}${label === undefined ? '' : `, target: label(${exactLiteral(label)})`})`
  },
  paragraph: ({ children, align, indent }, context) => `paragraph(${writeInlines(children, context)}${align && align !== 'left' ? `, align: ${align}` : ''}${raggedOption(children)}${indent ? ', indent: true' : ''})`,
  list: ({ ordered, start, items, lettered }, context) => {
    const written = items.map((item) => writeTight(item, context)).map((item) => `, ${item}`).join('')
    if (!ordered && items.length > 0 && items.every(beginsWithBox)) return `check-list(${written.slice(2)})`
    if (lettered) return `lettered-list(${written.slice(2)})`
    return ordered ? `numbered-list(start: ${Number.isInteger(start) && start >= 0 ? start : 1}${written})` : `bullet-list(${written.slice(2)})`
  },
  table: (table, context) => {
    const written = writeTable(table, (cell, line) => writeCell(cell, { ...context, line }), context.variant)
    return table.caption ? `captioned(${writeInlines(table.caption, context)}, ${written})` : written
  },
  grid: ({ columns, rows }, context) => {
    const pairs = rows.map(({ label, value }) => `(${writeInlines(label, context)}, ${writeTight(value, context)}, ${displayLines(value) > linesUnbroken})`)
    const whole = pairs.length <= fewPairs && displayLines(rows.flatMap(({ value }) => value)) <= fewPairs * 2
    return `definition-grid(${Math.max(1, Math.min(4, Math.trunc(columns) || 1))}, ${array(pairs)}${whole ? ', whole: true' : ''})`
  },
  card: ({ rows, of, note }, context) => {
    const written = rows.map(({ label, lines }) => `(${writeInlines(label, context)}, ${array(lines.map((line) => writeInlines(line, context)))})`)
    const turns = rows.map((_, index) => index).sort((a, b) => rows[a]!.leaves - rows[b]!.leaves)
    return `card(${array(written)}, ${array(turns.map(String))}, ${textExpression(of)}, ${note ? textExpression(note) : 'none'})`
  },
  callout: ({ tone, title, children }, context) => `callout("${tone}", ${title ? writeInlines(title, context) : 'none'}, ${writeBlocks(children, context)}${isShort(children) ? ', whole: true' : ''})`,
  script: ({ parts }, context) => `script(${array(parts.map(({ tone, children }) => `("${tone}", ${writeInlines(children, context)})`))})`,
  fields: ({ fields }) => `sign-fields(${array(fields.map(({ label, width }) => `(${textExpression(label)}, ${amount(width)})`))})`,
  flowchart: ({ chart, title }, context) => writeFlowchart(chart, title, context),
  figure: ({ figure, title }, context) => writeFigure(figure, title, context.variant),
  qr: ({ text, label }) => `qr-figure(${writeQr(text)}, ${textExpression(label)}, ${exactLiteral(`二维码：${label}`)})`,
  cover: ({ title, subtitle, rows, mark, qr }) => {
    const pairs = rows.map(({ label, value }) => `(${textExpression(label)}, ${textExpression(value)})`)
    const optional = (text: string | undefined): string => (text ? textExpression(text) : 'none')
    return `cover-page(frame, ${textExpression(title)}, ${optional(subtitle)}, ${array(pairs)}, ${optional(mark)}, ${writeQr(qr ?? '')})`
  },
  toc: ({ title, depth }) => `contents(${hasWords(title) ? textExpression(title) : 'none'}, ${Math.max(1, Math.min(6, Math.trunc(depth) || 2))})`,
  pageBreak: ({ sheet }) => `pagebreak(weak: true${sheet ? ', to: "odd"' : ''})`,
  rule: () => 'rule()',
  quote: ({ children }, context) => `quotation(${writeBlocks(children, context)})`,
  codeBlock: ({ text }) => `code-block(${array(text.replace(/\n$/, '').split('\n').map(textExpression))})`,
  section: ({ landscape, children }, context) => {
    const written = join(writeFlow(children, { ...context, landscape }))
    return landscape === context.landscape ? written : `turned-page(${landscape}, ${written})`
  },
  whole: ({ children }, context) => {
    const level = children[0]?.type === 'heading' ? context.levelOf(children[0].level) : undefined
    const written = `${isShort(children) ? 'kept' : 'whole'}(${writeBlocks(children, context)})`
    return level === undefined ? written : `headed(${level}, ${written})`
  },
  copies: (block, context) => writeCopies(block, 'none', context),
  missing: ({ label }) => `missing-block(${textExpression(label)})`,
}

const raggedOption = (children: readonly Inline[]): string => (isRagged(children) ? ', ragged: true' : '')

/** A grid of so few pairs stands on one page. */
const fewPairs = 8
const charactersInValue = 34
/** A pair of more lines may break over two pages: in the largest type it would not fit on one. */
const linesUnbroken = 16

function displayLines(blocks: readonly Block[]): number {
  return blocks.map(blockText).join('\n').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / 2 / charactersInValue)), 0)
}

export function writeBlocks(blocks: readonly Block[], context: BlockContext): string {
  return join(writeBlockList(blocks, context))
}

/** What runs over pages, one expression a block. */
export function writeFlow(blocks: readonly Block[], context: BlockContext): string[] {
  return writeBlockList(blocks, context, heldForTail(blocks, context.variant))
}

/** Copies begin a sheet of their own: a heading just before them goes along, so that it does not stand on a page alone. */
function writeBlockList(blocks: readonly Block[], context: BlockContext, held?: ReadonlySet<Block>): string[] {
  return blocks.flatMap((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]]
    if (block.type === 'heading' && next?.type === 'copies' && next.labels.length > 0) return []
    if (block.type === 'copies' && before?.type === 'heading') return [writeCopies(block, writeBlock(before, context), context)]
    if (block.type === 'paragraph' && !block.align && (held?.has(block) || leadsOn(before, block, next))) return [`paragraph(${writeInlines(block.children, context)}, leads: ${before?.type === 'heading' ? 'true' : '"closely"'}${raggedOption(block.children)}${block.indent ? ', indent: true' : ''})`]
    return [held?.has(block) && block.type !== 'heading' ? `held(${writeBlock(block, context)})` : writeBlock(block, context)]
  })
}

/** The title of a sheet stands in its head, beside the code; what heads the sheet in the contents, in its first line. Offices have most of what is in its body in common. */
function writeCopies({ labels, children }: BlockOf<'copies'>, title: string, context: BlockContext): string {
  if (labels.length === 0) return writeBlocks(children, context)
  const [first, ...rest] = children
  const written = labels.map((label, index) => {
    const own = { ...context, repeated: context.repeated || index > 0 }
    const [head, body] = first?.type === 'heading' ? [writeBlock(first, own), rest] : ['none', children]
    return `(${textExpression(label)}, ${head}, ${join(writeBlockList(body, own).map(context.apart))})`
  })
  return `copies(${context.nextCopies()}, ${title}, ${array(written)})`
}

function writeBlock<T extends Block['type']>(block: Extract<Block, { type: T }>, context: BlockContext): string {
  // The table has a handler for every type; TypeScript cannot follow that the type of the key is the type of the block.
  const handler = handlers[block.type] as (block: Block, context: BlockContext) => string
  return handler(block, context)
}

function hasWords(text: string): boolean {
  return /[^\s\p{C}☐☑]/u.test(text)
}

/** A box to tick is a mark of its own: such an item needs no bullet. */
function beginsWithBox([first]: readonly Block[]): boolean {
  return first?.type === 'paragraph' && first.children[0]?.type === 'box'
}

/** A single paragraph in a narrow place is just its text, without the space that paragraphs keep. */
function writeTight(blocks: readonly Block[], context: BlockContext): string {
  const [first] = blocks
  const only = blocks.length === 1 && first?.type === 'paragraph' && !first.align ? first : undefined
  return only ? `[#${writeInlines(only.children, context)}]` : `[#${writeBlocks(blocks, context)}]`
}

function writeCell(cell: Cell, context: BlockContext): string {
  const [first] = cell.children
  if (cell.children.length === 1 && first?.type === 'paragraph' && first.align) return `align(${first.align}, ${writeInlines(first.children, context)})`
  return writeTight(cell.children, context)
}
