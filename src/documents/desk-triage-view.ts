// For the desk at the door: what people say when they come in, what is asked, and where it leads.
import type { Entity } from '../model/model.ts'
import type { DocumentSubject, View, ViewRecord } from './document-type.ts'
import { tableOf } from './lines.ts'
import { nameOf } from './name-of.ts'
import { counterText, countersFor, countersForAll, servicesOf } from './office-view.ts'
import { bundlesOf, carePlansOf } from './subjects.ts'

type Service = Entity<'service'>

function where({ office }: DocumentSubject, services: readonly string[]): string {
  const centers = office.value.centers.map((center) => counterText(services.length === 1 ? countersFor(center, services[0]!) : countersForAll(center, services)))
  return centers.filter((text) => text !== '').join('；')
}

/** What people call it: their own words first, the proper name last. */
const says = (name: string, aliases: readonly string[] | undefined): View[] => [...(aliases ?? []).map((alias) => `“${alias}”`), `“${name}”`]

/** 是不是因病？是 → 因病. */
function asks({ value: { questions, situations, proxy } }: Service): View[] {
  const texts = Object.values(questions ?? {}).map(({ ask, answers }) => `${ask}（${answers.join('／')}）`)
  return [...texts, ...(situations && situations.length > 1 ? [] : proxy?.allowed ? ['给自己办，还是替人办？'] : [])]
}

const columns = [{ title: '他这样说', width: 4 }, { title: '您问一句', width: 6 }, { title: '就是这一件', width: 3.2 }, { title: '到哪里', width: 2.4 }] as const

/** What nobody comes for is told to those who go and look. */
function serviceRow(subject: DocumentSubject, service: Service): View[] {
  const { name, aliases, domain, start, find } = service.value
  const goes = start === '主动发现' && find ? [`不用取号，告诉${nameOf(subject.model, find.who, subject.office)}`] : [where(subject, [service.id])]
  return [says(name, aliases), asks(service), [{ strong: name }, domain], goes]
}

/** One event that needs several services at once: not one number ticket after another. */
function bundleTable(subject: DocumentSubject): View | undefined {
  const { model, office } = subject
  return tableOf(columns, bundlesOf(model, office).map(({ value }) => [
    says(value.name, value.aliases),
    Object.values(value.questions ?? {}).map(({ ask, answers }) => `${ask}（${answers.join('／')}）`),
    [{ strong: value.name }, value.members.map(({ service }) => nameOf(model, service)).join('、')],
    where(subject, value.members.map(({ service }) => model.follow(service, 'service')?.id ?? service)),
  ]))
}

/** Who needs more than a service: whom to call. */
function planTable({ model, office }: DocumentSubject): View | undefined {
  const plans = carePlansOf(model, office)
  return tableOf(
    [{ title: '看到、听到', width: 7 }, { title: '叫谁', width: 3 }, { title: '接下去按', width: 4 }],
    plans.map(({ value }) => [value.entry?.when.join('；') ?? value.targetGroup, nameOf(model, value.lead ?? value.owner, office), { strong: value.name }]),
  )
}

export function deskTriageView(subject: DocumentSubject): ViewRecord {
  const { office } = subject
  const stuck = office.value.centers.flatMap(({ counters }) => counters ?? []).filter(({ type }) => type === '办不成事')
  return {
    center: office.value.centers[0]?.name ?? office.value.name,
    bundles: bundleTable(subject),
    services: tableOf(columns, servicesOf(subject.model, office).map((service) => serviceRow(subject, service))),
    plans: planTable(subject),
    stuck: stuck.length > 0 ? counterText(stuck) : '',
    consult: office.value.contacts.consult ?? '',
  }
}
