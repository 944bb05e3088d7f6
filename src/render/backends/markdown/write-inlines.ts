// Inlines -> Markdown. A line break is a plain line feed here; the block decides how it is written.
import type { Inline, InlineHandlers } from '../../document.ts'
import { escapeAddress, escapeText } from './escape-markdown.ts'

interface Written {
  text: string
  /** Delimiter and tag of bold and the like: which is used depends on the neighbours. */
  wrap?: { delimiter: string; tag: string }
}

const handlers: InlineHandlers<Written, undefined> = {
  text: ({ text }) => ({ text: escapeText(text) }),
  strong: ({ children }) => ({ text: writeInlines(children), wrap: { delimiter: '**', tag: 'strong' } }),
  emphasis: ({ children }) => ({ text: writeInlines(children), wrap: { delimiter: '*', tag: 'em' } }),
  strike: ({ children }) => ({ text: writeInlines(children), wrap: { delimiter: '~~', tag: 'del' } }),
  code: ({ text }) => ({ text: /^\s|[`|\\\n]|\s$|^$/.test(text) ? `<code>${escapeText(text)}</code>` : `\`${text}\`` }),
  link: ({ href, children }) => ({ text: `[${writeInlines(children)}](${escapeAddress(href)})` }),
  mark: ({ text }) => ({ text: `「${escapeText(text)}」` }),
  box: ({ checked }) => ({ text: checked ? '☑' : '☐' }),
  blank: ({ width }) => ({ text: '＿'.repeat(Math.max(1, Math.round(width))) }),
  reference: ({ target, children }) => ({ text: `[${writeInlines(children)}](#${target})` }),
  missing: ({ label }) => ({ text: `＿＿＿＿${label === '' ? '' : `（${escapeText(label)}，待补）`}` }),
  gloss: ({ text }) => ({ text: escapeText(text) }),
  break: () => ({ text: '\n' }),
}

function write(inline: Inline): Written {
  return (handlers[inline.type] as (inline: Inline, context: undefined) => Written)(inline, undefined)
}

const space = /^\s?$/u
const punctuation = /[\p{P}\p{S}]/u

/** Whether a delimiter between these two characters opens (seen from inside) by the rules of CommonMark. */
function flanks(inside: string, outside: string): boolean {
  return !space.test(inside) && (!punctuation.test(inside) || space.test(outside) || punctuation.test(outside))
}

/** `**“甲”**乙` is no bold in CommonMark: there a tag says it. */
function wrapped(text: string, { delimiter, tag }: NonNullable<Written['wrap']>, before: string, after: string): string {
  if (text === '') return ''
  const clear = !/[*~<]/.test(before + after) && !/[*~]/.test(text.replaceAll(/\\./g, ''))
  const inner = [...text]
  const delimited = clear && !text.includes('\n') && flanks(inner[0]!, before) && flanks(inner.at(-1)!, after)
  return delimited ? `${delimiter}${text}${delimiter}` : `<${tag}>${text}</${tag}>`
}

export function writeInlines(inlines: readonly Inline[]): string {
  const written = inlines.map(write)
  let out = ''
  written.forEach(({ text, wrap }, index) => {
    const next = written[index + 1]
    const after = next ? (next.wrap ? '*' : ([...next.text][0] ?? '')) : ''
    out += wrap ? wrapped(text, wrap, [...out].at(-1) ?? '', after) : text
  })
  return out
}
