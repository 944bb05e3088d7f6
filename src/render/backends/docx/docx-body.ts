// The text of a document as sections: pages that stand, pages that lie, the cover, and sheets to cut.
import type { Block, BlockOf, Document } from '../../document.ts'
import { everyBlock, everyInline, linesOf } from '../../document-text.ts'
import { writeBlocks } from './docx-blocks.ts'
import type { ChartFonts, DocxContext } from './docx-context.ts'
import { page } from './docx-context.ts'
import { writeCopies } from './docx-copies.ts'
import type { SectionLook } from './docx-frame.ts'
import { sectionXml } from './docx-frame.ts'
import type { Parts } from './docx-parts.ts'
import { qrRun } from './docx-pictures.ts'
import { cellXml, rowXml, tableXml } from './docx-table.ts'
import { hairline, hasWords, paragraph, textRuns } from './docx-text.ts'

interface Section extends SectionLook {
  content: string
}

export function writeBody(document: Document, parts: Parts, fonts: ChartFonts, references: string): string {
  const headings = [...everyBlock(document.blocks)].filter((block): block is BlockOf<'heading'> => block.type === 'heading')
  const context: DocxContext = {
    document, parts, fonts, headings, bookmarks: bookmarksOf(document.blocks, headings), marked: new Set(),
    width: page.short - 2 * page.side, indent: 0, depth: 0, style: 'BodyText', keep: false, landscape: false,
  }
  const sections = sectionsOf(document.blocks, context)
  if (sections.length === 0) sections.push({ kind: 'text', landscape: false, content: paragraph('', {}, context) })
  return sections.map(({ content, ...look }, index) => {
    const section = sectionXml({ ...look, ...(index === 0 ? { references } : {}) })
    return content + (index === sections.length - 1 ? hairline() + section : hairline(section))
  }).join('')
}

/** For the headings that the contents list or something leads to; Word allows letters, figures and 40 characters. */
function bookmarksOf(blocks: readonly Block[], headings: readonly BlockOf<'heading'>[]): Map<string, string> {
  const every = [...everyBlock(blocks)]
  const depth = Math.max(0, ...every.map((block) => (block.type === 'toc' ? block.depth : 0)))
  const wanted = new Set<string>()
  for (const inline of everyInline(every.flatMap(linesOf).flat())) {
    if (inline.type === 'reference') wanted.add(inline.target)
    else if (inline.type === 'link' && inline.href.startsWith('#')) wanted.add(inline.href.slice(1))
  }
  const ids = headings.filter(({ id, toc, level, children }) => hasWords(children) && (wanted.has(id) || (toc && level <= depth))).map(({ id }) => id)
  return new Map([...new Set(ids)].map((id, index) => [id, `mark_${index + 1}`]))
}

/** Blocks of the same pages go together; what is a sheet of its own begins a section. */
function sectionsOf(blocks: readonly Block[], context: DocxContext): Section[] {
  const sections: Section[] = []
  let onFront = false
  const add = (section: Section): void => {
    const last = sections.at(-1)
    if (onFront) {
      sections.push({ ...section, onFront })
      onFront = false
    } else if (last && last.kind === 'text' && section.kind === 'text' && last.landscape === section.landscape) last.content += section.content
    else sections.push(section)
  }
  blocks.forEach((block, index) => {
    const [before, next] = [blocks[index - 1], blocks[index + 1]]
    // A heading just before a sheet goes along, so that it does not stand on a page alone.
    if (block.type === 'heading' && next?.type === 'copies' && next.labels.length > 0) return
    if (block.type === 'cover') add({ kind: 'cover', landscape: context.landscape, content: writeCover(block, context) })
    else if (block.type === 'copies' && block.labels.length > 0) {
      const title = before?.type === 'heading' ? writeBlocks([before], { ...context, size: 15 }) : ''
      // Without a line before the table, LibreOffice takes the sheet for part of the section before it.
      for (const { content, landscape } of writeCopies(block, title, context, writeBlocks)) add({ kind: 'sheet', landscape, content: content.startsWith('<w:tbl>') ? hairline() + content : content })
    } else if (block.type === 'section') sectionsOf(block.children, turned(context, block.landscape)).forEach(add)
    else if (block.type === 'whole' && block.children.some(({ type }) => type === 'copies' || type === 'section' || type === 'cover')) sectionsOf(block.children, context).forEach(add)
    else if (block.type === 'pageBreak' && block.sheet) onFront = sections.length > 0
    // A page begins anyhow after a sheet, and at the beginning.
    else if (block.type === 'pageBreak' && (index === 0 || next === undefined || before?.type === 'pageBreak' || [before, next].some((one) => one !== undefined && isSheet(one, context)))) return
    else add({ kind: 'text', landscape: context.landscape, content: writeBlocks([block], context) })
  })
  return sections
}

const isSheet = (block: Block, context: DocxContext): boolean => block.type === 'cover' || block.type === 'copies' || (block.type === 'section' && block.landscape !== context.landscape)

function turned(context: DocxContext, landscape: boolean): DocxContext {
  return { ...context, landscape, width: (landscape ? page.long : page.short) - 2 * page.side }
}

function writeCover({ title, subtitle, rows, mark, qr }: BlockOf<'cover'>, context: DocxContext): string {
  const { document, parts } = context
  const centered = (style: string, content: string): string => paragraph(content, { style, align: 'center' }, context)
  const half = Math.floor(context.width / 2)
  const lines = rows.map(({ label, value }) => rowXml([
    cellXml(paragraph(textRuns(`${label}：`, {}), { style: 'CoverRow', align: 'right' }, context), { width: half }),
    cellXml(paragraph(textRuns(value, {}), { style: 'CoverRow' }, context), { width: half }),
  ]))
  const code = qrRun(qr ?? '', '版本核对码', 26, 2, parts)
  return [
    centered('CoverTop', document.head.warning ? textRuns(document.head.warning, { style: 'Warning' }) : ''),
    centered('Title', textRuns(title, {})),
    subtitle ? centered('Subtitle', textRuns(subtitle, {})) : '',
    mark ? centered('CoverMark', textRuns(mark, { style: 'Warning', size: 24 })) : '',
    centered('CoverSpace', ''),
    lines.length === 0 ? '' : tableXml(lines, [half, half], 'PlainTable') + hairline(),
    code === '' ? '' : centered('Picture', code),
  ].join('')
}
