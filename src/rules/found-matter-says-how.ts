// A matter that the office finds by itself says how it is found and by whom.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4217',
  name: 'found-matter-says-how',
  severity: 'warning',
  requirement: ['D-03', 'D-08'],
  docs: {
    zh: { why: '写了“主动发现”，没有写怎么发现、谁去发现，就没有人去找，服务前置成了一句话。', mend: '写 find：怎么发现（how）、谁去（who）、发现后做什么（then）；其实要等人来申请的，start 改写“依申请”。' },
    en: { why: 'A matter that nobody is told to look for is not found: service before the request stays a phrase.', mend: 'Write find: how, who, then; where one waits for a request after all, write start: 依申请.' },
  },
  messages: {
    unsaid: {
      zh: ({ service }) => `「${service}」写的是主动发现，没有写怎么发现、谁去发现。请补 find。`,
      en: ({ service }) => `${service} is to be found without a request, but nothing says how and by whom. Add find.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      if (entity.value.start === '主动发现' && entity.value.find === undefined) report({ entity, pointer: '/start', messageId: 'unsaid', data: { service: nameOf(entity) } })
    }
  },
})
