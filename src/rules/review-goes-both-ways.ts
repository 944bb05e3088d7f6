// In a review of what was handed down the street and the residents speak too.
import { nameOf } from './reading/name-of.ts'
import { sideOf, type Side } from './reading/side-of.ts'
import { defineRule } from './rule.ts'

const sides: readonly Side[] = ['部门', '街镇', '群众']
const inEnglish: Partial<Record<Side, string>> = { 部门: 'the department', 街镇: 'the street', 群众: 'the residents' }

export default defineRule({
  code: 'GF4407',
  name: 'review-goes-both-ways',
  severity: 'warning',
  requirement: ['A-06', 'G-06'],
  docs: {
    zh: { why: '只有部门打分，评的只是街镇；部门的支撑好不好、群众方便没有，也要有人评。', mend: '在 reviews 的 by 里写全三方：部门、街镇（office）、群众（如 居民代表）。' },
    en: { why: 'If only the department gives marks, only the street is judged. Its support and the residents’ ease must be judged too.', mend: 'Name all three under by: the department, the street (office), and residents (such as 居民代表).' },
  },
  messages: {
    oneSided: {
      zh: ({ devolution, period, missing }) => `「${devolution}」${period}的评价没有${missing}的意见。请在 by 里补上。`,
      en: ({ devolution, period, missingEnglish }) => `${devolution}: the review of ${period} does not hear ${missingEnglish}. Add them under by.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      for (const [index, { by, period }] of (entity.value.reviews ?? []).entries()) {
        const heard = new Set(by.map((who) => sideOf(model, who)))
        const missing = sides.filter((side) => !heard.has(side))
        if (missing.length === 0) continue
        const data = { devolution: nameOf(entity), period, missing: missing.join('和'), missingEnglish: missing.map((side) => inEnglish[side]).join(' and ') }
        report({ entity, pointer: `/reviews/${index}/by`, messageId: 'oneSided', data })
      }
    }
  },
})
