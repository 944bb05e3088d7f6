// The one Markdown parser: CommonMark with tables, without raw HTML, indented code or underlined headings.
import MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import multimdTable from 'markdown-it-multimd-table'

const blank = /^\s?$/u
const han = /\p{Script=Han}/u

/** CommonMark takes `**“甲”**乙` for no bold, since a quotation mark stands before a letter without a space. Chinese has no such spaces. */
function withChineseBold(parser: MarkdownIt): void {
  const { State } = parser.inline
  parser.inline.State = class extends State {
    override scanDelims(start: number, canSplitWord: boolean): ReturnType<InstanceType<typeof State>['scanDelims']> {
      const found = super.scanDelims(start, canSplitWord)
      const before = this.src[start - 1] ?? ''
      const after = this.src[start + found.length] ?? ''
      if (!canSplitWord || (!han.test(before) && !han.test(after))) return found
      return { ...found, can_open: found.can_open || !blank.test(after), can_close: found.can_close || !blank.test(before) }
    }
  }
}

function createParser(): MarkdownIt {
  const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
  // The package declares an ES default export, but Node gives its function itself.
  parser.use(multimdTable as unknown as (parser: MarkdownIt, options: object) => void, { rowspan: true, multibody: false, autolabel: false })
  // Underlined headings would make a heading of a line of values before a rule, indented code a code block of an indented partial.
  parser.disable(['lheading', 'code', 'html_block', 'html_inline'])
  // Addresses may hold slots: they are checked when filled, and written as they are.
  parser.validateLink = () => true
  parser.normalizeLink = (address) => address
  withChineseBold(parser)
  return parser
}

const parser = createParser()

export type { Token }

/** Link definitions (`[x]: …`) are per text: one field can't change the links of another. */
export function parseMarkdown(text: string): Token[] {
  return parser.parse(text, {})
}
