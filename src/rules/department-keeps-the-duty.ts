// Whoever hands a matter down stays responsible for it.
import { nameOf } from './reading/name-of.ts'
import { sideOf } from './reading/side-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4402',
  name: 'department-keeps-the-duty',
  severity: 'error',
  requirement: ['A-05'],
  docs: {
    zh: { why: '事务可以下沉，职责不能下放：责任主体写成街镇，出了错部门就撒手不管。', mend: '把“谁负责（duty.answers）”写成交办的职能部门；街镇写在“谁办（duty.does）”。' },
    en: { why: 'The work may sink, the responsibility may not. If the street answers for it, the department is out of it.', mend: 'Name the department under duty.answers; the street stands under duty.does.' },
  },
  messages: {
    passedOn: {
      zh: ({ devolution, named, from }) => `「${devolution}」把责任主体写成了${named}。事可以交给街镇办，责任不能交出去。请把“谁负责（answers）”改回${from}。`,
      en: ({ devolution, named, from }) => `${devolution} makes ${named} answer for it. The street may do the work, the responsibility stays. Set answers to ${from}.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      const { answers } = entity.value.duty
      const body = model.follow(answers, 'office') ?? model.follow(answers, 'organization')
      if (sideOf(model, answers) === '部门' || (answers !== 'office' && !body)) continue
      const from = model.follow(entity.value.from, 'organization')
      const data = { devolution: nameOf(entity), named: body ? `「${nameOf(body)}」` : '街镇', from: from ? `「${nameOf(from)}」` : '交办的部门' }
      report({ entity, pointer: '/duty/answers', messageId: 'passedOn', data })
    }
  },
})
