// Whoever is made to come twice is told why.
import { own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4206',
  name: 'visits-have-a-reason',
  severity: 'warning',
  requirement: ['A-13', 'A-14'],
  docs: {
    zh: { why: '“一次办成”是目标；要跑两次以上的，总有一个必须到场的原因，写不出就不该跑。', mend: '在 visits 里写 why；写不出的，减少次数。' },
    en: { why: 'One visit is the goal. More of them need a reason; without one they should go.', mend: 'Write why under visits, or ask for fewer visits.' },
  },
  messages: {
    unexplained: {
      zh: ({ service, count }) => `「${service}」要到现场 ${count} 次，没有写为什么必须到场。请写成 visits: {count: ${count}, why: …}；说不出原因的，减到 1 次。`,
      en: ({ service, count }) => `${service} takes ${count} visits without saying why. Write visits: {count: ${count}, why: …}, or bring it down to 1.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const visits = own(entity.value, 'visits')
      const count = typeof visits === 'number' ? visits : own(visits, 'count')
      if (typeof count === 'number' && count >= 2 && own(visits, 'why') === undefined) report({ entity, pointer: '/visits', messageId: 'unexplained', data: { service: nameOf(entity), count } })
    }
  },
})
