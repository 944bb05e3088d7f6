// A title inside a title stands in single quotes: 《关于印发〈办法〉的通知》.
import { pointerOf } from './reading/printed-texts.ts'
import { textFix, type Replacement } from './reading/text-fix.ts'
import { defineRule } from './rule.ts'

/** The inner 《》, each to be written 〈〉; none where the marks do not pair. */
function nested(text: string): Replacement[] {
  let depth = 0
  const inner: Replacement[] = []
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (char === '》') depth--
    if (depth < 0) return []
    if (depth > 0 && (char === '《' || char === '》')) inner.push({ at, from: char, to: char === '《' ? '〈' : '〉' })
    if (char === '《') depth++
  }
  return depth === 0 ? inner : []
}

export default defineRule({
  code: 'GF612',
  name: 'title-quotes-nest',
  severity: 'info',
  requirement: ['A-17'],
  docs: {
    zh: { why: 'GB/T 15834：书名号里再用书名号，里面用单书名号〈〉。', mend: '把里面的《》改成〈〉。' },
    en: { why: 'GB/T 15834: title marks inside title marks are single ones, 〈〉.', mend: 'Write the inner 《》 as 〈〉.' },
  },
  messages: {
    double: {
      zh: ({ fixed }) => `书名号里再引文件名应写〈〉：${fixed}`,
      en: ({ fixed }) => `A title inside a title is written 〈〉: ${fixed}`,
    },
  },
  checkText({ model, report }) {
    return (entity, text, _, path) => {
      const inner = text.includes('《') ? nested(text) : []
      if (inner.length === 0) return
      const fixed = [...inner].reduceRight((left, { at, from, to }) => left.slice(0, at) + to + left.slice(at + from.length), text)
      const fix = textFix(model, entity, pointerOf(path), text, inner, { zh: '里面的书名号改成〈〉', en: 'write the inner marks 〈〉' })
      report({ entity, pointer: pointerOf(path), messageId: 'double', data: { fixed: fixed.length > 60 ? `${fixed.slice(0, 60)}…` : fixed }, fix })
    }
  },
})
