// The shares of a post’s duties make a whole, and so do those of its selection.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4614',
  name: 'post-shares-add-up',
  severity: 'error',
  requirement: ['B-02', 'B-11'],
  docs: {
    zh: { why: '占比合不到 100，工作量算不对，选拔评分表也打不出总分。', mend: '改各项占比，合计 100。不写占比的，就都不写。' },
    en: { why: 'Shares that do not make 100 give wrong loads, and a score sheet without a total.', mend: 'Change the shares to make 100, or leave them all out.' },
  },
  messages: {
    sum: {
      zh: ({ post, what, sum }) => `岗位「${post}」的${what}占比合计 ${sum}，应为 100。请改正。`,
      en: ({ post, whatEnglish, sum }) => `${post}: the shares of its ${whatEnglish} add up to ${sum}, not 100. Mend them.`,
    },
    some: {
      zh: ({ post, what }) => `岗位「${post}」的${what}有的写了占比，有的没有写。请都写上，合计 100。`,
      en: ({ post, whatEnglish }) => `${post}: some of its ${whatEnglish} have a share, others have none. Write all, to make 100.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('post')) {
      const lists = [
        { pointer: '/duties', shares: entity.value.duties.map(({ share }) => share), what: '职责', whatEnglish: 'duties' },
        { pointer: '/select/tests', shares: (entity.value.select?.tests ?? []).map(({ share }) => share), what: '选拔考试', whatEnglish: 'selection tests' },
      ]
      for (const { pointer, shares, what, whatEnglish } of lists) {
        const said = shares.filter((share) => share !== undefined)
        const data = { post: nameOf(entity), what, whatEnglish, sum: sumOf(said) }
        if (said.length > 0 && said.length < shares.length) report({ entity, pointer, messageId: 'some', data })
        else if (said.length > 0 && data.sum !== 100) report({ entity, pointer, messageId: 'sum', data })
      }
    }
  },
})
