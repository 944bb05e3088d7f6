// Every service of this workspace can be done at some office.
import { offeredAt } from './reading/offered.ts'
import { nameOf } from './reading/name-of.ts'
import { isOwnDefinition } from './reading/own-definition.ts'
import { statusOf } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF314',
  name: 'service-is-offered',
  severity: 'warning',
  requirement: ['D-05'],
  workspace: true,
  docs: {
    zh: { why: '没有街镇办的事项印不进任何一本手册。', mend: '在街镇的 services 里加上；不办了的，状态改为“废止”。' },
    en: { why: 'A service that no office offers appears in no manual.', mend: 'Add it to services of an office, or set its status to 废止.' },
  },
  messages: {
    nowhere: {
      zh: ({ service }) => `事项「${service}」没有任何街镇办理，印不进手册。请在街镇的 services 里加上；不办了的，状态改为“废止”。`,
      en: ({ service }) => `No office offers ${service}, so no manual shows it. Add it to services of an office, or set its status to 废止.`,
    },
  },
  check({ model, report }) {
    const offices = model.all('office').map((office) => offeredAt(model, office))
    // A layer of standards without offices is meant to be extended.
    if (offices.length === 0 || model.incomplete('office')) return
    for (const entity of model.all('service')) {
      if (!isOwnDefinition(entity) || statusOf(entity) === '废止' || offices.some((offered) => offered(entity))) continue
      report({ entity, pointer: '/name', messageId: 'nowhere', data: { service: nameOf(entity) } })
    }
  },
})
