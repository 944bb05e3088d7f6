// A service offered city-wide says who receives, who accepts and how the papers travel.
import { own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4203',
  name: 'citywide-says-how',
  severity: 'error',
  requirement: ['A-13', 'A-16'],
  docs: {
    zh: { why: '全市通办分“直接受理”和“收受分离”，谁收件、谁受理、材料怎么走，责任不一样。', mend: '收受分离的，写全 receivedAt（谁收）、acceptedAt（谁受理）、passOn（怎样转交）。' },
    en: { why: 'City-wide service is either accepted on the spot or received here and accepted elsewhere: responsibility differs.', mend: 'For 收受分离 write receivedAt, acceptedAt and passOn.' },
  },
  messages: {
    parts: {
      zh: ({ service, missing }) => `「${service}」收受分离，但没有写${missing}。请在 cityWide 里补全，收件的和受理的才知道谁管。`,
      en: ({ service, missingEnglish }) => `${service} is received in one place and accepted in another, but does not say ${missingEnglish}. Complete cityWide.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const cityWide = own(entity.value, 'cityWide')
      if (own(cityWide, 'mode') !== '收受分离') continue
      const parts = [['receivedAt', '由谁收件', 'who receives'], ['acceptedAt', '由谁受理', 'who accepts'], ['passOn', '材料怎样转交', 'how papers are passed on']] as const
      const missing = parts.filter(([key]) => own(cityWide, key) === undefined)
      if (missing.length === 0) continue
      report({ entity, pointer: '/cityWide', messageId: 'parts', data: { service: nameOf(entity), missing: missing.map((part) => part[1]).join('、'), missingEnglish: missing.map((part) => part[2]).join(', ') } })
    }
  },
})
