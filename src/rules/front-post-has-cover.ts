// A post at the counter has somebody to take its place.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4606',
  name: 'front-post-has-cover',
  severity: 'warning',
  requirement: ['B-02', 'B-03', 'D-11'],
  docs: {
    zh: { why: '一个人请假，窗口就关。', mend: '写 cover：谁顶（ab）、最少几个人在岗（minOnDuty）。' },
    en: { why: 'One person off duty closes the counter.', mend: 'Write cover: who takes over (ab) and how many must be on duty (minOnDuty).' },
  },
  messages: {
    alone: {
      zh: ({ post }) => `前台岗位「${post}」没有写 AB岗。请写 cover：谁顶（ab）、最少几个人在岗（minOnDuty）。`,
      en: ({ post }) => `${post} works at the counter, but nobody takes its place. Write cover: ab and minOnDuty.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('post')) {
      const { lane, cover } = entity.value
      if (lane === '前台' && (cover?.ab === undefined || cover.minOnDuty === undefined)) report({ entity, pointer: cover ? '/cover' : '/name', messageId: 'alone', data: { post: nameOf(entity) } })
    }
  },
})
