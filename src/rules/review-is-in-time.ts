// A standard is looked at again by the day it set itself.
import { own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF608',
  name: 'review-is-in-time',
  severity: 'warning',
  requirement: ['A-14'],
  dated: true,
  docs: {
    zh: { why: '标准放久了就和做法脱节；到了复核日期，要有人看一遍。', mend: '责任人复核一遍，改好内容，再写下一次的复核日期。' },
    en: { why: 'Standards rot; on the day of review somebody must read them again.', mend: 'Let the owner review it, mend what changed and set the next date.' },
  },
  messages: {
    overdue: {
      zh: ({ name, date, owner }) => `「${name}」应在 ${date} 前复核，已经过期${owner ? `（责任人：${owner}）` : ''}。请复核后改 reviewDue。`,
      en: ({ name, date, owner }) => `${name} was to be reviewed by ${date}${owner ? ` (by ${owner})` : ''}. Review it and set a new reviewDue.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.every()) {
      const date = own(entity.value, 'reviewDue')
      // A law past its date is said by basis-is-current.
      if (!entity.valid || entity.kind === 'basis' || typeof date !== 'string' || date >= model.asOf) continue
      const owner = own(entity.value, 'owner')
      const post = typeof owner === 'string' ? model.follow(owner, 'post') : undefined
      report({ entity, pointer: '/reviewDue', messageId: 'overdue', data: { name: nameOf(entity), date, owner: post ? nameOf(post) : owner } })
    }
  },
})
