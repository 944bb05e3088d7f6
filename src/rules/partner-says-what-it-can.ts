// A partner's entry says what it can do.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const partners = new Set(['社会组织', '志愿团队', '驻区单位', '居村委'])

export default defineRule({
  code: 'GF4415',
  name: 'partner-says-what-it-can',
  severity: 'warning',
  requirement: ['A-01'],
  docs: {
    zh: { why: '名录上只有名字，窗口遇到事不知道能请谁帮什么。', mend: '写 capabilities（能做什么）；社会组织再写 agreement（凭什么合作）。' },
    en: { why: 'A register of names alone does not tell the counter who can help with what.', mend: 'Write capabilities; for a social organization also agreement.' },
  },
  messages: {
    unsaid: {
      zh: ({ organization, missing }) => `「${organization}」没有写${missing}。请补上，窗口才知道什么事能找它。`,
      en: ({ organization, missingEnglish }) => `${organization} does not say ${missingEnglish}. Add it, so that the counter knows when to turn to it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('organization')) {
      const { type, capabilities, agreement } = entity.value
      if (!partners.has(type)) continue
      const missing = [
        ...(capabilities === undefined || capabilities.length === 0 ? [{ zh: '能做什么（capabilities）', en: 'what it can do (capabilities)' }] : []),
        ...(type === '社会组织' && agreement === undefined ? [{ zh: '凭什么合作（agreement）', en: 'on what agreement it works (agreement)' }] : []),
      ]
      const data = { organization: nameOf(entity), missing: missing.map(({ zh }) => zh).join('、'), missingEnglish: missing.map(({ en }) => en).join(', ') }
      if (missing.length > 0) report({ entity, pointer: '/name', messageId: 'unsaid', data })
    }
  },
})
