// In a care plan whoever takes over knows what the one before knew.
import { nameOf } from './reading/name-of.ts'
import { bodyOf } from './reading/side-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4510',
  name: 'care-plan-is-handed-on',
  severity: 'warning',
  requirement: ['A-15', 'A-18'],
  docs: {
    zh: { why: '长周期的事一定会换人；不交接，群众就要从头再说一遍。', mend: '每个阶段写 handover（交什么、怎么交、最迟多久），换岗位的一定要写；人员变动写 relay。' },
    en: { why: 'What lasts long will change hands; without a handover the family tells its story from the start.', mend: 'Write handover at every stage that another follows, surely where another post goes on, and relay for when a person leaves.' },
  },
  messages: {
    stage: {
      zh: ({ plan, stage, next }) => `「${plan}」走完“${stage}”换了岗位接“${next}”，没有写交什么。请在“${stage}”里补 handover。`,
      en: ({ plan, stage, next }) => `${plan}: after "${stage}" another post goes on with "${next}", but nothing is handed over. Add handover to "${stage}".`,
    },
    same: {
      zh: ({ plan, stage, next }) => `「${plan}」走完“${stage}”由同一方接着做“${next}”，没有写带什么过去。请在“${stage}”里补 handover，家里人和来接的人才知道走到哪里。`,
      en: ({ plan, stage, next }) => `${plan}: after "${stage}" the same side goes on with "${next}", and nothing says what goes along. Add handover to "${stage}", so that the family and whoever steps in know how far it is.`,
    },
    person: {
      zh: ({ plan }) => `「${plan}」没有写人员变动时怎么交接。请写 relay（交什么、怎么交、最迟多久）。`,
      en: ({ plan }) => `${plan} does not say how it is handed on when a person leaves. Write relay.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('care-plan')) {
      const { stages, relay } = entity.value
      const plan = nameOf(entity)
      if (!relay) report({ entity, pointer: '/name', messageId: 'person', data: { plan } })
      for (const [index, { name, next, ownerPost, handover }] of stages.entries()) {
        const goals = next === undefined ? [stages[index + 1]?.id] : Array.isArray(next) ? next.map(({ go }) => go) : [next]
        if (handover) continue
        const following = stages.filter(({ id }) => goals.includes(id))
        const other = following.find(({ ownerPost: post }) => bodyOf(model, post) !== bodyOf(model, ownerPost))
        const place = { entity, pointer: `/stages/${index}/name` }
        if (other) report({ ...place, messageId: 'stage', data: { plan, stage: name, next: other.name } })
        else if (following[0]) report({ ...place, messageId: 'same', severity: 'info', data: { plan, stage: name, next: following[0].name } })
      }
    }
  },
})
