// What each inline becomes in a DOCX: runs with a character style, boxes to tick, fields.
import type { Inline, InlineHandlers } from '../../document.ts'
import { plainText } from '../../document-text.ts'
import type { DocxContext } from './docx-context.ts'
import type { Look } from './docx-text.ts'
import { blank, field, run, textRuns, tickBox } from './docx-text.ts'
import { attributes } from './xml.ts'

interface Line {
  context: DocxContext
  look: Look
  inlines: readonly Inline[]
  index: number
}

/** A box is named by the words after it, up to the next box. */
function boxName({ inlines, index }: Line): string {
  const rest = inlines.slice(index + 1)
  const end = rest.findIndex((inline) => inline.type === 'box' || inline.type === 'break')
  return plainText(end === -1 ? rest : rest.slice(0, end)).trim().slice(0, 60)
}

const handlers: InlineHandlers<string, Line> = {
  text: ({ text }, { look }) => textRuns(text, look),
  strong: ({ children }, { context, look }) => writeInlines(children, context, { ...look, bold: true }),
  emphasis: ({ children }, { context, look }) => writeInlines(children, context, { ...look, style: 'Emphasis' }),
  strike: ({ children }, { context, look }) => writeInlines(children, context, { ...look, strike: true }),
  code: ({ text }, { look }) => textRuns(text, { ...look, style: 'Code' }),
  link: writeLink,
  mark: ({ text }, { look: { bold: _, size, ...look } }) => textRuns(text, { ...look, style: 'Mark', ...(size ? { size: size - 4 } : {}) }),
  box: ({ checked }, line) => tickBox(checked, boxName(line), line.look),
  blank: ({ width }, { look }) => blank(width, look),
  reference: ({ target, children }, { context, look }) => {
    const text = writeInlines(children, context, look)
    const bookmark = context.bookmarks.get(target)
    if (bookmark === undefined) return text
    return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${text}</w:hyperlink>${textRuns('（第', look)}${field(`PAGEREF ${bookmark} \\h`, '…', look)}${textRuns('页）', look)}`
  },
  missing: ({ label }, { look }) => missingValue(label, look),
  gloss: ({ text }, { look: { bold: _, size, ...look } }) => textRuns(text, { ...look, style: 'Gloss', ...(size ? { size: Math.round(size * 0.85) } : {}) }),
  break: (_, { look }) => run('<w:br/>', look),
}

export function writeInlines(inlines: readonly Inline[], context: DocxContext, look: Look = { ...(context.size ? { size: context.size } : {}), ...(context.bold ? { bold: true } : {}) }): string {
  // The table has a handler for every type; TypeScript cannot follow that the type of the key is the type of the inline.
  return inlines.map((inline, index) => (handlers[inline.type] as (inline: Inline, line: Line) => string)(inline, { context, look, inlines, index })).join('')
}

export function missingValue(label: string, look: Look): string {
  return textRuns(label === '' ? '　　　　' : `（待填：${label}）　　`, { ...look, style: 'Missing' })
}

/** Paper cannot be clicked: the address of a link stands behind its text, unless the text says it already. */
function writeLink({ href, children }: Extract<Inline, { type: 'link' }>, { context, look }: Line): string {
  const inner = href.startsWith('#') ? context.bookmarks.get(href.slice(1)) : undefined
  if (inner !== undefined) return `<w:hyperlink w:anchor="${inner}" w:history="1">${writeInlines(children, context, { ...look, style: 'Hyperlink' })}</w:hyperlink>`
  if (!/^(https?|mailto|tel):/i.test(href)) return writeInlines(children, context, look)
  const address = href.replace(/^(mailto|tel):/i, '')
  const shown = plainText(children).includes(address.replace(/^https?:\/\//i, '').replace(/\/$/, ''))
  const link = `<w:hyperlink${attributes({ 'r:id': context.parts.link(href), 'w:history': 1 })}>${writeInlines(children, context, { ...look, style: 'Hyperlink' })}</w:hyperlink>`
  return shown ? link : link + textRuns(`（${address}）`, look)
}
