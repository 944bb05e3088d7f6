// A Document as headings with the lines below them: what the search of the catalogue looks through, and where it leads to.
import type { Block, Document } from './document.ts'
import { everyBlock, linesOf, ownWords, plainText } from './document-text.ts'

export interface TextSection {
  /** Of its heading, from 1; 0 for what stands before the first. */
  level: number
  id: string
  title: string
  lines: readonly string[]
}

const textOf = (words: string): string => words.replace(/\s+/g, ' ').trim()

function linesIn(block: Block): string[] {
  return [...linesOf(block).map(plainText), ...ownWords(block)].map(textOf).filter((line) => line !== '')
}

/** The first section is what stands before the first heading, be it nothing. A line that a section says twice is there once. */
export function sectionsOf({ blocks }: Document): TextSection[] {
  const sections: (TextSection & { lines: string[] })[] = [{ level: 0, id: '', title: '', lines: [] }]
  for (const block of everyBlock(blocks)) {
    // A list of contents says what stands below anyway.
    if (block.type === 'toc') continue
    if (block.type === 'heading') sections.push({ level: block.level, id: block.id, title: textOf(plainText(block.children)), lines: [] })
    else sections.at(-1)!.lines.push(...linesIn(block))
  }
  return sections.map(({ lines, ...section }) => ({ ...section, lines: [...new Set(lines)].filter((line) => line !== section.title) }))
}
