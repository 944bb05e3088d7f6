// Every post leads on to another; an assistant can become a regular.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4604',
  name: 'post-leads-on',
  severity: 'warning',
  requirement: ['B-17', 'B-18', 'B-24'],
  docs: {
    zh: { why: '看不到去路的岗位留不住人；助理转不了正，就一直是助理。', mend: '写 moves：去哪个岗位、什么条件、怎么走。助理岗至少有一条“上”。' },
    en: { why: 'People do not stay in a post that leads nowhere; an assistant who cannot become a regular stays one.', mend: 'Write moves: to which post, on what condition, by what way. An assistant needs at least one upward.' },
  },
  messages: {
    dead: {
      zh: ({ post }) => `岗位「${post}」没有写往哪里去。请写 moves（晋升、平移或者往下的路）。`,
      en: ({ post }) => `${post} leads nowhere. Write moves (up, sideways or down).`,
    },
    assistant: {
      zh: ({ post }) => `助理岗位「${post}」没有转正的路。请在 moves 里写一条“上”。`,
      en: ({ post }) => `The assistant post ${post} has no way to become a regular. Add a move 上.`,
    },
    bare: {
      zh: ({ post, to }) => `岗位「${post}」去「${to}」没有写什么条件、怎么走。请补 when 和 by。`,
      en: ({ post, to }) => `${post}: the move to ${to} lacks its condition or its way. Add when and by.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('post')) {
      const { moves = [], track } = entity.value
      const post = nameOf(entity)
      if (moves.length === 0) report({ entity, pointer: '/name', messageId: 'dead', data: { post } })
      else if (track === '助理' && !moves.some(({ way }) => way === '上')) report({ entity, pointer: '/moves', messageId: 'assistant', data: { post } })
      for (const [index, { to, when, by }] of moves.entries()) {
        const target = model.follow(to, 'post')
        if (when === undefined || by === undefined) report({ entity, pointer: `/moves/${index}`, messageId: 'bare', data: { post, to: target ? nameOf(target) : to } })
      }
    }
  },
})
