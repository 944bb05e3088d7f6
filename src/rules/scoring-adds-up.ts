// The points of a course’s score sheet make 100.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4627',
  name: 'scoring-adds-up',
  severity: 'error',
  requirement: ['B-13'],
  docs: {
    zh: { why: '评分表合不到 100，及格线就没有意义，两个考官也打不出一样的分。', mend: '改 scoring 里各项的分值，合计 100。' },
    en: { why: 'Without 100 points the pass mark means nothing, and two examiners give different marks.', mend: 'Change the points under scoring to make 100.' },
  },
  messages: {
    sum: {
      zh: ({ course, sum }) => `「${course}」的评分表合计 ${sum} 分，应为 100 分。请改各项分值。`,
      en: ({ course, sum }) => `The score sheet of ${course} makes ${sum} points, not 100. Change the points.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('course')) {
      const { scoring = [] } = entity.value
      const sum = sumOf(scoring.map(({ points }) => points))
      if (scoring.length > 0 && sum !== 100) report({ entity, pointer: '/scoring', messageId: 'sum', data: { course: nameOf(entity), sum } })
    }
  },
})
