// The hours of a course are those of its parts.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4611',
  name: 'hours-add-up',
  severity: 'error',
  requirement: ['B-13'],
  docs: {
    zh: { why: '学时对不上，课排不出来，证明上写哪个数也说不清。', mend: '改 hours，或改某一节的学时。' },
    en: { why: 'If the hours do not add up the course can’t be scheduled, and nobody knows which number to certify.', mend: 'Change hours, or those of a part.' },
  },
  messages: {
    differ: {
      zh: ({ course, hours, sum }) => `「${course}」写 ${hours} 学时，各节合计 ${sum} 学时。请改成一样。`,
      en: ({ course, hours, sum }) => `${course} says ${hours} hours, its parts add up to ${sum}. Make them agree.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('course')) {
      const sum = sumOf(entity.value.outline.map(({ hours }) => hours))
      if (sum !== entity.value.hours) report({ entity, pointer: '/hours', messageId: 'differ', data: { course: nameOf(entity), hours: entity.value.hours, sum } })
    }
  },
})
