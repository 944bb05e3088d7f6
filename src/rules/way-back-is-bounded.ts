// A way back (补正、退回) says how often or how long.
import { reachable, type GraphEdge, type ProcedureGraph } from '../model/procedure-graph.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

/** Branches that lead into a circle without a bounded way back: they could go round for ever. */
function circles(graph: ProcedureGraph): GraphEdge[] {
  const order = new Map(graph.nodes.map((node, index) => [node.id, index]))
  const isForward = ({ kind }: GraphEdge): boolean => kind === 'next' || kind === 'branch'
  return graph.edges.filter((edge) => edge.kind === 'branch' && (order.get(edge.to) ?? Infinity) <= (order.get(edge.from) ?? -1) && reachable(graph, edge.to, isForward).has(edge.from))
}

export default defineRule({
  code: 'GF4308',
  name: 'way-back-is-bounded',
  severity: 'warning',
  requirement: ['A-15'],
  docs: {
    zh: { why: '补正、退回没有次数和期限，居民就一趟一趟地跑，件也一直挂着。', mend: '用 back 写 within（期限）、times（次数）和 otherwise（逾期去向）。' },
    en: { why: 'Without a bound on corrections people come again and again and the case stays open.', mend: 'Use back with within, times and otherwise.' },
  },
  messages: {
    unbounded: {
      zh: ({ step, to }) => `“${step}”退回到“${to}”，没有次数也没有期限。请写 within（多久内补）或 times（最多几次），并写逾期去向 otherwise。`,
      en: ({ step, to }) => `"${step}" leads back to "${to}" without a limit of times or time. Add within or times, and otherwise.`,
    },
    circle: {
      zh: ({ step, to }) => `“${step}”又回到“${to}”，可以一直绕下去。请改用 back 写清退回的期限、次数和逾期去向。`,
      en: ({ step, to }) => `"${step}" leads back to "${to}" and can go round for ever. Use back with within, times and otherwise.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      const graph = procedureGraphOf(entity)
      const nameAt = (id: string) => (graph.byId.has(id) ? stepName(graph.byId.get(id)!.step) : id)
      for (const { step, pointer } of graph.nodes) {
        if (!step.back || step.back.within !== undefined || step.back.times !== undefined) continue
        report({ entity, pointer: `${pointer}/back`, messageId: 'unbounded', data: { step: stepName(step), to: nameAt(step.back.to) } })
      }
      for (const edge of circles(graph)) report({ entity, pointer: edge.pointer, messageId: 'circle', data: { step: nameAt(edge.from), to: nameAt(edge.to) } })
    }
  },
})
