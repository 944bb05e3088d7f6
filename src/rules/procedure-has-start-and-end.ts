// A procedure starts in one place and ends somewhere.
import { nameOf } from './reading/name-of.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4301',
  name: 'procedure-has-start-and-end',
  severity: 'error',
  requirement: ['A-15'],
  docs: {
    zh: { why: '流程图要有一个起点、至少一个终点，新手才知道从哪里开始、到哪里算完。', mend: '第一个环节写单独的一步；最后一步写 end（如 办结、不予办理）。' },
    en: { why: 'A chart needs one start and at least one end, or a newcomer does not know where to begin and when it is done.', mend: 'Let one single step come first; write end on the last one.' },
  },
  messages: {
    start: {
      zh: ({ procedure }) => `「${procedure}」一开始就是几个并行的环节，没有一个起点。请在前面加一步（如 收件）。`,
      en: ({ procedure }) => `${procedure} opens with several parallel steps, so it has no single start. Put one step before them.`,
    },
    end: {
      zh: ({ procedure }) => `「${procedure}」没有终点。请在最后一个环节写 end（如 办结）。`,
      en: ({ procedure }) => `${procedure} has no end. Write end on its last step (such as 办结).`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      const { steps, template } = entity.value
      if (template === true || !steps) continue
      const graph = procedureGraphOf(entity)
      const data = { procedure: nameOf(entity) }
      if (steps[0]?.together !== undefined) report({ entity, pointer: '/steps/0', messageId: 'start', data })
      if (graph.nodes.length > 0 && !graph.nodes.some(({ step }) => step.end !== undefined)) report({ entity, pointer: graph.nodes.at(-1)!.pointer, messageId: 'end', data })
    }
  },
})
