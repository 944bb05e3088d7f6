// The contents: a field that Word keeps up to date, filled with the headings of now, each a jump to its page.
import type { BlockOf } from '../../document.ts'
import type { DocxContext } from './docx-context.ts'
import { writeInlines } from './docx-inlines.ts'
import { hasWords, paragraph, run, textRuns } from './docx-text.ts'

const mark = (type: 'begin' | 'separate' | 'end'): string => run(`<w:fldChar w:fldCharType="${type}"/>`, {})
const instruction = (text: string): string => run(`<w:instrText xml:space="preserve"> ${text} </w:instrText>`, {})

export function writeContents({ title, depth }: BlockOf<'toc'>, context: DocxContext): string {
  const levels = Math.max(1, Math.min(6, Math.trunc(depth) || 2))
  const listed = context.headings.filter(({ toc, level, children }) => toc && level <= levels && hasWords(children))
  const head = title.trim() === '' ? '' : paragraph(textRuns(title, {}), { style: 'TOCHeading' }, context)
  const begin = mark('begin') + instruction(`TOC \\o "1-${levels}" \\h \\z`) + mark('separate')
  const lines = listed.map(({ id, level, children }, index) => {
    const words = writeInlines(children.filter(({ type }) => type !== 'break'), context)
    const bookmark = context.bookmarks.get(id)
    const entry = bookmark === undefined ? words
      : `<w:hyperlink w:anchor="${bookmark}" w:history="1">${words}${run('<w:tab/>', {})}${mark('begin')}${instruction(`PAGEREF ${bookmark} \\h`)}${mark('separate')}${textRuns('…', {})}${mark('end')}</w:hyperlink>`
    return paragraph((index === 0 ? begin : '') + entry, { style: `TOC${level}` }, context)
  })
  const field = lines.length === 0 ? '' : lines.join('') + paragraph(mark('end'), { style: 'Hairline' }, context)
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${head + field || paragraph('', {}, context)}</w:sdtContent></w:sdt>`
}
