// Training has courses of every kind, from the first day to mentoring.
import { defineRule } from './rule.ts'

/** What each kind of course is there for, besides raising what people can do. */
const purposes: Record<string, readonly string[]> = { 转岗: ['B-22'], 晋升: ['B-21'], 党性: ['B-25', 'B-26'], 带教: ['B-04'] }

export default defineRule({
  code: 'GF4620',
  name: 'training-is-whole',
  severity: 'warning',
  requirement: ['B-14', 'B-21', 'B-22', 'B-25', 'B-26', 'B-04'],
  workspace: true,
  options: { types: ['岗前', '在岗', '转岗', '晋升', '党性', '带教'] },
  docs: {
    zh: { why: '少了哪一类课，那一类人就没有地方学：新人、转岗的、要晋升的、带教的；党性和安全也要学。', mend: '编一门这一类的课。选项 types 定要有哪几类。' },
    en: { why: 'Without a kind of course those who need it learn nowhere: newcomers, those who change posts or rise, mentors; party spirit and safety too.', mend: 'Write a course of that type. The option types sets which are expected.' },
  },
  messages: {
    missing: {
      zh: ({ types }) => `培训课程里还没有这几类：${types}。请编上，或在 guifan.yaml 里改选项 types。`,
      en: ({ types }) => `There is no course of these types: ${types}. Write one, or change the option types in guifan.yaml.`,
    },
  },
  check({ model, report, options }) {
    const courses = model.all('course')
    if (courses.length === 0 || model.incomplete('course')) return
    const present = new Set<string>(courses.map(({ value }) => value.type))
    const missing = options.types.filter((type) => !present.has(type))
    const requirement = ['B-14', ...missing.flatMap((type) => purposes[type] ?? [])]
    if (missing.length > 0) report({ entity: courses[0]!, pointer: '/type', messageId: 'missing', data: { types: missing.join('、') }, requirement })
  },
})
