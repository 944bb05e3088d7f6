// Whoever collects personal information says what for, by which rule and how long it is kept.
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const parts = [['basis', '依据', 'basis'], ['retention', '保存期', 'retention']] as const

export default defineRule({
  code: 'GF4205',
  name: 'consent-says-why',
  severity: 'error',
  requirement: ['A-13', 'G-04'],
  docs: {
    zh: { why: '《个人信息保护法》要求告知处理目的、依据和保存期；收集健康、财产等敏感信息的更是如此。', mend: '在 privacy 里写 fields、purpose、basis、retention，或用公用条款 use 引入。' },
    en: { why: 'The Personal Information Protection Law wants purpose, basis and retention told, all the more for health and means.', mend: 'Fill in fields, purpose, basis and retention under privacy, or take a shared clause with use.' },
  },
  messages: {
    incomplete: {
      zh: ({ service, missing }) => `「${service}」要收集个人信息，没有写${missing}。请在 privacy 里补全。`,
      en: ({ service, missingEnglish }) => `${service} collects personal information without saying its ${missingEnglish}. Complete privacy.`,
    },
    silent: {
      zh: ({ service }) => `「${service}」要自然人交材料，没有写个人信息怎样处理。请写 privacy，或用 use 引入公用条款。`,
      en: ({ service }) => `${service} asks natural persons for papers without a word on personal information. Write privacy, or take a shared clause with use.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const privacy = own(entity.value, 'privacy')
      const service = nameOf(entity)
      if (privacy === undefined) {
        const personal = listed(entity.value, 'targets').includes('自然人') && listed(entity.value, 'materials').length > 0
        if (personal) report({ entity, pointer: '/name', messageId: 'silent', data: { service }, severity: 'warning' })
        continue
      }
      const missing = parts.filter(([key]) => own(privacy, key) === undefined)
      if (missing.length === 0) continue
      const data = { service, missing: missing.map((part) => part[1]).join('、'), missingEnglish: missing.map((part) => part[2]).join(', ') }
      report({ entity, pointer: '/privacy', messageId: 'incomplete', data })
    }
  },
})
