// The posts of an office add up to no more than its headcount.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4605',
  name: 'headcount-within-cap',
  severity: 'error',
  requirement: ['B-05', 'B-03'],
  workspace: true,
  docs: {
    zh: { why: '总量控制下才谈优化结构；岗位加起来超过总量，这张表批不下来。', mend: '减少某个岗位的人数，或核对总量。写了岗位人数的，也写 headcountCap。' },
    en: { why: 'Posts are arranged within a headcount; a plan beyond it is not approved.', mend: 'Lower the number at a post, or check the cap. Where posts have numbers write headcountCap too.' },
  },
  messages: {
    over: {
      zh: ({ office, sum, cap }) => `「${office}」各岗位合计 ${sum} 人，超过总量 ${cap} 人。请减少某个岗位的人数，或核对总量。`,
      en: ({ office, sum, cap }) => `The posts of ${office} add up to ${sum}, more than the cap of ${cap}. Lower a number, or check the cap.`,
    },
    uncapped: {
      zh: ({ office }) => `「${office}」写了各岗位人数，没有写总量。请写 headcountCap。`,
      en: ({ office }) => `${office} has numbers at its posts but no cap. Write headcountCap.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('office')) {
      const { posts = [], headcountCap: cap } = entity.value
      if (posts.length === 0) continue
      const sum = sumOf(posts.map(({ headcount }) => headcount))
      if (cap === undefined) report({ entity, pointer: '/posts', messageId: 'uncapped', data: { office: nameOf(entity) }, severity: 'warning' })
      else if (sum > cap) report({ entity, pointer: '/headcountCap', messageId: 'over', data: { office: nameOf(entity), sum, cap } })
    }
  },
})
