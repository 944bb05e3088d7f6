// A ratio says what it is when there is nothing to divide by.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4704',
  name: 'ratio-says-if-zero',
  severity: 'error',
  requirement: ['C-09', 'D-01'],
  docs: {
    zh: { why: '分母是 0 的月份算不出来，有人写 0、有人写 100，比就不公平。', mend: '写 formula.ifZero：没有件的时候怎么算。' },
    en: { why: 'In a month without cases one writes 0, another 100, and comparing is unfair.', mend: 'Write ifZero under formula.' },
  },
  messages: {
    unsaid: {
      zh: ({ indicator }) => `“${indicator}”没有写分母是 0 怎么办。请在 formula 里写 ifZero，如“没有办结件的，不计”。`,
      en: ({ indicator }) => `"${indicator}" does not say what it is when the denominator is 0. Write ifZero under formula.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('indicator')) {
      const { denominator, ifZero } = entity.value.formula
      if (denominator && ifZero === undefined) report({ entity, pointer: '/formula/denominator', messageId: 'unsaid', data: { indicator: nameOf(entity) } })
    }
  },
})
