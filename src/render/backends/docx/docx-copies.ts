// The same sheet for several people: one above the other or side by side with a line to cut along, or each on a page of its own.
import type { BlockOf } from '../../document.ts'
import type { DocxContext } from './docx-context.ts'
import { page, sheetMargin, twips } from './docx-context.ts'
import { estimateHeight } from './estimate-height.ts'
import { border } from './docx-forms.ts'
import { footWords, pageNumber } from './docx-frame.ts'
import { writeInlines } from './docx-inlines.ts'
import { qrRun } from './docx-pictures.ts'
import type { WriteBlocks } from './docx-table.ts'
import { cellMargin, cellXml, rowXml, tableXml } from './docx-table.ts'
import { gap, hairline, paragraph, textRuns } from './docx-text.ts'

const cutRoom = twips(7)
const codeWidth = twips(14)
/** First line, title and foot of each copy. */
const frameHeight = twips(22)
/** Of what heads the sheet in the contents. */
const titleHeight = twips(9)
/** Half points, from what leaves room to write by hand to the least that one can read. */
const sizes = [21, 20, 19, 18, 17]

export interface Sheet {
  content: string
  landscape: boolean
}

interface Plan {
  landscape: boolean
  width: number
  /** Of one copy. */
  height: number
  size: number
  /** Each copy has a page. */
  apart: boolean
}

function planSheet(count: number, lost: number, height: (width: number, size: number) => number): Plan {
  const shares = [
    { landscape: false, apart: false, width: page.short - 2 * sheetMargin.x, height: Math.floor((page.long - lost - 2 * sheetMargin.y - (count - 1) * cutRoom) / count) },
    { landscape: true, apart: false, width: Math.floor((page.long - 2 * sheetMargin.y - (count - 1) * cutRoom) / count), height: page.short - lost - 2 * sheetMargin.y },
    { landscape: false, apart: true, width: page.short - 2 * sheetMargin.x, height: page.long - lost - 2 * sheetMargin.y },
  ]
  for (const share of shares) {
    const size = sizes.find((one) => height(share.width, one) <= share.height)
    if (size !== undefined) return { ...share, size }
  }
  return { ...shares[2]!, size: sizes.at(-1)! }
}

/** One sheet for all copies, or one for each. `title` heads the first in the contents and stands small above it: the sheet has a title of its own. */
export function writeCopies({ labels, children }: BlockOf<'copies'>, title: string, context: DocxContext, writeBlocks: WriteBlocks): Sheet[] {
  const plan = planSheet(labels.length, title === '' ? 0 : titleHeight, (width, size) => estimateHeight(children, width - 2 * cellMargin, size * 10) + frameHeight)
  const copies = labels.map((label) => writeCopy(label, children, { ...context, width: plan.width - 2 * cellMargin, size: plan.size, style: 'TableText' }, writeBlocks))
  const { width, height, landscape } = plan
  const cut = (upright: boolean): string => paragraph(textRuns(upright ? '剪\n开' : '沿此线剪开', { size: 14 }), { style: 'Header', align: 'center' }, { indent: 0, keep: false })
  if (plan.apart) return copies.map((copy, index) => ({ landscape, content: (index === 0 ? title : '') + copy }))
  // The rule of a row is at least its height, and what follows the table takes a line.
  const share = height - 120
  if (landscape) {
    const cells = copies.flatMap((copy, index) => [...(index === 0 ? [] : [cellXml(cut(true), { width: cutRoom, borders: border('left', 4, '000000', 'dashed'), vertical: 'center' })]), cellXml(copy, { width })])
    const widths = copies.flatMap((_, index) => (index === 0 ? [width] : [cutRoom, width]))
    return [{ landscape, content: title + tableXml([rowXml(cells, { height: share })], widths, 'PlainTable') }]
  }
  const rows = copies.flatMap((copy, index) => [
    ...(index === 0 ? [] : [rowXml([cellXml(cut(false), { width, borders: border('top', 4, '000000', 'dashed') })], { height: cutRoom })]),
    rowXml([cellXml(copy, { width })], { height: share }),
  ])
  return [{ landscape, content: title + tableXml(rows, [width], 'PlainTable') }]
}

/** The first line says of which office this is and for whom: each copy is cut off the sheet. */
function writeCopy(label: string, children: BlockOf<'copies'>['children'], context: DocxContext, writeBlocks: WriteBlocks): string {
  const { document, parts, width } = context
  const place = { indent: 0, keep: false }
  const [first, ...rest] = children
  const title = first?.type === 'heading' ? writeBlocks([first], { ...context, size: 26, align: 'center' }) : paragraph(writeInlines([{ type: 'text', text: document.head.right }], { ...context, size: 26, bold: true }), { style: 'Header', align: 'center' }, place)
  const words = [textRuns(`${document.head.left}　`, { size: 17 }), document.head.warning ? textRuns(document.head.warning, { style: 'Warning', size: 17 }) + textRuns('　', {}) : '', textRuns(label, { style: 'Tag', size: 17 })].join('')
  const code = qrRun(document.code, '版本核对码', 12, 1, parts)
  const head = tableXml([rowXml([
    cellXml(paragraph(words, { style: 'Header' }, place) + title, { width: width - codeWidth }),
    cellXml(paragraph(code, { style: 'Header', align: 'right' }, place), { width: codeWidth }),
  ])], [width - codeWidth, codeWidth], 'PlainTable')
  const foot = paragraph(textRuns(`${footWords(document).join('　')}　`, { size: 14 }) + pageNumber({ size: 14 }), { style: 'Footer' }, place)
  return head + hairline() + writeBlocks(first?.type === 'heading' ? rest : children, context) + foot
}

/** Where there is no sheet of its own to cut: one after the other. */
export function writeCopiesInPlace({ labels, children }: BlockOf<'copies'>, context: DocxContext, writeBlocks: WriteBlocks): string {
  if (labels.length === 0) return writeBlocks(children, context)
  return labels.map((label) => paragraph(textRuns(label, { bold: true }), { style: context.style }, context) + writeBlocks(children, context)).join(gap)
}
