// Inlines -> HTML.
import type { Inline, InlineHandlers } from '../../document.ts'
import { plainText } from '../../document-text.ts'
import { escapeHtml } from './escape-html.ts'

interface Line {
  inlines: readonly Inline[]
  index: number
}

function around(tag: string, children: readonly Inline[]): string {
  return `<${tag}>${writeInlines(children)}</${tag}>`
}

/** A box is named by the words after it, up to the next box: what a screen reader says. */
function boxName({ inlines, index }: Line): string {
  const rest = inlines.slice(index + 1)
  const end = rest.findIndex((inline) => inline.type === 'box' || inline.type === 'break')
  return plainText(end === -1 ? rest : rest.slice(0, end)).trim().slice(0, 60) || '打勾'
}

export function writeBlank(width: number): string {
  return `<span class="blank" style="width:${width}em"></span>`
}

const handlers: InlineHandlers<string, Line> = {
  text: ({ text }) => escapeHtml(text),
  strong: ({ children }) => around('strong', children),
  emphasis: ({ children }) => around('em', children),
  strike: ({ children }) => around('s', children),
  code: ({ text }) => `<code>${escapeHtml(text)}</code>`,
  link: ({ href, children }) => `<a href="${escapeHtml(href)}">${writeInlines(children)}</a>`,
  mark: ({ text }) => `<span class="mark">「${escapeHtml(text)}」</span>`,
  box: ({ checked }, line) => `<input type="checkbox" class="box" aria-label="${escapeHtml(boxName(line))}"${checked ? ' checked' : ''}>`,
  blank: ({ width }) => writeBlank(width),
  reference: ({ target, children }) => `<a class="reference" href="#${escapeHtml(target)}">${writeInlines(children)}</a>`,
  missing: ({ label }) => `<span class="missing">${writeBlank(4)}${label === '' ? '' : `（${escapeHtml(label)}，待补）`}</span>`,
  gloss: ({ text }) => `<span class="gloss" lang="en">${escapeHtml(text)}</span>`,
  break: () => '<br>',
}

export function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline, index) => (handlers[inline.type] as (inline: Inline, line: Line) => string)(inline, { inlines, index })).join('')
}
