// A training base takes in no more people than its mentors can look after, and says what a mentor must have reached.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4621',
  name: 'base-has-enough-mentors',
  severity: 'warning',
  requirement: ['B-04', 'B-16'],
  docs: {
    zh: { why: '一期收的人比带得过来的多，跟岗就变成旁观；带教没有等级要求，教的是各人的习惯。', mend: '减少 capacity，或增加带教；每个带教写 level 和 trainees。' },
    en: { why: 'Where more come than mentors can look after they only watch; mentors of no set level teach their own habits.', mend: 'Lower capacity or add mentors; write level and trainees for each.' },
  },
  messages: {
    few: {
      zh: ({ base, capacity, sum }) => `「${base}」一期收 ${capacity} 人，带教合起来只带得了 ${sum} 人。请增加带教，或少收。`,
      en: ({ base, capacity, sum }) => `${base} takes ${capacity} people at a time, its mentors can look after ${sum}. Add mentors, or take fewer.`,
    },
    unsaid: {
      zh: ({ base, post, missing }) => `「${base}」的带教「${post}」没有写${missing}。请补上。`,
      en: ({ base, post, missingEnglish }) => `${base}: the mentors from ${post} lack ${missingEnglish}. Add it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('training-base')) {
      const { mentors, capacity } = entity.value
      const base = nameOf(entity)
      for (const [index, { post: text, level, trainees }] of mentors.entries()) {
        const missing = [
          ...(level === undefined ? [{ zh: '要达到什么等级（level）', en: 'a level' }] : []),
          ...(trainees === undefined ? [{ zh: '每人最多带几个（trainees）', en: 'how many each looks after (trainees)' }] : []),
        ]
        const post = model.follow(text, 'post')
        const data = { base, post: post ? nameOf(post) : text, missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
        if (missing.length > 0) report({ entity, pointer: `/mentors/${index}`, messageId: 'unsaid', data })
      }
      const sum = sumOf(mentors.map(({ count, trainees }) => count * (trainees ?? 0)))
      if (sum < capacity && mentors.every(({ trainees }) => trainees !== undefined)) report({ entity, pointer: '/capacity', messageId: 'few', data: { base, capacity, sum } })
    }
  },
})
