// Every stage of a care plan says how long it lasts at most, or how often somebody looks in.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4511',
  name: 'care-plan-has-a-rhythm',
  severity: 'warning',
  requirement: ['A-18'],
  docs: {
    zh: { why: '没有最长多久、也没有多久看一次，这一段就会一直拖着。', mend: '写 maxDays，或写 visitEvery。' },
    en: { why: 'A stage without an end and without visits drags on.', mend: 'Write maxDays or visitEvery.' },
  },
  messages: {
    none: {
      zh: ({ plan, stage }) => `「${plan}」的“${stage}”没有写最长多久，也没有写多久看一次。请写 maxDays 或 visitEvery。`,
      en: ({ plan, stage }) => `${plan}: "${stage}" says neither how long it lasts at most nor how often somebody looks in. Write maxDays or visitEvery.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('care-plan')) {
      for (const [index, { name, maxDays, visitEvery }] of entity.value.stages.entries()) {
        if (maxDays === undefined && visitEvery === undefined) report({ entity, pointer: `/stages/${index}/name`, messageId: 'none', data: { plan: nameOf(entity), stage: name } })
      }
    }
  },
})
