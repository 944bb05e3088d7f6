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
    zh: { why: '长周期的事一定会换人；不交接，群众就要从头再说一遍。', mend: '换岗位的阶段写 handover（交什么、怎么交、最迟多久）；人员变动写 relay。' },
    en: { why: 'What lasts long will change hands; without a handover the family tells its story from the start.', mend: 'Write handover at a stage after which another post goes on, and relay for when a person leaves.' },
  },
  messages: {
    stage: {
      zh: ({ plan, stage, next }) => `「${plan}」走完“${stage}”换了岗位接“${next}”，没有写交什么。请在“${stage}”里补 handover。`,
      en: ({ plan, stage, next }) => `${plan}: after "${stage}" another post goes on with "${next}", but nothing is handed over. Add handover to "${stage}".`,
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
        const other = stages.find(({ id, ownerPost: post }) => goals.includes(id) && bodyOf(model, post) !== bodyOf(model, ownerPost))
        if (other && !handover) report({ entity, pointer: `/stages/${index}/name`, messageId: 'stage', data: { plan, stage: name, next: other.name } })
      }
    }
  },
})
