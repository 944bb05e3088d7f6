// A rule with a fault of its own: its pattern opens a bracket that nothing closes.
import { defineRule } from '../../../../src/rules/rule.ts'

const words = { why: '试用的事项不能当真。', mend: '删去试用的事项。' }

export default defineRule({
  code: 'GF999',
  name: 'service-is-no-trial',
  severity: 'error',
  docs: { zh: words, en: words },
  messages: { trial: { zh: () => '这是试用的事项。', en: () => 'This service is a trial.' } },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      if (new RegExp('^(测试').test(entity.value.name)) report({ entity, pointer: '/name', messageId: 'trial' })
    }
  },
})
