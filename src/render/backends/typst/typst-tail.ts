// What ends a part does not stand alone on a page: what comes before it goes along.
import type { Block, VariantName } from '../../document.ts'
import { blockText, isShort } from '../block-text.ts'
import { linesOfWhole } from './typst-table.ts'

/** Of tables and text, with their heading: a quarter of a page. */
const enoughLines = 14
const charactersInLine = 44

/** The blocks that stay with the next one: before every page break and at the end, until there are enough lines. */
export function heldForTail(blocks: readonly Block[], variant?: VariantName): Set<Block> {
  const held = new Set<Block>()
  let below: number | undefined = 0
  for (const block of [...blocks].reverse()) {
    if (block.type === 'pageBreak') below = 0
    else if (below !== undefined) {
      const lines = linesOf(block, variant)
      if (lines !== undefined && below > 0 && below < enoughLines) held.add(block)
      below = lines === undefined || below >= enoughLines ? undefined : below + lines
    }
  }
  return held
}

/** Of what can be held: what may break over pages can't. */
function linesOf(block: Block, variant?: VariantName): number | undefined {
  if (block.type === 'table') return linesOfWhole(block, variant)
  if (block.type !== 'heading' && block.type !== 'paragraph' && !(block.type === 'whole' && isShort(block.children))) return undefined
  return blockText(block).split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersInLine)), 0)
}
