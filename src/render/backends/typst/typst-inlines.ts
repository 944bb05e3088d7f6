// What each inline becomes in Typst.
import type { Inline, InlineHandlers } from '../../document.ts'
import { plainText } from '../block-text.ts'
import { exactLiteral, join, textExpression } from './typst-text.ts'

export interface InlineContext {
  /** Headings that a reference can lead to: id -> label in the source. An id may be any text, a label may not. */
  targets: ReadonlyMap<string, string>
}

const handlers: InlineHandlers<string, InlineContext> = {
  text: ({ text }) => textExpression(text),
  strong: ({ children }, context) => `strong(${writeInlines(children, context)})`,
  emphasis: ({ children }, context) => `emph(${writeInlines(children, context)})`,
  strike: ({ children }, context) => `strike(${writeInlines(children, context)})`,
  code: ({ text }) => `code-text(${textExpression(text)})`,
  link: ({ href, children }, context) => writeLink(href, children, context),
  mark: ({ text }) => `provenance-mark(${textExpression(text)})`,
  box: ({ checked }) => `tick-box(${checked})`,
  blank: ({ width }) => `blank(${amount(width)})`,
  reference: ({ target, children }, context) => {
    const text = writeInlines(children, context)
    const label = context.targets.get(target)
    return label === undefined ? text : `page-reference(label(${exactLiteral(label)}), ${text})`
  },
  missing: ({ label }) => `missing-value(${textExpression(label)})`,
  break: () => 'linebreak()',
}

export function writeInlines(inlines: readonly Inline[], context: InlineContext): string {
  return join(inlines.map((inline) => writeInline(inline, context)))
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
