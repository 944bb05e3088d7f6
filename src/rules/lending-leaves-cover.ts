// A post that lends people in an emergency keeps as many as it needs.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4311',
  name: 'lending-leaves-cover',
  severity: 'error',
  requirement: ['G-05', 'B-02'],
  docs: {
    zh: { why: '人都借出去了，窗口就关了；急时更有人来办事。', mend: 'keepsOnDuty 写到不少于岗位 cover 里的 minOnDuty，或少借几个。没有写的只提醒。' },
    en: { why: 'If all are lent the counter closes, and in an emergency people need it most.', mend: 'Set keepsOnDuty to at least minOnDuty under cover of the post, or lend fewer. Where it is not written it is a warning.' },
  },
  messages: {
    tooFew: {
      zh: ({ plan, post, kept, least }) => `「${plan}」借人以后「${post}」只留 ${kept} 人，岗位上写的最少在岗是 ${least} 人。请多留，或少借。`,
      en: ({ plan, post, kept, least }) => `${plan} leaves ${kept} of ${post} on duty, but the post needs at least ${least}. Keep more, or lend fewer.`,
    },
    unsaid: {
      zh: ({ plan, post, least }) => `「${plan}」从「${post}」借人，没有写留几个。请写 keepsOnDuty，不少于 ${least}。`,
      en: ({ plan, post, least }) => `${plan} lends people of ${post} without saying how many stay. Write keepsOnDuty, at least ${least}.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('emergency-plan')) {
      for (const [index, { post: text, keepsOnDuty: kept }] of (entity.value.lends ?? []).entries()) {
        const post = model.follow(text, 'post')
        const least = post?.valid ? (post.value.cover?.minOnDuty ?? 0) : 0
        if (!post || least === 0 || (kept ?? -1) >= least) continue
        const data = { plan: nameOf(entity), post: nameOf(post), kept, least }
        const related = [{ entity: post, pointer: '/cover/minOnDuty', message: { zh: '最少在岗写在这里', en: 'The least on duty is set here' } }]
        if (kept === undefined) report({ entity, pointer: `/lends/${index}`, messageId: 'unsaid', data, related, severity: 'warning' })
        else report({ entity, pointer: `/lends/${index}/keepsOnDuty`, messageId: 'tooFew', data, related })
      }
    }
  },
})
