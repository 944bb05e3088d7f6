// The same rule, which takes nothing for granted.
import { defineRule } from '../../../../src/rules/rule.ts'

const words = { why: '情形没有名称，群众不知道选哪一种。', mend: '写上名称。' }

export default defineRule({
  code: 'GF999',
  name: 'first-situation-has-a-name',
  severity: 'error',
  docs: { zh: words, en: words },
  messages: { none: { zh: () => '第一种情形没有名称。', en: () => 'The first situation has no name.' } },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      if (entity.value.situations?.[0]?.name === '') report({ entity, pointer: '/situations', messageId: 'none' })
    }
  },
})
