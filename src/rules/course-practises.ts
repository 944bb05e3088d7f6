// A course for newcomers practises on real cases.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const practice = new Set(['角色扮演', '案例', '跟岗', '练习'])

export default defineRule({
  code: 'GF4619',
  name: 'course-practises',
  severity: 'warning',
  requirement: ['B-07', 'B-08'],
  docs: {
    zh: { why: '只讲不练，学的人上了窗口还是不会；老同志的经验也没有传下去。', mend: '在课里用上案例（cases），或安排练习、角色扮演、跟岗。' },
    en: { why: 'Whoever only listened can’t do it at the counter, and the experience of the old hands is lost.', mend: 'Cite cases, or plan exercises, role play or work beside a colleague.' },
  },
  messages: {
    lecture: {
      zh: ({ course, type }) => `${type}课程「${course}」没有案例，也没有练习、角色扮演、跟岗。请至少安排一节。`,
      en: ({ course }) => `${course} has neither cases nor exercises, role play or work beside a colleague. Plan at least one.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('course')) {
      const { type, outline } = entity.value
      const practised = outline.some(({ way, cases }) => practice.has(way) || (cases ?? []).length > 0)
      if ((type === '岗前' || type === '转岗') && !practised) report({ entity, pointer: '/outline', messageId: 'lecture', data: { course: nameOf(entity), type } })
    }
  },
})
