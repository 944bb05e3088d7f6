// What a post does, service by service: a short card each, what it says, and what it hands over and takes.
import { graphOf } from '../model/procedure-graph.ts'
import type { Entity } from '../model/model.ts'
import { circledNumber } from '../util/chinese-numbers.ts'
import { onlyText, stepTitle } from './chart-view.ts'
import type { SubjectOf, View } from './document-type.ts'
import { tableOf } from './lines.ts'
import { materialLines } from './material-view.ts'
import { nameOf } from './name-of.ts'
import { counterText, countersFor } from './office-view.ts'
import { servicesOfPost, stepsByPost } from './post-words.ts'
import { promiseText, withinText } from './service-words.ts'

type Subject = SubjectOf<'post'>
type Service = Entity<'service'>

/** What papers people bring, and which ones the system answers for. */
function paperLines({ model }: Subject, { value }: Service): View[] {
  const all = materialLines(model, value)
  const [brought, exempt] = [all.filter(({ isExempt }) => !isExempt), all.filter(({ isExempt }) => isExempt)]
  return [brought.map(({ name }) => name).join('、'), ...(exempt.length > 0 ? [`系统查、不收纸：${exempt.map(({ name }) => name).join('、')}`] : [])].filter((text) => text !== '')
}

/** Steps with their limits, what each looks at, and to whom it goes on. */
function stepLines(subject: Subject, service: Service): View[] {
  const { model, office, about } = subject
  return stepsByPost(model, service, about.id).map(({ step }, index, all) => {
    const looks = (step.checks ?? []).map(({ look }) => look.replace(/[。；]$/, ''))
    const on = step.handover ? `交${nameOf(model, step.handover.to, office)}${step.handover.within ? `（${withinText(step.handover.within)}）` : ''}` : ''
    const parts = [onlyText(step), step.limit ?? '', looks.length > 0 ? `看：${looks.join('、')}` : '', on].filter((part) => part !== '')
    return { line: [{ strong: `${circledNumber(index + 1, all.length)}${stepTitle(step)}` }, ...(parts.length > 0 ? [`　${parts.join('；')}`] : [])] }
  })
}

/** One card a service; the whole of it stands in the manual under the same number. */
export function cards(subject: Subject): View[] {
  const { office } = subject
  return servicesOfPost(subject).map((service, index) => {
    const { value } = service
    const counters = [...new Set(office.value.centers.map((center) => counterText(countersFor(center, service.id))))].filter((text) => text !== '').join('；')
    const steps = stepLines(subject, service)
    const rows: [string, View[]][] = [
      ['哪几种情形', value.situations?.length ? [value.situations.map(({ name }) => name).join('、')] : []],
      ['收什么', paperLines(subject, service)],
      ['我做什么', steps],
      ['先问', steps.length === 0 ? Object.values(value.questions ?? {}).map(({ ask }) => ask) : []],
      ['办不了的', value.exclusions?.length ? [value.exclusions.join('；')] : []],
    ]
    return {
      columns: [{ width: 1.6 }, { width: 11 }],
      rows: [
        [{ cell: { line: [{ strong: `${index + 1}. ${value.name}` }, `　${[promiseText(value), counters === '' ? '' : `${counters}窗口`, value.aliases?.length ? `又叫：${value.aliases.join('、')}` : ''].filter((part) => part !== '').join('　')}`] }, colspan: 2 }],
        ...rows.filter(([, content]) => content.length > 0).map(([label, content]): View[] => [{ strong: label }, content]),
      ],
    }
  })
}

/** The same words at the same step of several services stand once. */
export function scriptTable(subject: Subject): View | undefined {
  const said = new Map<string, { say: string; never: string; title: string; services: string[] }>()
  for (const service of servicesOfPost(subject)) {
    for (const { step } of stepsByPost(subject.model, service, subject.about.id)) {
      if (!step.say && !step.never) continue
      const row = { say: step.say ?? '', never: step.never ?? '', title: stepTitle(step), services: [] as string[] }
      const key = `${row.title}\n${row.say}\n${row.never}`
      said.set(key, said.get(key) ?? row)
      said.get(key)!.services.push(service.value.name)
    }
  }
  return tableOf(
    [{ title: '什么时候', width: 3 }, { title: '这样说', width: 6 }, { title: '不说、不做', width: 3.4 }],
    [...said.values()].map(({ title, services, say, never }) => [[{ strong: title }, services.length > 6 ? `${services.slice(0, 6).join('、')}等${services.length}项` : services.join('、')], say, never]),
  )
}

interface Relay {
  other: string
  within: string
  what: Set<string>
  late: Set<string>
  services: Set<string>
}

/** A few are written out; where every service has its own, its card says it. */
const fewOf = (texts: ReadonlySet<string>, otherwise: string): string => (texts.size > 2 ? otherwise : [...texts].join('；'))

/** Handovers by this post, or to it: one row for each other side and each time. */
export function relayTable(subject: Subject, way: 'gives' | 'takes'): View | undefined {
  const { model, office, about } = subject
  const relays = new Map<string, Relay>()
  for (const service of servicesOfPost(subject)) {
    const procedure = model.follow(service.value.procedure, 'procedure')
    for (const { step } of procedure ? graphOf(procedure.value).nodes : []) {
      const { handover } = step
      const [by, to] = [model.follow(step.by, 'post')?.id, model.follow(handover?.to, 'post')?.id]
      if (!handover || (way === 'gives' ? by : to) !== about.id || by === to) continue
      const [other, within] = [nameOf(model, (way === 'gives' ? handover.to : step.by) ?? '', office), handover.within ? withinText(handover.within) : '']
      const row = relays.get(`${other}\n${within}`) ?? { other, within, what: new Set(), late: new Set(), services: new Set() }
      relays.set(`${other}\n${within}`, row)
      if (handover.what) row.what.add(handover.what)
      if (handover.late) row.late.add(handover.late)
      row.services.add(service.value.name)
    }
  }
  return tableOf(
    [{ title: way === 'gives' ? '交给谁' : '谁交来', width: 2.4 }, { title: '最迟', width: 2.2 }, { title: '什么', width: 3 }, { title: '没有按时', width: 3 }, { title: '哪些事项', width: 4.4 }],
    [...relays.values()].map(({ other, within, what, late, services }) => [other, within, fewOf(what, '各事项的交接单写着'), fewOf(late, '照各事项的流程催'), [...services].join('、')]),
  )
}
