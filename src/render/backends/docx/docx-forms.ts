// What is framed, said and filled in: callouts, scripts, lines to sign.
import type { BlockOf } from '../../document.ts'
import { displayWidth } from '../../../util/text.ts'
import type { DocxContext } from './docx-context.ts'
import type { WriteBlocks } from './docx-table.ts'
import { cellMargin, cellXml, inCell, rowXml, tableXml } from './docx-table.ts'
import { writeInlines } from './docx-inlines.ts'
import type { Look } from './docx-text.ts'
import { amount, gap, paragraph, textRuns } from './docx-text.ts'

export const border = (side: string, eighths: number, color = '000000', kind = 'single'): string => `<w:${side} w:val="${kind}" w:sz="${eighths}" w:space="0" w:color="${color}"/>`

const sides = ['top', 'left', 'bottom', 'right'] as const
const box = (eighths: number, left = eighths): string => sides.map((side) => border(side, side === 'left' ? left : eighths)).join('')

/** Tones differ by their frame, never by colour: office printers are black and white. */
const frames = { summary: box(12), note: border('left', 18, '6E6E6E'), warning: box(8), never: box(8, 32) }

const sizeOf = ({ size }: DocxContext): Look => (size ? { size } : {})

export function writeCallout({ tone, title, children }: BlockOf<'callout'>, context: DocxContext, writeBlocks: WriteBlocks): string {
  const inner: DocxContext = { ...inCell(context, context.width - 2 * cellMargin), style: context.style }
  const tag = { warning: '注意', never: '不可' }[tone as string]
  const words = title ? writeInlines(title, inner, { ...sizeOf(context), ...(tag ? { style: tone === 'never' ? 'TagInverse' : 'Tag' } : { bold: true }) })
    : tag ? textRuns(tag, { ...sizeOf(context), style: tone === 'never' ? 'TagInverse' : 'Tag' }) : ''
  const head = words === '' ? '' : paragraph(words, { style: 'CalloutTitle', keepNext: true }, inner)
  const width = context.width
  return tableXml([rowXml([cellXml(head + writeBlocks(children, inner), { width, borders: frames[tone] })], { breakable: true })], [width], 'PlainTable', context.indent) + gap
}

const tags = { say: '说', do: '做', never: '不说' }

export function writeScript({ parts }: BlockOf<'script'>, context: DocxContext): string {
  if (parts.length === 0) return ''
  const tagWidth = 850
  const textWidth = context.width - tagWidth
  const rows = parts.map(({ tone, children }) => rowXml([
    cellXml(paragraph(textRuns(tags[tone], { ...sizeOf(context), style: tone === 'never' ? 'TagInverse' : 'Tag' }), { style: 'TableText', align: 'right' }, { indent: 0, keep: context.keep }), { width: tagWidth }),
    cellXml(paragraph(writeInlines(children, inCell(context, textWidth)), { style: 'TableText' }, { indent: 0, keep: context.keep }), { width: textWidth }),
  ]))
  return tableXml(rows, [tagWidth, textWidth], 'PlainTable', context.indent) + gap
}

/** As many on a line as fit, evenly, so that none is left alone; a label and its line are never parted. */
export function writeFields({ fields }: BlockOf<'fields'>, context: DocxContext): string {
  if (fields.length === 0) return ''
  const em = (context.size ?? 21) * 10
  const widths = fields.map(({ label, width }) => ({ label: Math.round((displayWidth(label) / 2 + 1.2) * em) + 2 * cellMargin, line: Math.round(amount(width) * em) }))
  const columnsIn = (lines: number): { label: number; line: number }[] => {
    const count = Math.ceil(fields.length / lines)
    return Array.from({ length: count }, (_, column) => {
      const own = widths.filter((_width, index) => index % count === column)
      return { label: Math.max(...own.map(({ label }) => label)), line: Math.max(...own.map(({ line }) => line)) }
    })
  }
  const total = (columns: readonly { label: number; line: number }[]): number => columns.reduce((sum, { label, line }) => sum + label + line + em, 0)
  const choices = fields.map((_, index) => columnsIn(index + 1))
  const columns = choices.find((choice) => total(choice) <= context.width) ?? choices.at(-1)!
  const squeeze = Math.min(1, context.width / total(columns))
  const tracks = columns.flatMap(({ label, line }) => [label, line, em]).map((width) => Math.floor(width * squeeze))
  const place = { indent: 0, keep: context.keep }
  const rows = Array.from({ length: Math.ceil(fields.length / columns.length) }, (_, row) => rowXml(columns.flatMap((_column, index) => {
    const one = fields[row * columns.length + index]
    const [label, line, space] = tracks.slice(index * 3, index * 3 + 3)
    const empty = paragraph('', { style: 'TableText' }, place)
    return [
      cellXml(one ? paragraph(textRuns(`${one.label}：`, sizeOf(context)), { style: 'FieldLabel' }, place) : empty, { width: label!, vertical: 'bottom' }),
      cellXml(empty, { width: line!, ...(one ? { borders: border('bottom', 4) } : {}) }),
      cellXml(empty, { width: space! }),
    ]
  }), { height: Math.round(em * 2.1) }))
  return tableXml(rows, tracks, 'PlainTable', context.indent) + gap
}
