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
    const piece = dateToFill(inlines, index, context) ?? wholeLine(inlines, index) ?? tickedWords(inlines, index, context)
    written.push(piece?.source ?? writeInline(inlines[index]!, context))
    if (piece?.rest) written.push(textExpression(piece.rest))
    index += (piece?.length ?? 1) - 1
  }
  return join(written)
}

/** Several inlines that stand in one piece, and what is left of the text of the last. */
interface Piece {
  source: string
  length: number
  rest?: string
}

/** ____年__月__日, where the line has room for it. */
function dateToFill(inlines: readonly Inline[], from: number, context: InlineContext): Piece | undefined {
  const first = inlines[from + 1]
  const units = first?.type === 'text' && first.text === '年' ? ['年', '月', '日'] : ['月', '日']
  const parts: string[] = []
  let [width, rest] = [0, '']
  for (const [index, unit] of units.entries()) {
    const [blank, text] = [inlines[from + 2 * index], inlines[from + 2 * index + 1]]
    if (blank?.type !== 'blank' || text?.type !== 'text' || !text.text.startsWith(unit) || (unit !== '日' && text.text !== unit)) return undefined
    width += blank.width + 1
    parts.push(writeInline(blank, context), textExpression(unit))
    rest = text.text.slice(1)
  }
  return width <= (context.line ?? Infinity) ? { source: `box(${join(parts)})`, length: parts.length, rest } : undefined
}

const endsLine = (inline: Inline | undefined): boolean => inline === undefined || inline.type === 'break'

/** A long blank that stands alone is meant to go as far as there is room. */
function wholeLine(inlines: readonly Inline[], at: number): Piece | undefined {
  const inline = inlines[at]!
  return inline.type === 'blank' && inline.width >= 16 && endsLine(inlines[at - 1]) && endsLine(inlines[at + 1]) ? { source: 'writing-line()', length: 1 } : undefined
}

const fewWords = 20

/** What a box is ticked for, up to the space before the next one, where it is short enough to go on one line. */
function tickedWords(inlines: readonly Inline[], at: number, { line = Infinity }: InlineContext): Piece | undefined {
  const [inline, next] = [inlines[at]!, inlines[at + 1]]
  if (inline.type !== 'box' || next?.type !== 'text') return undefined
  const [words] = /^[^\s\u3000]*(?: [^\s\u3000]+)*/.exec(next.text)!
  if (words === '' || displayWidth(words) / 2 > Math.min(fewWords, line - 2)) return undefined
  return { source: `ticked(${inline.checked}, ${textExpression(words)})`, length: 2, rest: next.text.slice(words.length) }
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
