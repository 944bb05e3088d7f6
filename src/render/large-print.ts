// A Document for those who read large type: charts of many lanes lie on sheets of their own, and nothing is set smaller to save a page.
import type { Block, Document } from './document.ts'

/** So many lanes can be read side by side on a sheet that stands. */
const uprightLanes = 3

/** A chart of more lanes with the headings that stand just above it, on a sheet that lies. */
function turned(blocks: readonly Block[]): Block[] {
  const laid: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'flowchart' || block.chart.lanes.length <= uprightLanes) {
      laid.push(block)
      continue
    }
    const heads = laid.length - 1 - laid.findLastIndex(({ type }) => type !== 'heading')
    laid.push({ type: 'section', landscape: true, children: [...laid.splice(laid.length - heads), block] })
  }
  return laid
}

function enlarged(blocks: readonly Block[]): Block[] {
  const flat = blocks.flatMap((block): Block[] => (block.type === 'whole' ? enlarged(block.children) : [block]))
  return turned(flat).map((block) => (block.type === 'section' && !block.landscape ? { ...block, children: enlarged(block.children) } : block))
}

export const largePrint = (document: Document): Document => ({ ...document, blocks: enlarged(document.blocks) })
