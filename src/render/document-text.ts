// Reading a Document as text: every inline list of a block, the plain words of a page.
import { textOfFigure } from './figure/describe-figure.ts'
import type { Block, BlockOf, Cell, Document, Inline } from './document.ts'

/** The blocks inside a block. */
export function childrenOf(block: Block): Block[] {
  switch (block.type) {
    case 'list': return block.items.flat()
    case 'table': return [...block.head, ...block.body].flat().flatMap((cell: Cell) => cell.children)
    case 'grid': return block.rows.flatMap((row) => row.value)
    case 'callout': case 'quote': case 'section': case 'whole': case 'copies': return block.children
    default: return []
  }
}

/** The lists of inlines that stand in a block itself, not in its children. They may be changed in place. */
export function linesOf(block: Block): Inline[][] {
  switch (block.type) {
    case 'heading': case 'paragraph': return [block.children]
    case 'table': return block.caption ? [block.caption] : []
    case 'grid': return block.rows.map((row) => row.label)
    case 'card': return block.rows.flatMap(({ label, lines }) => [label, ...lines])
    case 'callout': return block.title ? [block.title] : []
    case 'script': return block.parts.map((part) => part.children)
    default: return []
  }
}

/** Every block, parents before children, in the order of the page. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    yield* everyBlock(childrenOf(block))
  }
}

export function* everyInline(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline
    if ('children' in inline) yield* everyInline(inline.children)
  }
}

/** Blocks where only a line can stand: their words, block after block, with line breaks between. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  const lines = blocks.flatMap((block): Inline[][] => {
    const own = linesOf(block).filter((line) => line.length > 0)
    const children = inlinesOf(childrenOf(block))
    const code: Inline[][] = block.type === 'codeBlock' ? [[{ type: 'code', text: block.text }]] : []
    return [...own, ...code, ...(children.length > 0 ? [children] : [])]
  })
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
}

/** A card where nothing need be left out. */
export function cardBlocks({ rows, of, note }: BlockOf<'card'>): Block[] {
  const paragraph = (children: Inline[]): Block => ({ type: 'paragraph', children })
  return [
    { type: 'grid', columns: 1, rows: rows.map(({ label, lines }) => ({ label, value: lines.map(paragraph) })) },
    ...[note ?? '', `其余见${of}`].filter((text) => text !== '').map((text) => paragraph([{ type: 'text', text }])),
  ]
}

/** Inlines as plain words. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline): string => {
    if (inline.type === 'text' || inline.type === 'code' || inline.type === 'gloss') return inline.text
    if (inline.type === 'mark') return `「${inline.text}」`
    if (inline.type === 'break') return '\n'
    return 'children' in inline ? plainText(inline.children) : ''
  }).join('')
}

/** The words of a block that stand in no line of inlines. */
export function ownWords(block: Block): string[] {
  switch (block.type) {
    case 'codeBlock': return [block.text]
    case 'fields': return block.fields.map((field) => field.label)
    case 'qr': return [block.label]
    case 'card': return [block.of, block.note ?? '']
    case 'cover': return [block.title, block.subtitle ?? '', block.mark ?? '', ...block.rows.flatMap((row) => [row.label, row.value])]
    case 'toc': return [block.title]
    case 'copies': return block.labels
    case 'missing': return [block.label]
    case 'flowchart': return [block.title, ...block.chart.lanes.map((lane) => lane.title), ...block.chart.nodes.flatMap((node) => [node.text, node.note ?? '']), ...block.chart.edges.map((edge) => edge.label ?? '')]
    case 'figure': return [block.title, ...textOfFigure(block.figure)]
    default: return []
  }
}

/** Every text that will be printed: what the fonts must be able to draw. */
export function documentText(document: Document): string {
  const words = [document.title, document.head.left, document.head.right, document.head.warning ?? '', ...Object.values(document.foot)]
  for (const block of everyBlock(document.blocks)) {
    words.push(...ownWords(block), ...linesOf(block).map(plainText))
  }
  return words.filter((word) => word !== '').join('\n')
}
