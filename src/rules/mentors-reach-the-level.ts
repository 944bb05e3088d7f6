// Mentors of a training base come from posts that reach the level asked for.
import { levelsOf } from './reading/levels-of.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4621',
  name: 'mentors-reach-the-level',
  severity: 'warning',
  requirement: ['B-04', 'B-16'],
  docs: {
    zh: { why: '带教的岗位自己没有要求到这一级，教出来的人也到不了。', mend: '在这个岗位的 requires 里，至少有一项能力要求到这一级，或换一个岗位带教。' },
    en: { why: 'Mentors whose post does not ask for that level can’t bring others to it.', mend: 'Let at least one competency under requires of that post ask for the level, or name another post.' },
  },
  messages: {
    below: {
      zh: ({ base, post, level }) => `「${base}」要求带教达到“${level}”，岗位「${post}」没有一项能力要求到这一级。请核对岗位的 requires，或换一个岗位带教。`,
      en: ({ base, post, level }) => `${base} asks for mentors of level ${level}, but ${post} requires no competency at it. Check requires of the post, or name another.`,
    },
  },
  check({ model, report }) {
    const levels = levelsOf(model)
    for (const entity of model.all('training-base')) {
      for (const [index, { post: text, level }] of entity.value.mentors.entries()) {
        const post = model.follow(text, 'post')
        const needed = levels.indexOf(level ?? '')
        const required = Object.values(post?.value.requires ?? {})
        // A post that requires nothing has a finding of its own, post-is-taught.
        if (!post?.valid || needed < 0 || required.length === 0 || required.some((one) => levels.indexOf(one) >= needed)) continue
        report({ entity, pointer: `/mentors/${index}/post`, messageId: 'below', data: { base: nameOf(entity), post: nameOf(post), level } })
      }
    }
  },
})
