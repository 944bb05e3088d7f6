// A Document for a card: where a mark of provenance would stand behind each row, a sign stands for it, and what it means stands once at the end.
import type { Block, Document, Inline } from './document.ts'
import { everyInline } from './document-text.ts'

/** For the first kind of mark, the second, …: hardly ever is there more than one. */
const signs = ['※', '＊', '＃']

function withSigns(block: Block): Block {
  if (block.type !== 'card') return block
  const marks = [...new Set(block.rows.flatMap(({ lines }) => [...everyInline(lines.flat())]).flatMap((inline) => (inline.type === 'mark' ? [inline.text] : [])))]
  const signOf = (mark: string): string => signs[marks.indexOf(mark)] ?? `「${mark}」`
  const signed = (inlines: readonly Inline[]): Inline[] => inlines.map((inline) => (inline.type === 'mark' ? { type: 'text', text: signOf(inline.text) } : inline))
  const note = marks.slice(0, signs.length).map((mark) => `${signOf(mark)}${mark}`).join('　')
  return { ...block, rows: block.rows.map((row) => ({ ...row, lines: row.lines.map(signed) })), ...(note === '' ? {} : { note }) }
}

export const pocketCard = (document: Document): Document => ({ ...document, blocks: document.blocks.map(withSigns) })
