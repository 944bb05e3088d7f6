// What costs money says how much and by which rule; what is free names no amount.
import { isObject, own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const free = /^(0|零)(\.0+)?(元.*)?$|^(不收费|免费|无)$/

export default defineRule({
  code: 'GF4204',
  name: 'fee-has-basis',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '收费没有依据和标准就是乱收费；写着不收费又写金额，窗口收不收都错。', mend: '收费的写依据和标准；不收费的只写“不收费”。' },
    en: { why: 'A fee without a rule and a rate is unlawful; an amount beside 不收费 is wrong whatever the counter does.', mend: 'Give the basis and the rate, or write 不收费 alone.' },
  },
  messages: {
    groundless: {
      zh: ({ service }) => `「${service}」要收费，没有写收费依据。请在 fee 里补 basis；不收费的，写“不收费”。`,
      en: ({ service }) => `${service} takes a fee without a basis. Add basis under fee, or write 不收费 if it is free.`,
    },
    free: {
      zh: ({ service, amount }) => `「${service}」写了收费项目，标准却是“${amount}”。不收费的，请只写 fee: 不收费。`,
      en: ({ service, amount }) => `${service} lists a fee of "${amount}". If it is free, write fee: 不收费 alone.`,
    },
    contradiction: {
      zh: ({ service }) => `「${service}」写着不收费，又写可以网上支付。请留下一样。`,
      en: ({ service }) => `${service} is free, yet can be paid online. Keep one of the two.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { fee, payOnline } = entity.value
      const service = nameOf(entity)
      if (fee === '不收费') {
        if (payOnline === true) report({ entity, pointer: '/payOnline', messageId: 'contradiction', data: { service } })
        continue
      }
      if (!isObject(fee)) continue
      const amount = own(fee, 'amount')
      if (typeof amount === 'string' && free.test(amount)) report({ entity, pointer: '/fee/amount', messageId: 'free', data: { service, amount } })
      else if (listed(fee, 'basis').length === 0) report({ entity, pointer: '/fee', messageId: 'groundless', data: { service } })
    }
  },
})
