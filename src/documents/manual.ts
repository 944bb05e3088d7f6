// 服务手册: the service manual of an office, one volume for the people who work there.
import type { Entity, Model } from '../model/model.ts'
import { compareText } from '../util/text.ts'
import { bundleGuideView } from './bundle-guide-view.ts'
import { carePlanView } from './care-plan-view.ts'
import { checklistView, isReceived } from './checklist-view.ts'
import { defineDocument, type DocumentSubject, type View, type ViewRecord } from './document-type.ts'
import { guideView } from './guide-view.ts'
import { nameOf } from './name-of.ts'
import { canLackPapers, noticeView } from './notice-view.ts'
import { counterText, countersFor, officeView, servicesOf } from './office-view.ts'
import { promiseText } from './service-words.ts'
import { ordinalText } from './subject-number.ts'
import { stepsView } from './steps-view.ts'
import { bundlesOf, carePlansOf } from './subjects.ts'

type Service = Entity<'service'>

function catalogue({ office }: DocumentSubject, services: readonly Service[]): View {
  return {
    columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '领域', width: 2.2 }, { title: '事项', width: 5.2 }, { title: '窗口', width: 4.1 }, { title: '办件类型', width: 1.6 }, { title: '受理后多久', width: 2.05 }],
    rows: services.map((service, index) => [
      ordinalText(index),
      service.value.domain,
      { ref: service.id, text: service.value.name },
      office.value.centers.map((center) => counterText(countersFor(center, service.id))).filter((text) => text !== '').join('；'),
      service.value.caseType,
      promiseText(service.value).replace(/^..之日起(.*)内$/, '$1'),
    ]),
  }
}

function pieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size))
}

/** Which service needs which paper: where to look when a form changes. */
function materialIndex(model: Model, services: readonly Service[]): View {
  const uses = new Map<string, Service[]>()
  for (const service of services) {
    const references = service.value.materials.flatMap(({ material, oneOf }) => oneOf ?? (material ? [material] : []))
    for (const reference of new Set(references)) uses.set(reference, [...(uses.get(reference) ?? []), service])
  }
  const rows = [...uses].map(([reference, users]) => ({ name: nameOf(model, reference), users })).sort((a, b) => compareText(a.name, b.name))
  return {
    columns: [{ title: '材料', width: 5 }, { title: '用在哪些事项', width: 5 }],
    // A row is not parted: one that many services use takes several.
    rows: rows.flatMap(({ name, users }) => pieces(users, 12).map((some, index) => [index === 0 ? name : `${name}（续）`, some.map(({ id, value }) => ({ ref: id, text: value.name }))])),
  }
}

/** All services at once are not listed one by one. */
function whatChanged(names: readonly string[], services: readonly Service[]): string {
  const all = services.length > 1 && services.every(({ value }) => names.includes(value.name))
  const others = all ? names.filter((name) => !services.some(({ value }) => value.name === name)) : names
  return [...others, ...(all ? [`全部${services.length}个事项`] : [])].join('、')
}

function revisions({ model, office }: DocumentSubject, services: readonly Service[]): View {
  const whole = (model.config.changes ?? []).map((change) => ({ ...change, of: '本手册' }))
  const own = (office.value.changes ?? []).map((change) => ({ ...change, of: office.value.name }))
  const each = services.flatMap(({ value }) => (value.changes ?? []).map((change) => ({ ...change, of: value.name })))
  // Of one day: the book, the street, then the services as the book has them.
  const rows = [...whole, ...own, ...each].sort((a, b) => compareText(b.date, a.date))
  const isNamed = rows.some(({ from }) => from)
  // What was done to many on one day is one line.
  const alike = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = JSON.stringify([row.date, row.version, row.what, row.from])
    alike.set(key, [...(alike.get(key) ?? []), row])
  }
  return {
    columns: [{ title: '日期', width: 1.7 }, { title: '改了哪里', width: 5.2 }, { title: '版次', width: 1.1 }, { title: '改了什么', width: 3.2 }, ...(isNamed ? [{ title: '因为谁提出', width: 1.8 }] : [])],
    rows: [...alike.values()].map((group) => {
      const { date, version, what, from } = group[0]!
      return [date, whatChanged(group.map(({ of }) => of), services), version ?? '', what, ...(isNamed ? [from ?? ''] : [])]
    }),
  }
}

/** Undefined where the office has no bundle: no heading without a chapter under it. */
function bundleChapter({ model, office }: DocumentSubject): ViewRecord | undefined {
  const bundles = bundlesOf(model, office)
  if (bundles.length === 0) return undefined
  return {
    table: {
      columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '由头', width: 1.6 }, { title: '一件事', width: 3.6 }, { title: '里面有', width: 7 }, { title: '多久', width: 2.2 }],
      rows: bundles.map(({ id, value }, index) => [ordinalText(index), value.trigger, { ref: `bundle/${id}`, text: value.name }, value.members.map(({ service }) => nameOf(model, service)), value.promisedLimit ?? '']),
    },
    list: bundles.map((about) => bundleGuideView({ model, office, about })),
  }
}

function carePlanChapter({ model, office }: DocumentSubject): ViewRecord | undefined {
  const plans = carePlansOf(model, office)
  if (plans.length === 0) return undefined
  return {
    table: {
      columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '处方', width: 3.6 }, { title: '给谁', width: 6.4 }, { title: '谁管到底', width: 2.6 }, { title: '几段', width: 1 }],
      rows: plans.map(({ id, value }, index) => [ordinalText(index), { ref: `care-plan/${id}`, text: value.name }, value.targetGroup, nameOf(model, value.lead ?? value.owner, office), String(value.stages.length)]),
    },
    list: plans.map((about) => carePlanView({ model, office, about })),
  }
}

function glossary(model: Model): View | undefined {
  const terms = model.all('glossary').flatMap(({ value }) => value.terms)
  if (terms.length === 0) return undefined
  return {
    columns: [{ title: '术语', width: 2.2 }, { title: '意思', width: 7.6 }, { title: '不要说', width: 1.4 }],
    rows: terms.map(({ term, definition, aliases }) => [term, definition, aliases ?? '']),
  }
}

export default defineDocument({
  name: 'manual',
  title: { zh: '服务手册', en: 'service manual' },
  reader: 'counter',
  alsoFor: ['back-office', 'manager'],
  letters: 'SC',
  docs: {
    zh: '一个街镇一本：本中心、事项一览，每个事项的办事指南、流程图、作业指导、受理核验清单和一次性告知单，后面是一件事和长周期处方，附术语和材料索引。',
    en: 'One volume an office: the centre, the catalogue, and for each service its guide, chart, steps, checklist and notice; bundles and care plans; glossary and index of materials.',
  },
  view(subject) {
    const { model, office } = subject
    const services = servicesOf(model, office)
    return {
      office: officeView(model, office),
      coverRows: [
        { label: '街镇', value: office.value.name },
        { label: '版次', value: `${model.config.version}（${model.config.status}）` },
        { label: '施行', value: model.config.effectiveFrom ?? '' },
        { label: '发布', value: office.value.issuer ?? model.config.issuer ?? office.value.name },
        { label: '标准', value: model.config.name },
      ],
      revisions: revisions(subject, services),
      catalogue: catalogue(subject, services),
      services: services.map((service) => {
        const of = { ...subject, service }
        return {
          id: service.id, name: service.value.name, guide: guideView(of), work: stepsView(of),
          ...(isReceived(service) ? { checklist: checklistView(of) } : {}),
          ...(canLackPapers(service) ? { notice: noticeView(of) } : {}),
        }
      }),
      bundles: bundleChapter(subject),
      carePlans: carePlanChapter(subject),
      glossary: glossary(model),
      materials: materialIndex(model, services),
    }
  },
})
