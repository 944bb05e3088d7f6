// Whoever does or answers for a joint task belongs to those who work together.
import { nameOf } from './reading/name-of.ts'
import { bodyOf } from './reading/side-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4411',
  name: 'responsible-is-a-member',
  severity: 'error',
  requirement: ['A-03', 'A-04'],
  docs: {
    zh: { why: '分工写给了不在场的单位，开会没有人认，事情没有人做。', mend: '把这个单位加进 members，或改由成员负责。牵头单位也算成员。负责的不在成员里是错误，做的不在成员里是提醒。' },
    en: { why: 'A task given to a body that is not at the table is nobody’s task.', mend: 'Add the body to members, or give the task to a member. The lead counts as one. An error for who answers, a warning for who does.' },
  },
  messages: {
    answers: {
      zh: ({ collaboration, subject, who }) => `「${collaboration}」的“${subject}”由「${who}」负责，它却不在成员里。请把它加进 members，或改由成员负责。`,
      en: ({ collaboration, subject, who }) => `${collaboration}: ${who} answers for "${subject}" but is no member. Add it to members, or let a member answer.`,
    },
    does: {
      zh: ({ collaboration, subject, who }) => `「${collaboration}」的“${subject}”由「${who}」做，它却不在成员里。请把它加进 members。`,
      en: ({ collaboration, subject, who }) => `${collaboration}: ${who} does "${subject}" but is no member. Add it to members.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('collaboration')) {
      const { lead, members, raci } = entity.value
      const inside = new Set([lead, ...members.map(({ who }) => who)].map((who) => bodyOf(model, who)))
      const nameFor = (text: string) => {
        const body = model.follow(text, 'organization') ?? model.follow(text, 'post') ?? model.follow(text, 'office')
        return body ? nameOf(body) : text === 'office' ? '街镇' : undefined
      }
      for (const [index, { subject, a, r }] of raci.entries()) {
        const data = { collaboration: nameOf(entity), subject }
        const answers = nameFor(a)
        if (answers !== undefined && !inside.has(bodyOf(model, a))) report({ entity, pointer: `/raci/${index}/a`, messageId: 'answers', data: { ...data, who: answers } })
        for (const [number, who] of r.entries()) {
          const does = nameFor(who)
          if (does === undefined || who === a || inside.has(bodyOf(model, who))) continue
          report({ entity, pointer: `/raci/${index}/r/${number}`, messageId: 'does', data: { ...data, who: does }, severity: 'warning' })
        }
      }
    }
  },
})
