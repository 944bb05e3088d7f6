// Markdown backend: text that parses back to the same words, for diffs, for mail and for other tools.
import type { BlockOf, Document } from '../document.ts'
import { everyBlock, everyInline, linesOf } from '../document-text.ts'
import type { WrittenDocument } from './backend.ts'
import { escapeLine, escapeText } from './markdown/escape-markdown.ts'
import { writeBlocks } from './markdown/write-blocks.ts'

function linkedIds(document: Document): Set<string> {
  const linked = new Set<string>()
  for (const block of everyBlock(document.blocks)) {
    for (const line of linesOf(block)) for (const inline of everyInline(line)) if (inline.type === 'reference') linked.add(inline.target)
  }
  return linked
}

/** The words of the running head and foot stand once: a file has no pages. */
export function writeMarkdown(document: Document): string {
  const blocks = [...everyBlock(document.blocks)]
  const headings = blocks.filter((block): block is BlockOf<'heading'> => block.type === 'heading')
  const linked = linkedIds(document)
  const depth = Math.max(0, ...blocks.map((block) => (block.type === 'toc' ? block.depth : 0)))
  for (const heading of headings) if (heading.toc && heading.level <= depth) linked.add(heading.id)
  const { head, foot } = document
  const line = (parts: string[]): string => escapeLine(parts.filter((part) => part !== '').map(escapeText).join(' · '))
  return [
    line([head.left, head.right]),
    head.warning ? `> **${escapeText(head.warning)}**` : '',
    writeBlocks(document.blocks, { headings, linked }),
    '---',
    line([foot.number, foot.edition, foot.effective, foot.made ? `${foot.made} 制表` : '', foot.hash]),
  ].filter((part) => part !== '').join('\n\n') + '\n'
}

export async function write(document: Document): Promise<WrittenDocument> {
  return Promise.resolve({ bytes: new TextEncoder().encode(writeMarkdown(document)), diagnostics: [] })
}
