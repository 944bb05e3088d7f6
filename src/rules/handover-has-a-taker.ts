// A handover goes to whoever goes on with the case.
import { reachable, type GraphEdge, type ProcedureGraph } from '../model/procedure-graph.ts'
import { nameOf } from './reading/name-of.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

/** The taker may let others check first and go on with the case then. What nobody came back in time for is not handed over. */
const goesOn = ({ kind }: GraphEdge): boolean => kind !== 'late'

/** A step that is not there is told where it is named. */
function comesToThem(graph: ProcedureGraph, from: string, taker: string): boolean {
  const isCutOff = (id: string): boolean => (graph.out.get(id) ?? []).some((edge) => goesOn(edge) && !graph.byId.has(edge.to))
  return [...reachable(graph, from, goesOn)].some((id) => (id !== from && graph.byId.get(id)!.lane === taker) || isCutOff(id))
}

/** Whoever hands over and then goes on himself has kept the case. */
function isKept(graph: ProcedureGraph, from: string): boolean {
  const next = (graph.out.get(from) ?? []).filter(goesOn).map(({ to }) => graph.byId.get(to)?.lane)
  return next.length > 0 && next.every((lane) => lane !== undefined && lane === graph.byId.get(from)!.lane)
}

export default defineRule({
  code: 'GF4314',
  name: 'handover-has-a-taker',
  severity: 'warning',
  requirement: ['A-15', 'A-16'],
  docs: {
    zh: { why: '交接单写着交给他，后面却没有他做的环节：东西交了没有人接着办，或者交错了人。', mend: '把他要做的写成下一个环节；不用他接着办的，改 handover 的 to，或删去这个 handover。' },
    en: { why: 'Where the one who takes over has no step that follows, nobody goes on with the case, or it went to the wrong one.', mend: 'Write what the taker does as the next step; where there is nothing to do, change to, or leave the handover out.' },
  },
  messages: {
    nobody: {
      zh: ({ step, taker }) => `“${step}”写着交给“${taker}”，可是后面的环节没有一个是“${taker}”做的。请补上“${taker}”接着做的环节，或改 handover 的 to。`,
      en: ({ step, taker }) => `"${step}" hands over to "${taker}", but none of the steps that follow is done by them. Add what they do, or change to.`,
    },
    kept: {
      zh: ({ step, taker }) => `“${step}”写着交给“${taker}”，下一个环节却还是自己做。请核对环节的先后；“${taker}”只要知道的，不写 handover。`,
      en: ({ step, taker }) => `"${step}" hands over to "${taker}", yet the same post does the next step. Check the order of the steps; who only has to know needs no handover.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      // What fills a template's slots may be done by anyone.
      if (entity.value.template) continue
      const graph = procedureGraphOf(entity)
      for (const { id, step, pointer } of graph.nodes) {
        if (!step.handover) continue
        const { to } = step.handover
        const isNobody = !comesToThem(graph, id, to)
        if (!isNobody && !isKept(graph, id)) continue
        const taker = model.get('post', to) ?? model.get('organization', to)
        report({ entity, pointer: `${pointer}/handover/to`, messageId: isNobody ? 'nobody' : 'kept', data: { step: stepName(step), taker: taker ? nameOf(taker) : to } })
      }
    }
  },
})
