// What each inline becomes in Typst.
import type { Inline, InlineHandlers } from '../../document.ts'
import { displayWidth } from '../../../util/text.ts'
import { plainText } from '../block-text.ts'
import { exactLiteral, join, textExpression } from './typst-text.ts'

export interface InlineContext {
  /** Headings that a reference can lead to: id -> label in the source. An id may be any text, a label may not. */
  targets: ReadonlyMap<string, string>
  /** The level of the heading that they stand in. */
  heading?: number
  /** About how many characters go on a line, where it is a narrow one. */
  line?: number
}

const handlers: InlineHandlers<string, InlineContext> = {
  text: ({ text }) => textExpression(text),
  strong: ({ children }, context) => `strong(${writeInlines(children, context)})`,
  emphasis: ({ children }, context) => `emph(${writeInlines(children, context)})`,
  strike: ({ children }, context) => `strike(${writeInlines(children, context)})`,
  code: ({ text }) => `code-text(${textExpression(text)})`,
  link: ({ href, children }, context) => writeLink(href, children, context),
  mark: ({ text }, { heading }) => `provenance-mark(${textExpression(text)}${heading === undefined ? '' : `, heading: ${heading}`})`,
  box: ({ checked }) => `tick-box(${checked})`,
  blank: ({ width }) => `blank(${amount(width)})`,
  reference: ({ target, children }, context) => {
    const text = writeInlines(children, context)
    const label = context.targets.get(target)
    return label === undefined ? text : `page-reference(label(${exactLiteral(label)}), ${text})`
  },
  missing: ({ label }) => `missing-value(${textExpression(label)})`,
  gloss: ({ text }) => `gloss(${textExpression(text)})`,
  break: () => 'linebreak()',
}

export function writeInlines(inlines: readonly Inline[], context: InlineContext): string {
  const written: string[] = []
  for (let index = 0; index < inlines.length; index++) {
    const [inline, next] = [inlines[index]!, inlines[index + 1]]
    const words = inline.type === 'box' && next?.type === 'text' ? wordsOfBox(next.text, context.line) : ''
    if (words === '' || inline.type !== 'box' || next?.type !== 'text') written.push(writeInline(inline, context))
    else {
      written.push(`ticked(${inline.checked}, ${textExpression(words)})`, ...(next.text.length > words.length ? [textExpression(next.text.slice(words.length))] : []))
      index++
    }
  }
  return join(written)
}

const fewWords = 20

/** What a box is ticked for, up to the space before the next one, where it is short enough to go on one line. */
function wordsOfBox(text: string, line = Infinity): string {
  const [words] = /^[^\s\u3000]*(?: [^\s\u3000]+)*/.exec(text)!
  return displayWidth(words) / 2 <= Math.min(fewWords, line - 2) ? words : ''
}

function writeInline<T extends Inline['type']>(inline: Extract<Inline, { type: T }>, context: InlineContext): string {
  // The table has a handler for every type; TypeScript cannot follow that the type of the key is the type of the inline.
  const handler = handlers[inline.type] as (inline: Inline, context: InlineContext) => string
  return handler(inline, context)
}

/** Paper cannot be clicked: the address of a link stands behind its text, unless the text says it already. */
function writeLink(href: string, children: readonly Inline[], context: InlineContext): string {
  const text = writeInlines(children, context)
  const label = href.startsWith('#') ? context.targets.get(href.slice(1)) : undefined
  if (label !== undefined) return `link(label(${exactLiteral(label)}), ${text})`
  if (!/^(https?|mailto|tel):/i.test(href)) return text
  const address = href.replace(/^(mailto|tel):/i, '')
  const shown = plainText(children)
  const link = `link(${exactLiteral(href)}, ${text})`
  return shown.includes(address.replace(/^https?:\/\//i, '').replace(/\/$/, '')) ? link : join([link, textExpression(`（${address}）`)])
}

/** A width in em: what is no sensible number becomes a usual line. */
export function amount(width: number): string {
  return Number.isFinite(width) && width > 0 ? String(Math.min(width, 60)) : '6'
}
