// A problem that a street raised is answered by its day.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const open = new Set(['已提出', '办理中', '未解决'])

export default defineRule({
  code: 'GF4409',
  name: 'problem-is-answered',
  severity: 'warning',
  requirement: ['A-09'],
  dated: true,
  docs: {
    zh: { why: '基层提的困难过了期没有回音，下次就不提了。', mend: '催部门答复，写 answer，状态改为“已答复”或“已解决”；办不了的写明为什么、下一步。' },
    en: { why: 'A difficulty that stays unanswered past its day will not be raised again.', mend: 'See that it is answered, write answer and set its state; where it cannot be done, say why and what follows.' },
  },
  messages: {
    late: {
      zh: ({ devolution, what, to, replyBy }) => `「${devolution}」的问题“${what}”应由${to}在 ${replyBy} 前答复，还没有。请催办，并写上答复。`,
      en: ({ devolution, what, to, replyBy }) => `${devolution}: "${what}" was to be answered by ${to} until ${replyBy}. Chase it and write the answer down.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      for (const [index, problem] of (entity.value.problems ?? []).entries()) {
        if (problem.replyBy === undefined || problem.replyBy >= model.asOf || !open.has(problem.state) || problem.answer !== undefined) continue
        const to = model.follow(problem.to, 'organization')
        const data = { devolution: nameOf(entity), what: problem.what, to: to ? `「${nameOf(to)}」` : problem.to, replyBy: problem.replyBy }
        report({ entity, pointer: `/problems/${index}/replyBy`, messageId: 'late', data })
      }
    }
  },
})
