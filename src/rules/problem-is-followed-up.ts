// A problem has a day by which it is answered, and an answer once it is settled.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const settled = new Set(['已答复', '已解决'])

export default defineRule({
  code: 'GF4410',
  name: 'problem-is-followed-up',
  severity: 'warning',
  requirement: ['A-09'],
  docs: {
    zh: { why: '没有期限的问题没有人催，没有答复的“已解决”没有人信。', mend: '写 replyBy；已答复、已解决的写 answer。' },
    en: { why: 'Nobody chases a problem without a day, and nobody believes one settled without an answer.', mend: 'Write replyBy, and answer once it is answered or solved.' },
  },
  messages: {
    noDay: {
      zh: ({ devolution, what }) => `「${devolution}」的问题“${what}”没有写最晚哪天答复。请写 replyBy。`,
      en: ({ devolution, what }) => `${devolution}: "${what}" has no day by which it is answered. Write replyBy.`,
    },
    noAnswer: {
      zh: ({ devolution, what, state }) => `「${devolution}」的问题“${what}”写着“${state}”，却没有写怎么答复的。请写 answer。`,
      en: ({ devolution, what, state }) => `${devolution}: "${what}" is ${state}, but its answer is not written down. Write answer.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      for (const [index, { what, state, answer, replyBy }] of (entity.value.problems ?? []).entries()) {
        const data = { devolution: nameOf(entity), what, state }
        if (settled.has(state) && answer === undefined) report({ entity, pointer: `/problems/${index}/state`, messageId: 'noAnswer', data })
        else if (!settled.has(state) && replyBy === undefined) report({ entity, pointer: `/problems/${index}`, messageId: 'noDay', data })
      }
    }
  },
})
