// The code of a handling item is the implementation code and two digits more.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF308',
  name: 'handle-code-continues-implementation-code',
  severity: 'error',
  requirement: ['D-04'],
  docs: {
    zh: { why: '业务办理项编码是33位：实施编码31位，加2位序号；前面对不上，就挂到别的事项下面了。', mend: '照实施编码改前31位，后面加2位数字。' },
    en: { why: 'The code of a handling item has 33 characters: the 31 of the implementation code and two digits.', mend: 'Begin it with the implementation code and add two digits.' },
  },
  messages: {
    differ: {
      zh: ({ service, handle, implementation }) => `「${service}」的业务办理项编码 ${handle} 应是实施编码 ${implementation} 加2位数字。请核对。`,
      en: ({ service, handle, implementation }) => `The handling code ${handle} of ${service} should be the implementation code ${implementation} and two digits more.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { handleItemCode: handle, implementationCode: implementation } = entity.value
      // A wrong implementation code is a finding of its own.
      if (handle === undefined || implementation === undefined || implementation.length !== 31) continue
      if (handle.length === 33 && handle.startsWith(implementation) && /^\d{2}$/.test(handle.slice(31))) continue
      report({ entity, pointer: '/handleItemCode', messageId: 'differ', data: { service: nameOf(entity), handle, implementation } })
    }
  },
})
