// What is devolved to the street has a service standard in force.
import { nameOf } from './reading/name-of.ts'
import { isInForce, statusOf } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4401',
  name: 'devolved-has-standard',
  severity: 'error',
  requirement: ['A-12'],
  docs: {
    zh: { why: '事交下去了，标准没有跟下去，窗口只能凭感觉办。事务下沉和服务标准要同步。', mend: '让这个事项的服务标准一起生效；还没有编好的，先不要让下沉事项生效。' },
    en: { why: 'A matter handed down without its standard is done by guesswork. Both must come at the same time.', mend: 'Let the service come into force together with the devolution, or keep the devolution back.' },
  },
  messages: {
    without: {
      zh: ({ devolution, service, status }) => `「${devolution}」已经现行，它的服务标准「${service}」是“${status}”，不是“现行”。请让标准一起生效，或先不要让下沉生效。`,
      en: ({ devolution, service, status }) => `${devolution} is in force, but its standard, ${service}, is ${status}. Let both come into force, or keep the devolution back.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      const service = isInForce(entity) ? model.follow(entity.value.matter, 'service') : undefined
      if (!service || isInForce(service)) continue
      const related = [{ entity: service, pointer: '/status', message: { zh: `「${nameOf(service)}」的状态`, en: `The status of ${nameOf(service)}` } }]
      report({ entity, pointer: '/status', messageId: 'without', data: { devolution: nameOf(entity), service: nameOf(service), status: statusOf(service) }, related })
    }
  },
})
