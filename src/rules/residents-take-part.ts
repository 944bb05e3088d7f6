// Residents have a part in what concerns them, and something of it.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4412',
  name: 'residents-take-part',
  severity: 'warning',
  requirement: ['A-02', 'B-28', 'G-02'],
  docs: {
    zh: { why: '只有单位、没有居民的协同，不是共建共治共享；居民只出力、没有所得，也做不长。', mend: '写 residents：谁来、做什么、得到什么（shares）。' },
    en: { why: 'A joint effort of offices alone is not built, run and shared together; residents who only give do not stay.', mend: 'Write residents: who takes part, what they do, what they have of it (shares).' },
  },
  messages: {
    absent: {
      zh: ({ collaboration }) => `「${collaboration}」没有写居民怎么参加。请写 residents：谁来、做什么、得到什么。`,
      en: ({ collaboration }) => `${collaboration} does not say how residents take part. Write residents: who, what they do, what they have of it.`,
    },
    idle: {
      zh: ({ collaboration, missing }) => `「${collaboration}」的居民参加没有写${missing}。请补上。`,
      en: ({ collaboration, missingEnglish }) => `${collaboration}: the residents' part lacks ${missingEnglish}. Add it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('collaboration')) {
      const { residents } = entity.value
      const collaboration = nameOf(entity)
      if (!residents) {
        report({ entity, pointer: '/name', messageId: 'absent', data: { collaboration } })
        continue
      }
      const missing = [
        ...(residents.who.length === 0 ? [{ zh: '谁来（who）', en: 'who' }] : []),
        ...(residents.does.length === 0 ? [{ zh: '做什么（does）', en: 'does' }] : []),
        ...(residents.shares === undefined ? [{ zh: '得到什么（shares）', en: 'shares' }] : []),
      ]
      if (missing.length > 0) report({ entity, pointer: '/residents', messageId: 'idle', data: { collaboration, missing: missing.map(({ zh }) => zh).join('、'), missingEnglish: missing.map(({ en }) => en).join(', ') } })
    }
  },
})
