// What costs money says how much and by which rule; what is free names no amount.
import { isObject, own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

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
      zh: ({ service, missing }) => `「${service}」要收费，没有写${missing}。请补全；不收费的，写“不收费”。`,
      en: ({ service, missingEnglish }) => `${service} takes a fee without ${missingEnglish}. Add it, or write 不收费 if it is free.`,
    },
    contradiction: {
      zh: ({ service }) => `「${service}」写着不收费，又写了收费金额。请留下一样。`,
      en: ({ service }) => `${service} says 不收费 and names an amount. Keep one of the two.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const fee = own(entity.value, 'fee')
      const service = nameOf(entity)
      if (fee === undefined || fee === '不收费') continue
      const amount = own(fee, 'amount') ?? own(fee, 'standard') ?? own(fee, 'items')
      const free = own(fee, 'charged') === false || own(fee, 'name') === '不收费' || amount === '不收费'
      if (free && amount !== undefined && amount !== 0 && amount !== '不收费') {
        report({ entity, pointer: '/fee', messageId: 'contradiction', data: { service } })
        continue
      }
      if (free) continue
      const missing = [
        ...(own(fee, 'basis') ?? own(fee, 'by') ? [] : [{ zh: '收费依据', en: 'its basis' }]),
        ...(amount !== undefined || !isObject(fee) ? [] : [{ zh: '收费标准', en: 'its rate' }]),
      ]
      if (missing.length === 0) continue
      const data = { service, missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
      report({ entity, pointer: '/fee', messageId: 'groundless', data })
    }
  },
})
