// Papers are taken in by a post that meets residents, and counters are staffed by such posts.
import type { Entity, Model } from '../model/model.ts'
import { joinPointer } from '../util/pointer.ts'
import { listed, texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule, type RuleFinding } from './rule.ts'

const behind = new Set(['后台', '支撑', '区级', '职能部门'])

function* steps(model: Model): Generator<RuleFinding> {
  for (const service of model.all('service')) {
    const procedure = model.follow(service.value.procedure, 'procedure')
    // What starts without an application takes no papers in.
    const applied = service.value.start === undefined || service.value.start === '依申请'
    if (!procedure?.valid || !applied || !texts(service.value, 'channels').includes('窗口办理')) continue
    const graph = procedureGraphOf(procedure)
    const first = graph.start === undefined ? undefined : graph.byId.get(graph.start)
    const post = first?.lane === undefined ? undefined : model.get('post', first.lane)
    if (!first || !post || !behind.has(post.value.lane)) continue
    const data = { step: stepName(first.step), post: nameOf(post), lane: post.value.lane, service: nameOf(service) }
    yield { entity: procedure, pointer: first.step.by === undefined ? first.pointer : `${first.pointer}/by`, messageId: 'step', data }
  }
}

function* counters(model: Model): Generator<RuleFinding> {
  for (const office of model.all('office')) {
    for (const [index, center] of office.value.centers.entries()) {
      for (const [number, counter] of listed(center, 'counters').entries()) {
        const { no, type, post: text } = counter as unknown as NonNullable<typeof center.counters>[number]
        const post: Entity<'post'> | undefined = model.follow(text, 'post')
        if (!post || type === '后台' || !behind.has(post.value.lane)) continue
        const pointer = joinPointer('/centers', index, 'counters', number, 'post')
        yield { entity: office, pointer, messageId: 'counter', data: { no, post: nameOf(post), lane: post.value.lane, office: nameOf(office) } }
      }
    }
  }
}

export default defineRule({
  code: 'GF4304',
  name: 'step-fits-its-post',
  severity: 'error',
  requirement: ['A-15', 'B-02'],
  docs: {
    zh: { why: '前台收件、后台审核，各是各的岗位；把窗口的活派给后台岗，流程图画到后台泳道，窗口没有人。', mend: '改成前台的岗位；岗位的泳道（lane）写错的，改岗位。' },
    en: { why: 'The front office takes papers in, the back office reviews. A counter’s work given to a back-office post leaves the counter empty.', mend: 'Name a front-office post, or correct the lane of the post.' },
  },
  messages: {
    step: {
      zh: ({ step, post, lane, service }) => `「${service}」在窗口办，收件的环节“${step}”却由${lane}的“${post}”做。请换成前台的岗位，或改岗位的泳道。`,
      en: ({ step, post, lane, service }) => `${service} is done at the counter, but its first step "${step}" is by "${post}" of the lane ${lane}. Name a front-office post, or correct the lane.`,
    },
    counter: {
      zh: ({ no, post, lane, office }) => `「${office}」的 ${no} 号窗口写的岗位“${post}”属于${lane}。请换成前台的岗位；确是后台窗口的，类型写“后台”。`,
      en: ({ no, post, lane, office }) => `Counter ${no} of ${office} is staffed by "${post}" of the lane ${lane}. Name a front-office post, or make it a counter of the type 后台.`,
    },
  },
  check({ model, report }) {
    for (const finding of steps(model)) report(finding)
    for (const finding of counters(model)) report(finding)
  },
})
