// What must go on in an emergency is not paused.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4313',
  name: 'kept-service-is-not-paused',
  severity: 'error',
  requirement: ['G-05'],
  docs: {
    zh: { why: '同一件事一处写不能停、一处写先停，急时各办各的。', mend: '从 keeps 或 pauses 里删去一处。' },
    en: { why: 'If a plan both keeps and pauses a service everyone does as they think.', mend: 'Delete it from keeps or from pauses.' },
  },
  messages: {
    both: {
      zh: ({ plan, service }) => `「${plan}」里「${service}」既写了不能停，又写了先停。请删去一处。`,
      en: ({ plan, service }) => `${plan} both keeps and pauses ${service}. Delete one of the two.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('emergency-plan')) {
      const kept = new Map((entity.value.keeps ?? []).map((text, index) => [model.follow(text, 'service'), index]))
      for (const [index, { service: text }] of (entity.value.pauses ?? []).entries()) {
        const service = model.follow(text, 'service')
        if (!service || !kept.has(service)) continue
        const related = [{ entity, pointer: `/keeps/${kept.get(service)}`, message: { zh: '这里写了不能停', en: 'Kept here' } }]
        report({ entity, pointer: `/pauses/${index}/service`, messageId: 'both', data: { plan: nameOf(entity), service: nameOf(service) }, related })
      }
    }
  },
})
