// A devolution says how often it is reviewed.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4408',
  name: 'devolution-has-a-review-cycle',
  severity: 'warning',
  requirement: ['A-06'],
  docs: {
    zh: { why: '没有写多久评一次，就没有人来评。', mend: '写 reviewEvery，如 6个月。' },
    en: { why: 'Where no cycle is set nobody reviews it.', mend: 'Write reviewEvery, such as 6个月.' },
  },
  messages: {
    never: {
      zh: ({ devolution }) => `「${devolution}」没有写多久评价一次。请写 reviewEvery，如 6个月。`,
      en: ({ devolution }) => `${devolution} does not say how often it is reviewed. Write reviewEvery, such as 6个月.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      if (entity.value.reviewEvery === undefined && entity.value.list !== '部门收回') report({ entity, pointer: '/name', messageId: 'never', data: { devolution: nameOf(entity) } })
    }
  },
})
