// The steps of a procedure, with their handovers, fit into the promised limit.
import { parseTime } from '../kinds/time.ts'
import { criticalPath, type CriticalPath } from '../model/critical-path.ts'
import type { Entity } from '../model/model.ts'
import type { ProcedureGraph } from '../model/procedure-graph.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule, type RelatedPart } from './rule.ts'

type Unit = '工作日' | '日'

const known = new WeakMap<object, Map<Unit, CriticalPath | undefined>>()

/** Services that share a procedure share its longest way. */
function longestWay(procedure: Entity<'procedure'>, graph: ProcedureGraph, unit: Unit): CriticalPath | undefined {
  const ways = known.get(procedure.value) ?? new Map<Unit, CriticalPath | undefined>()
  known.set(procedure.value, ways)
  if (!ways.has(unit)) ways.set(unit, findLongestWay(procedure, graph, unit))
  return ways.get(unit)
}

/** The longest way between the hands of the clock; to the slowest of the ends where no clock is set. */
function findLongestWay(procedure: Entity<'procedure'>, graph: ProcedureGraph, unit: Unit): CriticalPath | undefined {
  const from = procedure.value.clock?.from ?? graph.start
  const to = procedure.value.clock?.to
  const ends = to === undefined ? graph.nodes.filter((node) => node.step.end !== undefined).map((node) => node.id) : [to]
  const ways = from === undefined ? [] : ends.map((end) => criticalPath(graph, from, end, unit)).filter((way) => way !== undefined)
  return ways.sort((a, b) => b.total - a.total)[0]
}

function pathInWords(way: CriticalPath, graph: ProcedureGraph): string {
  return way.parts.map((part) => {
    const node = graph.byId.get(part.step)
    return part.what === 'handover' ? `交接${part.amount}` : `${node ? stepName(node.step) : part.step}${part.amount}`
  }).join(' → ')
}

/** The steps whose limits make up the way: any of them may be the one to shorten. */
function relatedSteps(procedure: Entity<'procedure'>, way: CriticalPath, graph: ProcedureGraph): RelatedPart[] {
  return way.parts.map((part) => {
    const pointer = `${graph.byId.get(part.step)?.pointer ?? ''}/${part.what === 'handover' ? 'handover/within' : 'limit'}`
    return { entity: procedure, pointer, message: { zh: `这里用去 ${part.amount}`, en: `${part.amount} spent here` } }
  })
}

export default defineRule({
  code: 'GF4004',
  name: 'steps-fit-promise',
  severity: 'error',
  requirement: ['A-15', 'A-16'],
  docs: {
    zh: {
      why: '环节一天一天排下来比承诺还长，窗口说得出、后台做不到。交接等待也算；公示等不计入的环节、延长程序不算；并行环节取最长的一支。',
      mend: '缩短最长一支里的某一步，或把承诺时限改到做得到。',
    },
    en: {
      why: 'If the steps in a row take longer than the promise, the counter promises what the back office cannot do. Waits at handovers count; uncounted steps and extensions do not.',
      mend: 'Shorten a step of the longest way, or promise what can be kept.',
    },
  },
  messages: {
    tooLong: {
      zh: ({ service, from, to, total, unit, promise, path }) =>
        `「${service}」从“${from}”到“${to}”最少要 ${total}${unit}，超过承诺的 ${promise}。最长的一支：${path}。请缩短其中一步，或把承诺改为不少于 ${total}${unit}（不得超过法定时限）。`,
      en: ({ service, from, to, total, unit, promise, path }) =>
        `${service}: from "${from}" to "${to}" takes at least ${total}${unit}, more than the promised ${promise}. Longest way: ${path}. Shorten one of these steps, or promise at least ${total}${unit} within the statutory limit.`,
    },
    unit: {
      zh: ({ step, limit, promise }) => `环节“${step}”写的是 ${limit}，承诺时限是 ${promise}，单位不同，加不到一起。请把这一步换成同一种单位；不计入时限的，写 notCounted。`,
      en: ({ step, limit, promise }) => `The step "${step}" takes ${limit}, the promise is ${promise}: different units cannot be added. Use the same unit, or notCounted if it does not count.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      const procedure = model.follow(service.value.procedure, 'procedure')
      const promise = limitText(service.value.promisedLimit)
      const time = promise === undefined ? undefined : parseTime(promise)
      if (!procedure?.valid || !time || promise === '未规定') continue
      const graph = procedureGraphOf(procedure)
      const unit = time.unit === '日' ? '日' : '工作日'
      const most = time.unit === unit ? time.amount : time.unit === '分钟' || time.unit === '小时' || time.amount === 0 ? 0 : undefined
      const way = most === undefined ? undefined : longestWay(procedure, graph, unit)
      if (!way || most === undefined) continue
      const nameAt = (id: string | undefined, otherwise: string) => (id !== undefined && graph.byId.has(id) ? stepName(graph.byId.get(id)!.step) : otherwise)
      for (const pointer of way.notComparable) {
        const node = graph.nodes.filter((one) => pointer.startsWith(`${one.pointer}/`)).at(-1)
        const limit = pointer.endsWith('/within') ? node?.step.handover?.within : node?.step.limit
        report({ entity: procedure, pointer, messageId: 'unit', data: { step: node ? stepName(node.step) : '', limit, promise }, severity: 'warning' })
      }
      if (way.total <= most) continue
      const clock = procedure.value.clock
      const data = { service: nameOf(service), from: nameAt(clock?.from ?? graph.start, '起点'), to: nameAt(clock?.to, '终点'), total: way.total, unit: unit === '日' ? '日' : '个工作日', promise, path: pathInWords(way, graph) }
      report({ entity: service, pointer: '/promisedLimit', messageId: 'tooLong', data, related: relatedSteps(procedure, way, graph) })
    }
  },
})
