// The slips with which a case goes from hand to hand: one for each handover of the procedure, with what goes along and how many days are left.
import { graphOf, type GraphNode } from '../model/procedure-graph.ts'
import type { Entity, Model } from '../model/model.ts'
import { laneName, onlyText, stepTitle } from './chart-view.ts'
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { blank, boxesInLine, formFacts, tick } from './form-view.ts'
import { materialLines, type MaterialLine } from './material-view.ts'
import { nameOf } from './name-of.ts'
import { limitTime, withinText } from './service-words.ts'

const hasHandover = ({ step }: GraphNode): boolean => step.handover !== undefined

function handoversOf(model: Model, service: Entity<'service'>): GraphNode[] {
  const procedure = model.follow(service.value.procedure, 'procedure')
  return procedure ? graphOf(procedure.value).nodes.filter(hasHandover) : []
}

export const isHandedOn = (service: Entity<'service'>, model: Model): boolean => handoversOf(model, service).length > 0

/** 申请书 1份; of what is counted by the person, room for how many. */
function paperBoxes(lines: readonly MaterialLine[]): View {
  const boxes = lines.flatMap(({ name, entry }): View[][] => {
    const count: View[] = typeof entry.copies === 'object' ? [blank(1.5), '份'] : []
    return [[name, ...count, ...(entry.shortfall ? ['（容缺，', blank(1.5), '月', blank(1.5), '日到期）'] : [])]]
  })
  return boxesInLine(boxes)
}

function slip(subject: Subject, node: GraphNode, papers: readonly MaterialLine[]): ViewRecord {
  const { step } = node
  const { to, what, how, within, late } = step.handover!
  return {
    step: stepTitle(step),
    only: onlyText(step),
    from: laneName(subject, node.lane),
    to: nameOf(subject.model, to, subject.office),
    within: within ? withinText(within) : undefined,
    what: what ?? '',
    how: how ?? '',
    late: late ?? '',
    papers: papers.length > 0 ? paperBoxes(papers) : undefined,
    issued: step.issues?.length ? boxesInLine(step.issues) : undefined,
    system: step.system ? { line: [tick, `${step.system}已经推送`] } : undefined,
  }
}

export function handoverView(subject: Subject): ViewRecord {
  const { model, service } = subject
  const procedure = model.follow(service.value.procedure, 'procedure')
  const nodes = handoversOf(model, service)
  const papers = materialLines(model, service.value).filter(({ isExempt, keep }) => !isExempt && keep !== '看后还您')
  const isFront = ({ lane }: GraphNode): boolean => lane !== undefined && model.follow(lane, 'post')?.value.lane === '前台'
  return {
    form: formFacts(subject, service),
    limit: limitTime(service.value.promisedLimit) ?? limitTime(service.value.statutoryLimit),
    count: nodes.length,
    begins: service.value.start === '主动发现' ? '发现' : '受理',
    mark: procedure ? markOf(model, procedure, 'steps') : undefined,
    // The papers are counted where they leave the counter; later they go as a file.
    slips: nodes.map((node) => slip(subject, node, isFront(node) ? papers : [])),
  }
}
