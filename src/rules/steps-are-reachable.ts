// Every step can be reached from the start and leads to an end.
import type { Entity } from '../model/model.ts'
import { reachable, type GraphNode, type ProcedureGraph } from '../model/procedure-graph.ts'
import { endsReached } from './reading/ends-reached.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule, type RelatedPart } from './rule.ts'

/** Of steps that fail together the first one is the cause; the others only follow. */
function follow(entity: Entity, first: GraphNode, others: readonly GraphNode[]): RelatedPart[] {
  return others.filter((node) => node !== first).map((node) => ({ entity, pointer: node.pointer, message: { zh: `“${stepName(node.step)}”也因此走不通`, en: `"${stepName(node.step)}" is cut off with it` } }))
}

/** Unreached steps by the groups that hang together, in the order written. */
function groups(nodes: readonly GraphNode[], graph: ProcedureGraph): GraphNode[][] {
  const left = new Set(nodes)
  const found: GraphNode[][] = []
  for (const node of nodes) {
    if (!left.has(node)) continue
    const reached = reachable(graph, node.id)
    const group = nodes.filter((other) => left.has(other) && reached.has(other.id))
    for (const member of group) left.delete(member)
    found.push(group.length > 0 ? group : [node])
  }
  return found
}

export default defineRule({
  code: 'GF4302',
  name: 'steps-are-reachable',
  severity: 'error',
  requirement: ['A-15'],
  docs: {
    zh: { why: '走不到的环节没有人做；走不到终点的环节，事情就停在那里。', mend: '在前面的判断里写上去它的路（go），或删去它；走不到终点的，写上下一步。' },
    en: { why: 'Nobody does a step that no way leads to; where no way leads on, the case stays.', mend: 'Let an earlier decision go there, or delete it; give a dead step its next one.' },
  },
  messages: {
    unreached: {
      zh: ({ step }) => `没有一条路走到“${step}”这一步。请在前面的判断里写上去它的路（go: …），或删去这一步。`,
      en: ({ step }) => `No way leads to the step "${step}". Let an earlier decision go there, or delete it.`,
    },
    endless: {
      zh: ({ step }) => `走到“${step}”以后到不了终点，事情会停在这里。请写上下一步，或写 end。`,
      en: ({ step }) => `From "${step}" no end can be reached; cases would stop here. Give it a next step, or an end.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      // A misspelt target cuts ways off: that finding is enough.
      const broken = entity.value.template === true || model.unresolved.some(({ reference }) => reference.from.id === entity.id && reference.local === 'steps')
      const graph = procedureGraphOf(entity)
      if (broken || graph.start === undefined) continue
      const first = graph.nodes.filter((node) => node.group !== undefined && node.group === graph.byId.get(graph.start!)?.group).map((node) => node.id)
      const reached = new Set([graph.start, ...first].flatMap((id) => [...reachable(graph, id)]))
      for (const group of groups(graph.nodes.filter((node) => !reached.has(node.id)), graph)) {
        report({ entity, pointer: group[0]!.pointer, messageId: 'unreached', data: { step: stepName(group[0]!.step) }, related: follow(entity, group[0]!, group) })
      }
      const ending = endsReached(graph)
      const dead = graph.nodes.filter((node) => reached.has(node.id) && !ending.has(node.id))
      const last = dead.findLast((node) => !(graph.out.get(node.id) ?? []).some((edge) => edge.kind !== 'back')) ?? dead.at(-1)
      if (last && ending.size > 0) report({ entity, pointer: last.pointer, messageId: 'endless', data: { step: stepName(last.step) }, related: follow(entity, last, dead) })
    }
  },
})
