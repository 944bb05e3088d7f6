// A plan for emergencies is practised.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4312',
  name: 'emergency-plan-is-drilled',
  severity: 'warning',
  requirement: ['G-05'],
  docs: {
    zh: { why: '没有演练过的预案，急时没有人会。', mend: '写 drill，如 每半年。' },
    en: { why: 'Nobody can do in an emergency what was never practised.', mend: 'Write drill, such as 每半年.' },
  },
  messages: {
    never: {
      zh: ({ plan }) => `「${plan}」没有写多久演练一次。请写 drill，如 每半年。`,
      en: ({ plan }) => `${plan} does not say how often it is practised. Write drill, such as 每半年.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('emergency-plan')) {
      if (entity.value.drill === undefined) report({ entity, pointer: '/name', messageId: 'never', data: { plan: nameOf(entity) } })
    }
  },
})
