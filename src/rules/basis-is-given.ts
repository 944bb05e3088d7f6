// Every service stands on a law or a document.
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF601',
  name: 'basis-is-given',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '没有设定依据的事项，没有理由要居民来办。', mend: '在 bases 里写：法规#条。' },
    en: { why: 'A matter without a legal basis has no reason to be asked of anybody.', mend: 'Write law#article under bases.' },
  },
  messages: {
    none: {
      zh: ({ service }) => `「${service}」没有设定依据。请在 bases 里写出法规和条（如 某办法#11）。`,
      en: ({ service }) => `${service} names no legal basis. Write law#article under bases.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      if (listed(entity.value, 'bases').length > 0) continue
      report({ entity, pointer: own(entity.value, 'bases') === undefined ? '/name' : '/bases', messageId: 'none', data: { service: nameOf(entity) } })
    }
  },
})
