// Every post says what its holder must be able to do, and there are courses up to the level that it requires.
import type { Model } from '../model/model.ts'
import { joinPointer } from '../util/pointer.ts'
import { competencyUses } from './reading/competency-uses.ts'
import { levelsOf } from '../model/levels.ts'
import { levelsTaught } from './reading/levels-taught.ts'
import { nameOf } from './reading/name-of.ts'
import { isInForce } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

/** The first level on the way up that no course raises to. */
function gapBefore(model: Model, competency: string, level: string): string | undefined {
  const levels = levelsOf(model)
  const taught = levelsTaught(model, competency)
  return levels.slice(1, levels.indexOf(level) + 1).find((step) => !taught.has(step))
}

function faultOf(model: Model, post: string, competency: string, { level, missing }: { level: string; missing: string | undefined }, isTaught: boolean): string | undefined {
  if (!isTaught) return 'untaught'
  if (missing !== undefined) return 'gap'
  return levelsOf(model).indexOf(level) > 0 && !levelsTaught(model, competency, post).has(level) ? 'others' : undefined
}

export default defineRule({
  code: 'GF4601',
  name: 'post-is-taught',
  severity: 'error',
  requirement: ['B-11', 'B-13'],
  docs: {
    zh: { why: '岗位没有能力要求，选人、评人、教人都没有依据；要求了没有课教，新人只能自己摸。', mend: '写 requires（能力: 等级）；每一级都要有课教到（course 的 raises），要求的那一级的课要是给这个岗位上的（course 的 for）。还是草案的岗位只提醒。' },
    en: { why: 'Without required competencies there is no ground for choosing, judging or teaching; one without a course is left to chance.', mend: 'Write requires; every level up to it needs a course that raises to it, the last one a course for this post (raises and for of course). For a draft post it is only a warning.' },
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
    gap: {
      zh: ({ post, competency, level, missing }) => `岗位「${post}」要求“${competency}”达到${level}，可是没有一门课教到${missing}这一级。请编一门，在 raises 里写上。`,
      en: ({ post, competency, level, missing }) => `${post} requires "${competency}" at ${level}, but no course raises it to ${missing}. Write one.`,
    },
    others: {
      zh: ({ post, competency, level }) => `岗位「${post}」要求“${competency}”达到${level}，教到${level}的课没有一门是给这个岗位上的。请在课的 for 里写上它，或另编一门。`,
      en: ({ post, competency, level }) => `${post} requires "${competency}" at ${level}, but no course that raises it so far is for this post. Add it under for, or write one.`,
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
        if (!competency) continue
        const level = entity.value.requires![text]!
        const data = { post, competency: nameOf(competency), level, missing: gapBefore(whole, competency.id, level) }
        const messageId = faultOf(whole, entity.id, competency.id, data, uses.by.培训.has(competency.id))
        if (messageId) report({ entity, pointer: joinPointer('/requires', text), at: 'key', messageId, data, severity })
      }
    }
  },
})
