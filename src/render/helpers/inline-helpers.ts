// Helpers that stand in a line: boxes, blanks, cross references, marks.
import type { Inline } from '../document.ts'
import { Made } from '../slot.ts'
import { misuse, plain, textOf } from './helper.ts'
import type { Helper } from './helper.ts'

function inlines(...items: Inline[]): Made {
  return new Made({ type: 'inlines', inlines: items })
}

/** The same name always makes the same target, whatever characters it holds. */
export function targetOf(name: string): string {
  return `r-${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}`
}

export const inlineHelpers: Record<string, Helper> = {
  /** `{{box}}`, `{{box true}}`: a box to tick. */
  box: { use: 'piece', run: ({ args }) => inlines({ type: 'box', checked: plain(args[0]) === true }) },
  /** `{{blank 6}}`: a line to write on, six characters wide. */
  blank: {
    use: 'piece',
    run({ args }) {
      const width = Number(plain(args[0]) ?? 4)
      if (!(width > 0 && width <= 60)) return misuse('blank', { zh: '一个 1 到 60 之间的宽度（字数）', en: 'a width from 1 to 60 characters' })
      return inlines({ type: 'blank', width })
    },
  },
  /** `{{mark "示例，待核定"}}`. */
  mark: { use: 'piece', run: ({ args }) => inlines({ type: 'mark', text: textOf(args[0]) ?? '示例，待核定' }) },
  /** `{{missing "联系电话"}}`: a visible blank, and a finding. */
  missing: { use: 'piece', run: ({ args }) => new Made({ type: 'value', value: { missing: textOf(args[0]) ?? '' } }) },
  /** `## 标题 {{anchor "name"}}`: names the heading for `{{ref "name"}}`. */
  anchor: {
    use: 'piece',
    run({ args }) {
      const name = textOf(args[0])
      return name ? new Made({ type: 'anchor', id: targetOf(name) }) : misuse('anchor', { zh: '一个名称', en: 'a name' })
    },
  },
  /** `{{ref "name"}}` prints the heading's own words, `{{ref "name" "附录一"}}` others; paper adds the page. */
  ref: {
    use: 'piece',
    run({ args }) {
      const name = textOf(args[0])
      if (!name) return misuse('ref', { zh: '标题的名称（与 {{anchor …}} 里的一致）', en: 'the name of a heading, as in its {{anchor …}}' })
      const words = textOf(args[1])
      return inlines({ type: 'reference', target: targetOf(name), children: words ? [{ type: 'text', text: words }] : [] })
    },
  },
  link: {
    use: 'piece',
    run({ args }) {
      const href = textOf(args[0])
      if (!href) return misuse('link', { zh: '一个网址', en: 'an address' })
      return inlines({ type: 'link', href, children: [{ type: 'text', text: textOf(args[1]) ?? href }] })
    },
  },
  /** `{{reset "section"}}`: the counter of `{{count "section"}}` begins again; prints nothing. */
  reset: {
    use: 'piece',
    run({ args, counters }) {
      counters.delete(textOf(args[0]) ?? '')
      return inlines()
    },
  },
  break: { use: 'piece', run: () => inlines({ type: 'break' }) },
}
