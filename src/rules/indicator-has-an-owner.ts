// Somebody answers for the data of an indicator, and it is known how often they are new.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4803',
  name: 'indicator-has-an-owner',
  severity: 'warning',
  requirement: ['D-04', 'D-07'],
  docs: {
    zh: { why: '数据没有人负责，数错了没有人改；不知道几天更新一次，就会拿旧数说事。', mend: '写 dataOwner（岗位或单位）和 updates（如 每日）。有统一代码的再写 code。' },
    en: { why: 'Where nobody answers for data wrong numbers stay; where their age is unknown old ones are argued from.', mend: 'Write dataOwner (a post or organization) and updates (such as 每日); code where there is one.' },
  },
  messages: {
    missing: {
      zh: ({ indicator, missing }) => `“${indicator}”没有写${missing}。请补上。`,
      en: ({ indicator, missingEnglish }) => `"${indicator}" lacks ${missingEnglish}. Add it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('indicator')) {
      const missing = [
        ...(entity.value.dataOwner === undefined ? [{ zh: '谁对数据负责（dataOwner）', en: 'who answers for its data (dataOwner)' }] : []),
        ...(entity.value.updates === undefined ? [{ zh: '数据多久更新（updates）', en: 'how often the data are new (updates)' }] : []),
      ]
      const data = { indicator: nameOf(entity), missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
      if (missing.length > 0) report({ entity, pointer: '/name', messageId: 'missing', data })
    }
  },
})
