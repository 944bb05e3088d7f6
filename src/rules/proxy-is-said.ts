// A service says whether somebody else may act for the applicant.
import { own } from '../util/json.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4214',
  name: 'proxy-is-said',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '家里人、居委来代办是常事；没有写，窗口各有各的说法。', mend: '能代办：写谁可以（who）、带什么（bring）；不能：写为什么（why）。' },
    en: { why: 'Family or committee members often come instead; without a word each counter decides for itself.', mend: 'If allowed: who may come and what to bring; if not: why.' },
  },
  messages: {
    unsaid: {
      zh: ({ service }) => `「${service}」没有写能不能代办。能：写谁可以、带什么；不能：写为什么（proxy）。`,
      en: ({ service }) => `${service} does not say whether a proxy may come. If so: who, and what to bring; if not: why (proxy).`,
    },
    incomplete: {
      zh: ({ service, missing }) => `「${service}」可以代办，没有写${missing}。请在 proxy 里补上。`,
      en: ({ service, missingEnglish }) => `${service} allows a proxy without saying ${missingEnglish}. Complete proxy.`,
    },
    unexplained: {
      zh: ({ service }) => `「${service}」不能代办，没有写为什么。请在 proxy 里补 why。`,
      en: ({ service }) => `${service} allows no proxy without saying why. Add why under proxy.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const proxy = own(entity.value, 'proxy')
      const service = nameOf(entity)
      if (proxy === undefined) {
        report({ entity, pointer: '/name', messageId: 'unsaid', data: { service } })
        continue
      }
      if (own(proxy, 'allowed') === false) {
        if (own(proxy, 'why') === undefined) report({ entity, pointer: '/proxy', messageId: 'unexplained', data: { service } })
        continue
      }
      const missing = ([['who', '谁可以代办', 'who may come'], ['bring', '代办人带什么', 'what they bring']] as const).filter(([key]) => texts(proxy, key).length === 0)
      if (missing.length === 0) continue
      const data = { service, missing: missing.map((part) => part[1]).join('、'), missingEnglish: missing.map((part) => part[2]).join(' and ') }
      report({ entity, pointer: '/proxy', messageId: 'incomplete', data })
    }
  },
})
