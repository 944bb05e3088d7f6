// The steps of a procedure for the counter: one block of fixed shape a step, so that the eye finds the same thing in the same place.
import type { Branch, Handover, Step } from '../kinds/index.ts'
import { graphOf, type GraphNode, type ProcedureGraph } from '../model/procedure-graph.ts'
import { clockOf, type ClockAt } from '../model/step-clock.ts'
import { chartView, laneName, onlyText, stepTitle } from './chart-view.ts'
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View } from './document-type.ts'
import { nameOf, namesOf } from './name-of.ts'
import { withinText } from './service-words.ts'

type Row = [label: string, content: View[]]

const clockWords = { before: '还没开始计时', running: '计时', after: '计时已经结束' }

function titleOf(subject: Subject, node: GraphNode, number: number, clockAt: ClockAt): string {
  const { step } = node
  const time = step.limit ? `${step.limit}（${step.notCounted ? `${step.notCounted.why}，不计时` : step.extension ? '延长程序' : clockWords[clockAt(node.id)]}）` : ''
  return [`步骤${number} ${stepTitle(step)}`, laneName(subject, node.lane), onlyText(step), time, step.system ?? '', step.issues?.length ? `出《${step.issues.join('》《')}》` : ''].filter((part) => part !== '').join(' · ')
}

function branchText({ when, say, go }: Branch, numbers: ReadonlyMap<string, number>): string {
  return `${say ?? when ?? '其余情况'} → ${numbers.has(go) ? `步骤${numbers.get(go)}` : go}`
}

function handoverText({ model, office }: Subject, { to, what, how, within, late }: Handover): View[] {
  const first = [`交给${nameOf(model, to, office)}`, what ?? '', how ?? '', within ? withinText(within) : ''].filter((part) => part !== '').join('；')
  return [first, ...(late ? [`没有按时：${late}`] : [])]
}

function backText({ back }: Step, numbers: ReadonlyMap<string, number>): View[] {
  if (!back) return []
  const parts = [`回到步骤${numbers.get(back.to) ?? back.to}`, back.within ? `${back.within}内` : '', back.times ? `最多${back.times}次` : '']
  return [parts.filter((part) => part !== '').join('，') + (back.otherwise ? `；逾期到步骤${numbers.get(back.otherwise) ?? back.otherwise}` : '')]
}

/** Nothing where the title of the step has said it already. */
function doesText(step: Step): string[] {
  const text = step.ask ?? step.do ?? (step.end ? `${step.end}${step.issues?.length ? `，出具${step.issues.join('、')}` : ''}` : '')
  return text === '' || text === stepTitle(step) ? [] : [text]
}

function rowsOf(subject: Subject, node: GraphNode, numbers: ReadonlyMap<string, number>): Row[] {
  const { step } = node
  const { model, office } = subject
  return [
    ['做什么', [...doesText(step), ...(step.standard ? [`做到什么样：${step.standard}`] : []), ...(step.gives?.length ? [`留下：${step.gives.join('、')}`] : [])]],
    ['怎么判断', (step.if ?? []).map((branch) => branchText(branch, numbers))],
    ['看什么', (step.checks ?? []).map((check): View => ({ line: [{ box: false }, `${check.look}（${check.how}）：${check.pass}；不过的：${check.fail}`] }))],
    ['说什么', step.say ? [`“${step.say.replace(/^“|”$/g, '')}”`] : []],
    ['不要说', step.never ? [step.never] : []],
    ['防什么', step.risk ? [step.risk] : []],
    ['出错怎么办', step.ifWrong ? [step.ifWrong] : []],
    ['系统坏了', step.offline ? [step.offline] : []],
    ['退回', backText(step, numbers)],
    ['交给谁', step.handover ? handoverText(subject, step.handover) : []],
    ['谁复核', step.reviewBy ? [nameOf(model, step.reviewBy, office)] : []],
    ['依据', [step.basis, step.notCounted?.basis].flatMap((text) => (text ? [nameOf(model, text)] : []))],
    ['案例', namesOf(model, step.cases)],
    ['提示', step.notes ? [{ markdown: step.notes }] : []],
  ].filter((row): row is Row => row[1]!.length > 0)
}

function blocks(subject: Subject, graph: ProcedureGraph, clockAt: ClockAt): View[] {
  const numbers = new Map(graph.nodes.map((node, index) => [node.id, index + 1]))
  return graph.nodes.map((node, index) => {
    const others = graph.nodes.filter((other) => node.group && other.group === node.group && other !== node).map((other) => numbers.get(other.id))
    const together = others.length > 0 ? [`（与步骤${others.join('、')}同时做，都完成才往下走）`] : []
    const title = titleOf(subject, node, index + 1, clockAt)
    return {
      title,
      table: { columns: [{ width: 1.6 }, { width: 10 }], rows: [[{ cell: [{ strong: title }, ...together], colspan: 2 }], ...rowsOf(subject, node, numbers).map(([label, content]) => [{ strong: label }, content])] },
    }
  })
}

export function stepsView(subject: Subject): { [key: string]: View | undefined } {
  const { model, service } = subject
  const procedure = model.follow(service.value.procedure, 'procedure')
  if (!procedure) return { steps: [], records: [], risks: undefined }
  const graph = graphOf(procedure.value)
  const risks = [...(service.value.risks ?? []), ...(procedure.value.risks ?? [])]
  return {
    name: procedure.value.name,
    mark: markOf(model, procedure, 'steps'),
    steps: blocks(subject, graph, clockOf(graph, procedure.value.clock)),
    chart: chartView(subject, procedure.value, { start: subject.service.value.start }),
    records: procedure.value.records ?? [],
    risks: risks.length > 0 ? { columns: [{ title: '风险', width: 3.6 }, { title: '怎么防', width: 6.4 }, { title: '谁负责', width: 2 }], rows: risks.map(({ text, control, by }) => [text, control, by ? nameOf(model, by, subject.office) : '']) } : undefined,
  }
}
