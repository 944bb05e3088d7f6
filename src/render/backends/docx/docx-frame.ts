// What stands around the text: running head and foot, and the section that says how the paper lies.
import { displayWidth } from '../../../util/text.ts'
import type { Document } from '../../document.ts'
import { page, sheetMargin, twips } from './docx-context.ts'
import type { Parts } from './docx-parts.ts'
import { qrRun } from './docx-pictures.ts'
import type { Look } from './docx-text.ts'
import { field, paragraph, textRuns } from './docx-text.ts'
import { attributes } from './xml.ts'

export function footWords({ foot }: Document): string[] {
  return [foot.number && `编号 ${foot.number}`, foot.edition && `版次 ${foot.edition}`, foot.effective && `${foot.effective} 起施行`, foot.made ? `${foot.made} 制表` : '', foot.hash && `校验 ${foot.hash}`].filter((words) => words !== '')
}

export function pageNumber(look: Look): string {
  return textRuns('第 ', look) + field('PAGE', '1', look) + textRuns(' 页 / 共 ', look) + field('NUMPAGES', '1', look) + textRuns(' 页', look)
}

/** Shares of the width rather than lengths: the same head stands on pages that lie. */
function line(cells: readonly { share: number; content: string }[], side: 'top' | 'bottom'): string {
  const percent = (share: number): string => `w:w="${Math.round(share * 50)}" w:type="pct"`
  return `<w:tbl><w:tblPr><w:tblStyle w:val="PlainTable"/><w:tblW ${percent(100)}/><w:tblBorders><w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>`
    + `<w:tblGrid>${cells.map(({ share }) => `<w:gridCol w:w="${Math.round(((page.short - 2 * page.side) * share) / 100)}"/>`).join('')}</w:tblGrid>`
    + `<w:tr>${cells.map(({ share, content }) => `<w:tc><w:tcPr><w:tcW ${percent(share)}/><w:vAlign w:val="${side === 'top' ? 'center' : 'bottom'}"/></w:tcPr>${content}</w:tc>`).join('')}</w:tr></w:tbl>`
}

const place = { indent: 0, keep: false }

/** In the type of the head. */
const charactersInHead = 55

/** The warning stands in the middle, unless a long name needs the room. */
function headShares({ left, warning, right }: Document['head']): [number, number, number] {
  const wanted = (words: string, most: number): number => Math.min(most, Math.ceil(((displayWidth(words) / 2 + 2) * 100) / charactersInHead))
  const [leftSide, middle, rightSide] = [wanted(left, 45), wanted(warning ?? '', 24), wanted(right, 100)]
  if (Math.max(leftSide, rightSide) <= 38) return [38, 24, 38]
  const room = Math.min(rightSide, 100 - leftSide - middle)
  return [leftSide, 100 - leftSide - room, room]
}

export function headXml({ head }: Document): string {
  const [left, center, right] = headShares(head)
  const middle = head.warning ? textRuns(head.warning, { style: 'Warning' }) : ''
  return line([
    { share: left, content: paragraph(textRuns(head.left, {}), { style: 'Header' }, place) },
    { share: center, content: paragraph(middle, { style: 'Header', align: 'center' }, place) },
    { share: right, content: paragraph(textRuns(head.right, {}), { style: 'Header', align: 'right' }, place) },
  ], 'bottom') + paragraph('', { style: 'Hairline' }, place)
}

export function footXml(document: Document, parts: Parts): string {
  return line([
    { share: 72, content: paragraph(textRuns(footWords(document).join('　'), {}), { style: 'Footer' }, place) },
    { share: 18, content: paragraph(pageNumber({}), { style: 'Footer', align: 'right' }, place) },
    { share: 10, content: paragraph(qrRun(document.code, '版本核对码', 13, 1, parts), { style: 'Footer', align: 'right' }, place) },
  ], 'top') + paragraph('', { style: 'Hairline' }, place)
}

export interface SectionLook {
  landscape: boolean
  /** A cover or a sheet to cut: without running head and foot, and a sheet with narrow margins. */
  kind: 'text' | 'cover' | 'sheet'
  /** Begins on the front of a sheet. */
  onFront?: boolean
  /** References to head and foot: the first section has them, the others take them over. */
  references?: string
}

export function sectionXml({ landscape, kind, onFront, references }: SectionLook): string {
  const size = landscape ? { 'w:w': page.long, 'w:h': page.short, 'w:orient': 'landscape' } : { 'w:w': page.short, 'w:h': page.long }
  const sheet = landscape ? { x: sheetMargin.y, y: sheetMargin.y } : sheetMargin
  const margin = kind === 'sheet'
    ? { 'w:top': sheet.y, 'w:right': sheet.x, 'w:bottom': sheet.y, 'w:left': sheet.x, 'w:header': 200, 'w:footer': 200, 'w:gutter': 0 }
    : { 'w:top': page.top, 'w:right': page.side, 'w:bottom': page.bottom, 'w:left': page.side, 'w:header': twips(13), 'w:footer': twips(7), 'w:gutter': 0 }
  return `<w:sectPr>${references ?? ''}<w:type w:val="${onFront ? 'oddPage' : 'nextPage'}"/><w:pgSz${attributes(size)}/><w:pgMar${attributes(margin)}/>${kind === 'text' ? '' : '<w:titlePg/>'}</w:sectPr>`
}
