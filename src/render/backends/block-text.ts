// The words of blocks, to estimate how much room they take.
import { cardBlocks } from '../document-text.ts'
import type { Block, Cell, Inline } from '../document.ts'

export function cellText(cell: Cell): string {
  return cell.children.map(blockText).join('\n')
}

export function blockText(block: Block): string {
  switch (block.type) {
    case 'heading': case 'paragraph': return plainText(block.children)
    case 'list': return block.items.map((item) => `${'　'.repeat(2)}${item.map(blockText).join('\n')}`).join('\n')
    case 'table': return [...block.head, ...block.body].map((row) => row.map(cellText).join('\n')).join('\n')
    case 'grid': return block.rows.map((row) => `${plainText(row.label)}\n${row.value.map(blockText).join('\n')}`).join('\n')
    case 'card': return cardBlocks(block).map(blockText).join('\n')
    case 'callout': case 'quote': case 'section': case 'whole': case 'copies': return block.children.map(blockText).join('\n')
    case 'script': return block.parts.map((part) => plainText(part.children)).join('\n')
    case 'fields': return block.fields.map((field) => `${field.label}：${'　'.repeat(Math.round(field.width))}`).join('　')
    case 'codeBlock': return block.text
    case 'missing': return block.label
    case 'qr': return `\n\n\n\n\n${block.label}`
    default: return ''
  }
}

/** With what is to be filled in: boxes and blanks take room as well. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'text': case 'code': case 'mark': case 'gloss': return inline.text
      case 'box': return '□'
      case 'blank': return '＿'.repeat(Math.max(1, Math.round(inline.width)))
      case 'missing': return inline.label
      case 'break': return '\n'
      default: return plainText(inline.children)
    }
  }).join('')
}

/** Before what goes to the next line in one piece, a line to write on or a box with its words, the others would be pulled apart to fill theirs. */
export function isRagged(children: readonly Inline[]): boolean {
  return children.some(({ type }) => type === 'blank' || type === 'box')
}

/** Whole lines to write on, and nothing else. */
function isWritingRoom(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && block.children.length > 0 && block.children.every(({ type }) => type === 'blank' || type === 'break')
}

const introduced: ReadonlySet<Block['type']> = new Set(['table', 'grid', 'flowchart', 'figure', 'whole'])

/** A sentence between a heading and one of these tells how to read it, and goes along to the next page; so does one that names it in bold, and what is asked with the lines for its answer. */
export function leadsOn(before: Block | undefined, block: Block, next: Block | undefined): boolean {
  if (block.type !== 'paragraph' || block.align || next === undefined) return false
  return isWritingRoom(next) || (introduced.has(next.type) && (before?.type === 'heading' || block.children[0]?.type === 'strong'))
}

/** As much as fits on any sheet, whatever lines it is broken into. */
const few = { lines: 10, characters: 400 }

/** A few lines of text fit on a page without being measured, which costs as much as setting them once more. */
export function isShort(blocks: readonly Block[]): boolean {
  const text = blocks.map(blockText).join('\n')
  return blocks.every(({ type }) => type === 'paragraph' || type === 'heading' || type === 'list') && text.split('\n').length <= few.lines && text.length <= few.characters
}
