// The one Markdown parser: CommonMark with tables, without raw HTML, indented code or underlined headings.
import MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import multimdTable from 'markdown-it-multimd-table'

function createParser(): MarkdownIt {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
  // The package declares an ES default export, but Node gives its function itself.
  parser.use(multimdTable as unknown as (parser: MarkdownIt, options: object) => void, { rowspan: true, multibody: false, autolabel: false })
  // Underlined headings would make a heading of a line of values before a rule, indented code a code block of an indented partial.
  parser.disable(['lheading', 'code', 'html_block', 'html_inline'])
  // Addresses may hold slots: they are checked when filled, and written as they are.
  parser.validateLink = () => true
  parser.normalizeLink = (address) => address
  return parser
}

const parser = createParser()

export type { Token }

/** Link definitions (`[x]: …`) are per text: one field can't change the links of another. */
export function parseMarkdown(text: string): Token[] {
  return parser.parse(text, {})
}
