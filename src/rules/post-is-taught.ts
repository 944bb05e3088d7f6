// Every post says what its holder must be able to do, and there is a course for each of it.
import { joinPointer } from '../util/pointer.ts'
import { competencyUses } from './reading/competency-uses.ts'
import { nameOf } from './reading/name-of.ts'
import { isInForce } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4601',
  name: 'post-is-taught',
  severity: 'error',
  requirement: ['B-11', 'B-13'],
  docs: {
    zh: { why: '岗位没有能力要求，选人、评人、教人都没有依据；要求了没有课教，新人只能自己摸。', mend: '写 requires（能力: 等级）；给没有课的能力编一门课（course 的 raises）。还是草案的岗位只提醒。' },
    en: { why: 'Without required competencies there is no ground for choosing, judging or teaching; one without a course is left to chance.', mend: 'Write requires, and a course that raises each competency. For a draft post it is only a warning.' },
  },
  messages: {
    unsaid: {
      zh: ({ post }) => `岗位「${post}」没有写能力要求。请写 requires（能力: 等级）。`,
      en: ({ post }) => `${post} does not say what its holder must be able to do. Write requires (competency: level).`,
    },
    untaught: {
      zh: ({ post, competency }) => `岗位「${post}」要求“${competency}”，可是没有一门课教它。请编一门课，在 raises 里写上它。`,
      en: ({ post, competency }) => `${post} requires "${competency}", but no course raises it. Write one.`,
    },
  },
  check({ model, whole, report }) {
    const uses = competencyUses(whole)
    for (const entity of model.all('post')) {
      const severity = isInForce(entity) ? 'error' : 'warning'
      const post = nameOf(entity)
      const required = Object.keys(entity.value.requires ?? {})
      if (required.length === 0) report({ entity, pointer: '/name', messageId: 'unsaid', data: { post }, severity })
      for (const text of uses.any.培训 ? required : []) {
        const competency = model.follow(text, 'competency')
        if (!competency || uses.by.培训.has(competency.id)) continue
        report({ entity, pointer: joinPointer('/requires', text), at: 'key', messageId: 'untaught', data: { post, competency: nameOf(competency) }, severity })
      }
    }
  },
})
