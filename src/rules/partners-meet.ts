// Partners meet at fixed times, answer calls for help between, and look at what came of it.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const parts = [
  { key: 'meets', zh: '多久碰一次（meets）', en: 'how often they meet (meets)' },
  { key: 'request', zh: '临时有事怎么找、多久答复（request）', en: 'how to call for help between meetings (request)' },
  { key: 'evaluation', zh: '多久评一次（evaluation）', en: 'how it is evaluated (evaluation)' },
] as const

export default defineRule({
  code: 'GF4413',
  name: 'partners-meet',
  severity: 'warning',
  requirement: ['A-02', 'A-04', 'A-09'],
  docs: {
    zh: { why: '没有定期碰头、没有临时求助、没有评价的协同，只是一张名单。', mend: '写 meets（如 每月）、request（怎么找、多久答复、没回怎么办）、evaluation（多久评一次、谁评）。' },
    en: { why: 'Partners who do not meet, cannot be called and are never evaluated are only a list of names.', mend: 'Write meets (such as 每月), request (how, how soon, what if not) and evaluation (how often, by whom).' },
  },
  messages: {
    unsaid: {
      zh: ({ collaboration, missing }) => `「${collaboration}」没有写${missing}。请补上，协同才转得起来。`,
      en: ({ collaboration, missingEnglish }) => `${collaboration} does not say ${missingEnglish}. Add it, so that it works.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('collaboration')) {
      const missing = parts.filter(({ key }) => entity.value[key] === undefined)
      const data = { collaboration: nameOf(entity), missing: missing.map(({ zh }) => zh).join('、'), missingEnglish: missing.map(({ en }) => en).join(', ') }
      if (missing.length > 0) report({ entity, pointer: '/name', messageId: 'unsaid', data })
    }
  },
})
