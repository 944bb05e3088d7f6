// A title inside a title stands in single quotes: 《关于印发〈办法〉的通知》.
import { pointerOf } from './reading/printed-texts.ts'
import { textFix } from './reading/text-fix.ts'
import { defineRule } from './rule.ts'

/** The text with inner 《》 written 〈〉, or undefined where there is none or the marks do not pair. */
function nested(text: string): string | undefined {
  let depth = 0
  let changed = false
  let result = ''
  for (const char of text) {
    if (char === '》') depth--
    if (depth < 0) return undefined
    const inner = depth > 0 && (char === '《' || char === '》')
    changed ||= inner
    result += inner ? (char === '《' ? '〈' : '〉') : char
    if (char === '《') depth++
  }
  return changed && depth === 0 ? result : undefined
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
      const fixed = text.includes('《') ? nested(text) : undefined
      if (fixed === undefined) return
      const fix = textFix(model, entity, pointerOf(path), fixed, { zh: '里面的书名号改成〈〉', en: 'write the inner marks 〈〉' })
      report({ entity, pointer: pointerOf(path), messageId: 'double', data: { fixed: fixed.length > 60 ? `${fixed.slice(0, 60)}…` : fixed }, fix })
    }
  },
})
