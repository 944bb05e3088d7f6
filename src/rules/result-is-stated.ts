// A service says what one gets in the end, and how.
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4210',
  name: 'result-is-stated',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '办完拿到什么、到哪里拿，是居民最先问的；街镇的指南常常没有。', mend: '填 results：结果名称（name）、送达方式（delivery）。' },
    en: { why: 'What one gets and where to fetch it is the first question of residents; street guides often lack it.', mend: 'Fill in results: name and delivery.' },
  },
  messages: {
    none: {
      zh: ({ service }) => `「${service}」没有写办完拿到什么、怎么拿。请填 results（结果名称、送达方式）。`,
      en: ({ service }) => `${service} does not say what one gets in the end and how. Fill in results (name, delivery).`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      if (listed(entity.value, 'results').length > 0) continue
      report({ entity, pointer: own(entity.value, 'results') === undefined ? '/name' : '/results', messageId: 'none', data: { service: nameOf(entity) } })
    }
  },
})
