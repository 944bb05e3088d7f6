// Helpers that stand around content: callout, copies, what stays together, landscape pages.
import type { Block, CalloutTone, Inline } from '../document.ts'
import { everyBlock, plainText } from '../document-text.ts'
import { Made } from '../slot.ts'
import type { ValueFiller } from '../slot.ts'
import { misuse, plain, textOf } from './helper.ts'
import type { Helper } from './helper.ts'

const tones: readonly string[] = ['summary', 'note', 'warning', 'never']

function wrapped(markdown: string, wrap: (children: Block[], fill: ValueFiller) => Block | Block[]): Made {
  return new Made({ type: 'wrap', markdown, wrap: (children, fill) => [wrap(children, fill)].flat() })
}

/** 4.1 in bold begins it. */
function isNumbered([first]: readonly Inline[]): boolean {
  return first?.type === 'strong' && /^\d+(\.\d+)+$/.test(plainText(first.children))
}

export const containerHelpers: Record<string, Helper> = {
  /** `{{#callout "summary" title="一看就懂"}}…{{/callout}}`; tones: summary, note, warning, never. */
  callout: {
    use: 'container',
    run({ args, named, content }) {
      const tone = textOf(args[0]) ?? 'note'
      if (!tones.includes(tone)) return misuse('callout', { zh: `summary、note、warning、never 四种之一，而不是“${tone}”`, en: `one of summary, note, warning, never, not “${tone}”` })
      const title = named['title']
      return wrapped(content, (children, fill) => ({
        type: 'callout', tone: tone as CalloutTone, children, ...(title === undefined || title === null ? {} : { title: fill.inlines(title) }),
      }))
    },
  },
  /** `{{#copies "第一联 申请人" "第二联 存档"}}…{{/copies}}`: the same content for each, a cut line between. */
  copies: {
    use: 'container',
    run({ args, content }) {
      const labels = args.flat().map((label) => textOf(label) ?? '')
      if (labels.length === 0 || labels.length > 6) return misuse('copies', { zh: '一到六联的名称', en: 'the names of one to six copies' })
      return wrapped(content, (children) => ({ type: 'copies', labels, children }))
    },
  },
  /** `{{#under 1}}…{{/under}}`: headings one level lower, so that one partial serves a page and a chapter. */
  under: {
    use: 'container',
    run: ({ args, content }) => wrapped(content, (children) => {
      const levels = Number(plain(args[0]) ?? 1) || 0
      for (const block of everyBlock(children)) if (block.type === 'heading') block.level = Math.min(6, Math.max(1, block.level + levels)) as typeof block.level
      return children
    }),
  },
  /** `{{#clauses "文件名称"}}…{{/clauses}}`: text of a standard (GB/T 1.1), under its name where one is given. What begins with its number stands at the margin, other paragraphs two characters in. */
  clauses: {
    use: 'container',
    run({ args, content }) {
      const title = textOf(args[0])
      return wrapped(content, (children) => {
        for (const block of children.flatMap((child) => (child.type === 'whole' ? child.children : [child]))) {
          if (block.type === 'heading') block.clause = true
          if (block.type === 'paragraph' && !isNumbered(block.children)) block.indent = true
        }
        return title === undefined ? children : [{ type: 'heading', level: 1, id: '', children: [{ type: 'text', text: title }], toc: false }, ...children]
      })
    },
  },
  /** `{{#whole}}…{{/whole}}`: on one page where it can be: what is signed stands under what it is signed for. */
  whole: { use: 'container', run: ({ content }) => wrapped(content, (children) => ({ type: 'whole', children })) },
  landscape: { use: 'container', run: ({ content }) => wrapped(content, (children) => ({ type: 'section', landscape: true, children })) },
}
