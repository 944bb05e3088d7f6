// What each block becomes in a DOCX.
import type { Block, BlockHandlers, BlockOf } from '../../document.ts'
import { cardBlocks } from '../../document-text.ts'
import { isRagged, leadsOn } from '../block-text.ts'
import { writeContents } from './docx-contents.ts'
import type { DocxContext } from './docx-context.ts'
import { page } from './docx-context.ts'
import { estimateHeight } from './estimate-height.ts'
import { writeCopiesInPlace } from './docx-copies.ts'
import { writeCallout, writeFields, writeScript } from './docx-forms.ts'
import { missingValue, writeInlines } from './docx-inlines.ts'
import { bulletList } from './docx-parts.ts'
import { qrRun, writeFigure, writeFlowchart } from './docx-pictures.ts'
import { writeGrid, writeTable } from './docx-table.ts'
import { hairline, hasWords, paragraph, textRuns } from './docx-text.ts'

const handlers: BlockHandlers<string, DocxContext> = {
  heading: writeHeading,
  paragraph: ({ children, align = isRagged(children) ? 'left' : undefined, indent = false }, context) => paragraph(writeInlines(children, context), { style: context.style, ...(align ? { align } : {}), isIndented: indent }, context),
  list: writeList,
  table: (block, context) => writeTable(block, context, writeBlocks),
  grid: (block, context) => writeGrid(block, context, writeBlocks),
  card: (block, context) => writeBlocks(cardBlocks(block), context),
  callout: (block, context) => writeCallout(block, context, writeBlocks),
  script: writeScript,
  fields: writeFields,
  flowchart: ({ chart, title }, context) => writeFlowchart(chart, title, context),
  figure: ({ figure, title }, context) => writeFigure(figure, title, context),
  qr: ({ text, label }, context) => {
    const code = qrRun(text, `二维码：${label || text}`, context.size === undefined ? 28 : 24, 4, context.parts)
    return (code === '' ? '' : paragraph(code, { style: 'Picture', align: 'center', keepNext: label !== '' }, context))
      + (label === '' ? '' : paragraph(textRuns(label, {}), { style: 'Caption', align: 'center' }, context))
  },
  // A cover, copies and pages that lie are sheets of their own; only where one stands inside of something else does it come here.
  cover: ({ title, subtitle, mark }, context) => [title, subtitle, mark].map((words) => (words ? paragraph(textRuns(words, {}), { style: context.style, align: 'center' }, context) : '')).join(''),
  toc: writeContents,
  pageBreak: () => '<w:p><w:pPr><w:pStyle w:val="Hairline"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>',
  rule: (_, context) => paragraph('', { style: 'Rule' }, context),
  quote: ({ children }, context) => writeBlocks(children, { ...context, style: 'Quote', indent: context.indent + 280, width: context.width - 280 }),
  codeBlock: ({ text }, context) => paragraph(textRuns(text.replace(/\n$/, ''), {}), { style: 'CodeBlock' }, context),
  section: ({ children }, context) => writeBlocks(children, context),
  whole: ({ children }, context) => writeBlocks(children, { ...context, keep: true, ...smallerToFit(children, context) }) + (context.keep ? '' : hairline()),
  copies: (block, context) => writeCopiesInPlace(block, context, writeBlocks),
  missing: ({ label }, context) => paragraph(missingValue(label, {}), { style: 'MissingBlock' }, context),
}

/** Half points: what would run over a little is set smaller, as far as one can read it; what is much too long runs on as usual. */
function smallerToFit(children: readonly Block[], context: DocxContext): Pick<DocxContext, 'size' | 'usualHeadings'> {
  if (context.size !== undefined || context.style !== 'BodyText') return {}
  const room = (context.landscape ? page.short : page.long) - page.top - page.bottom
  const fits = (size: number): boolean => estimateHeight(children, context.width, size * 10) <= room
  const size = fits(20) ? undefined : [18, 17].find(fits)
  return size === undefined ? {} : { size, usualHeadings: true }
}

export function writeBlocks(blocks: readonly Block[], context: DocxContext): string {
  // The table has a handler for every type; TypeScript cannot follow that the type of the key is the type of the block.
  return blocks.map((block, index) => {
    const handler = handlers[block.type] as (block: Block, context: DocxContext) => string
    return handler(block, leadsOn(blocks[index - 1], block, blocks[index + 1]) ? { ...context, keep: true } : context)
  }).join('')
}

/** Half points: a chapter of a standard is as large as its text, or nearly. */
const clauseSize = 23

/** What the contents leave out has a style that they do not look for. */
function writeHeading({ level, id, children, toc, clause }: BlockOf<'heading'>, context: DocxContext): string {
  const { size, ...usual } = context
  const words = writeInlines(children, { ...usual, ...(clause ? { size: clauseSize } : size !== undefined && !context.usualHeadings ? { size } : {}), bold: false })
  if (!hasWords(children)) return paragraph(words, { style: context.style }, context)
  const bookmark = context.marked.has(id) ? undefined : context.bookmarks.get(id)
  if (bookmark !== undefined) context.marked.add(id)
  const number = bookmark === undefined ? 0 : context.parts.nextNumber()
  const content = bookmark === undefined ? words : `<w:bookmarkStart w:id="${number}" w:name="${bookmark}"/>${words}<w:bookmarkEnd w:id="${number}"/>`
  return paragraph(content, { style: `${toc ? '' : 'Unlisted'}Heading${level}`, keepNext: true, ...(clause ? { align: 'left' } : {}) }, context)
}

/** Levels that Word knows. */
const deepest = 8
const step = 400

/** A box to tick is a mark of its own: such an item needs no bullet. */
const beginsWithBox = ([first]: readonly Block[]): boolean => first?.type === 'paragraph' && first.children[0]?.type === 'box'

function writeList({ ordered, start, items, lettered }: BlockOf<'list'>, context: DocxContext): string {
  const level = Math.min(context.depth, deepest)
  const isCheckList = !ordered && items.length > 0 && items.every(beginsWithBox)
  const list = isCheckList ? undefined : ordered ? context.parts.orderedList(start, level, lettered === true) : bulletList
  const inset = lettered ? 2 * step : step
  const inner = { ...context, indent: context.indent + inset, width: context.width - inset, depth: context.depth + 1 }
  const look = { style: context.style === 'BodyText' ? 'ListParagraph' : context.style, hanging: isCheckList ? 280 : step, ...(list === undefined ? {} : { numbering: { list, level } }) }
  return items.map(([first, ...rest]) => {
    const words = first?.type === 'paragraph' ? writeInlines(first.children, inner) : ''
    const others = first === undefined || first.type === 'paragraph' ? rest : [first, ...rest]
    return paragraph(words, look, inner) + writeBlocks(others, inner)
  }).join('')
}
