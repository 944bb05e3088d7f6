// Runs and paragraphs: the two things that every text of a DOCX is made of.
import type { Inline } from '../../document.ts'
import { plainText } from '../../document-text.ts'
import type { Place } from './docx-context.ts'
import { attributes, escapeXml } from './xml.ts'

export interface Look {
  /** A character style. */
  style?: string
  bold?: boolean
  strike?: boolean
  underline?: boolean
  /** Half points. */
  size?: number
}

function runProperties({ style, bold, strike, underline, size }: Look): string {
  const properties = [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    bold ? '<w:b/>' : '',
    strike ? '<w:strike/>' : '',
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
    underline ? '<w:u w:val="single"/>' : '',
  ].join('')
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}

export function run(content: string, look: Look): string {
  return `<w:r>${runProperties(look)}${content}</w:r>`
}

/** With its line breaks and tabs; ☐ and ☑ become boxes that can be ticked. */
export function textRuns(text: string, look: Look): string {
  return text.split(/(☐|☑)/).map((part) => {
    if (part === '☐' || part === '☑') return tickBox(part === '☑', '', look)
    const content = part.split(/(\r\n|[\n\r\t\u0085\u2028\u2029])/).map((piece) => {
      if (piece === '') return ''
      if (piece === '\t') return '<w:tab/>'
      return /^[\n\r\u0085\u2028\u2029]/.test(piece) ? '<w:br/>' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`
    }).join('')
    return content === '' ? '' : run(content, look)
  }).join('')
}

const boxFont = 'Segoe UI Symbol'

/** A control that is ticked with a click; `name` is what a screen reader says. */
export function tickBox(checked: boolean, name: string, look: Look): string {
  const fonts = `<w:rFonts w:ascii="${boxFont}" w:hAnsi="${boxFont}" w:eastAsia="${boxFont}" w:cs="${boxFont}"/>`
  const size = look.size ? `<w:sz w:val="${look.size}"/>` : ''
  return `<w:sdt><w:sdtPr>${name === '' ? '' : `<w:alias${attributes({ 'w:val': name })}/>`}<w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/>`
    + `<w14:checkedState w14:val="2611" w14:font="${boxFont}"/><w14:uncheckedState w14:val="2610" w14:font="${boxFont}"/></w14:checkbox></w:sdtPr>`
    + `<w:sdtContent><w:r><w:rPr>${fonts}${size}</w:rPr><w:t>${checked ? '☑' : '☐'}</w:t></w:r></w:sdtContent></w:sdt>`
}

/** A field whose value Word works out; `shown` stands until it does. */
export function field(instruction: string, shown: string, look: Look): string {
  return `<w:fldSimple${attributes({ 'w:instr': ` ${instruction} ` })}>${run(`<w:t xml:space="preserve">${escapeXml(shown)}</w:t>`, look)}</w:fldSimple>`
}

/** Em of a line to write on: what is no sensible number becomes a usual line. */
export function amount(width: number): number {
  return Number.isFinite(width) && width > 0 ? Math.min(width, 60) : 6
}

/** A line to write on: ideographic spaces, one em each, with a line below. */
export function blank(width: number, look: Look): string {
  return run(`<w:t xml:space="preserve">${'　'.repeat(Math.max(1, Math.round(amount(width))))}</w:t>`, { ...look, underline: true })
}

export interface ParagraphLook {
  /** A paragraph style. */
  style?: string
  align?: 'left' | 'center' | 'right'
  numbering?: { list: number; level: number }
  /** Twentieths of a point, beside the indent of the place. */
  indent?: number
  hanging?: number
  /** The first line begins two characters in. */
  isIndented?: boolean
  keepNext?: boolean
  /** Of a section that ends with this paragraph. */
  section?: string
}

export function paragraph(content: string, look: ParagraphLook, place: Pick<Place, 'indent' | 'align' | 'keep' | 'size'>): string {
  const { style, numbering, hanging, isIndented, section } = look
  const left = place.indent + (look.indent ?? 0)
  const align = look.align ?? place.align
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    place.keep || look.keepNext ? '<w:keepNext/><w:keepLines/>' : '',
    numbering ? `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${numbering.list}"/></w:numPr>` : '',
    // A sheet that is set smaller has its lines closer too, whatever the font thinks of lines; a picture has the line that it needs.
    place.size ? (style === 'Picture' ? '<w:spacing w:before="0" w:after="0"/>' : `<w:spacing w:line="${Math.round(place.size * 12.5)}" w:lineRule="exact"/>`) : '',
    left > 0 || hanging || isIndented ? `<w:ind${attributes({ 'w:firstLineChars': isIndented ? 200 : undefined, 'w:firstLine': isIndented ? 420 : undefined, 'w:left': left, 'w:hanging': hanging })}/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
    section ?? '',
  ].join('')
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
}

/** A thin empty line: two tables without one between them are one table, and a cell must end with a paragraph. */
export const gap = '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr></w:p>'
/** The same, next to no height. */
export const hairline = (section = ''): string => `<w:p><w:pPr><w:pStyle w:val="Hairline"/>${section}</w:pPr></w:p>`

/** A heading without words can neither be listed nor jumped to. */
export const hasWords = (inlines: readonly Inline[]): boolean => /[^\s\p{C}☐☑]/u.test(plainText(inlines))
