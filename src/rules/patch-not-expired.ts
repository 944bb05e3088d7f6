// A local difference ends on the day it was given until.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF502',
  name: 'patch-not-expired',
  severity: 'warning',
  requirement: ['A-17'],
  dated: true,
  docs: {
    zh: { why: '差异是有期限的例外；过期还在用，各街镇就慢慢走样。到期后印制时不再采用。', mend: '不再需要的删去；还要的，重新批准并改 until；大家都需要的，写进区里的标准。' },
    en: { why: 'A local difference is an exception for a time; kept beyond it the streets drift apart. Once expired it is no longer printed.', mend: 'Delete it; or have it approved again and change until; or put it into the district’s standard.' },
  },
  messages: {
    expired: {
      zh: ({ overlay, until }) => `差异「${overlay}」已于 ${until} 到期，印制时不再采用。请删去；还需要的，重新批准后改 until。`,
      en: ({ overlay, until }) => `The local difference ${overlay} expired on ${until} and is no longer printed. Delete it, or have it approved again and change until.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('overlay')) {
      const until = entity.value.until
      if (typeof until === 'string' && until < model.asOf) report({ entity, pointer: '/until', messageId: 'expired', data: { overlay: nameOf(entity), until } })
    }
  },
})
