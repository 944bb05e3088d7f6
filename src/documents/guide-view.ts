// The guide of a service for one office: the box 「一看就懂」, situations, materials, what comes after, whom to ask.
import type { Service } from '../kinds/index.ts'
import { circledNumber } from '../util/chinese-numbers.ts'
import { chartView } from './chart-view.ts'
import { markOf, marked } from './confirmed.ts'
import type { ServiceSubject as Subject, View } from './document-type.ts'
import { elementsView } from './elements-view.ts'
import { materialLines, materialNotes, whereFrom, type MaterialLine } from './material-view.ts'
import { nameOf, namesOf } from './name-of.ts'
import { contactText, phoneOf } from './office-view.ts'
import { openingLines, placeLines, saysOwnPlace } from './place-view.ts'
import { cityWideText, conditionText, extensionText, feeText, limitNote, limitText, limitTime, promiseText, uncountedText, visitsText } from './service-words.ts'
import { situationLetter, situationView } from './situation-view.ts'

function whoText({ targetGroups, targets, conditions }: Service): string {
  const texts = conditions.map(conditionText)
  return texts.length > 0 ? texts.join('；') : (targetGroups ?? targets).join('、')
}

export function whereLines(subject: Subject): View[] {
  const { model, office, service } = subject
  const { cityWide } = service.value
  const mark = (text: string): View => (saysOwnPlace(subject, 'address') ? marked(model, service, 'place', text) : marked(model, office, 'centers', text))
  return [...placeLines(subject).map(mark), ...(cityWide && cityWide.scope !== '本街镇' ? [marked(model, service, 'cityWide', cityWideText(cityWide))] : [])]
}

export function whenLines(subject: Subject): View[] {
  const { model, office, service } = subject
  const mark = (text: string): View => (saysOwnPlace(subject, 'hours') ? marked(model, service, 'place', text) : marked(model, office, 'centers/0/hours', text))
  return openingLines(subject).map((text, index, all) => (index === all.length - 1 ? mark(text) : text))
}

/** 代办的还要委托书: what only some bring, whatever their situation. */
function sometimes(paper: readonly MaterialLine[]): string[] {
  const some = paper.filter((line) => line.entry.when !== undefined && !line.entry.situations)
  return [...new Set(some.map(({ entry }) => entry.when!))].map((when) => `${when}还要${some.filter(({ entry }) => entry.when === when).map(({ name }) => name).join('、')}`)
}

/** ①申请书 ②…: what one always brings; what depends on the situation is in the table. */
function bringLines({ service }: Subject, lines: readonly MaterialLine[]): string[] {
  const paper = lines.filter((line) => !line.isExempt && line.keep !== '不用交')
  const always = paper.filter((line) => !line.entry.situations && line.only === '')
  const exempt = lines.filter((line) => line.isExempt)
  const list = always.map((line, index) => `${circledNumber(index + 1, always.length)}${line.name}${line.entry.copies !== undefined && typeof line.entry.copies === 'object' ? `（${line.copies}）` : ''}`)
  const returned = always.flatMap((line, index) => (line.keep === '看后还您' ? [circledNumber(index + 1, always.length)] : []))
  const others = paper.every((line) => !line.entry.situations) ? '' : always.length > 0 ? '有的情形还要别的，见下面的材料表' : '要带什么看是哪种情形，见下面的材料表'
  const parts = [list.join(' '), returned.length > 0 ? `${returned.join('')}看完还您` : '', others, ...sometimes(paper)].filter((part) => part !== '')
  const first = parts.join('；') || (service.value.materials.length === 0 ? '什么都不用带' : '纸质材料都不用带')
  return [first, ...(exempt.length > 0 ? [`系统查得到就不用带：${exempt.map(({ name }) => name).join('、')}`] : [])]
}

export function timeLines({ model, office, service }: Subject): string[] {
  const procedure = model.follow(service.value.procedure, 'procedure')
  const uncounted = uncountedText(procedure?.value.steps ?? [])
  const { extension } = service.value
  const beside = [uncounted, limitNote(service.value.promisedLimit) ?? ''].filter((part) => part !== '').join('；')
  return [`${promiseText(service.value)}${beside ? `（${beside}）` : ''}`, ...(extension ? [extensionText(extension, (text) => nameOf(model, text, office))] : [])]
}

export function summaryRows(subject: Subject, lines: readonly MaterialLine[]): View[] {
  const { model, office, service } = subject
  const { start, find, visits, fee } = service.value
  const field = (name: string, label: string, value: View): View => ({ label, value: marked(model, service, name, value) })
  const found = start && start !== '依申请' ? [field('start', start, find ? `${find.how}，${find.then ?? ''}`.replace(/，$/, '') : '不用申请')] : []
  return [
    field('conditions', start === '主动发现' ? '管什么' : '谁能办', whoText(service.value)),
    ...found,
    { label: '去哪办', value: whereLines(subject) },
    { label: '什么时候', value: whenLines(subject) },
    { label: '带什么', value: bringLines(subject, lines).map((text, index, all) => (index === all.length - 1 ? marked(model, service, 'materials', text) : text)) },
    { label: '多久', value: timeLines(subject).map((text, index, all) => (index === all.length - 1 ? marked(model, service, 'promisedLimit', text) : text)) },
    field('visits', '跑几趟', visitsText(visits)),
    field('fee', '多少钱', feeText(fee)),
    { label: '问一问', value: office.value.contacts.consult ? marked(model, office, 'contacts', office.value.contacts.consult) : { missing: '咨询电话', place: model.place(office, '/contacts') as unknown as View } },
  ]
}

/** ● in the column of each situation that needs it: one table instead of one for each situation. */
function materialTable({ model, service }: Subject, lines: readonly MaterialLine[]): View {
  const { situations } = service.value
  const columns = situations && situations.length > 1 ? situations : []
  const rows = lines.map((line, index): View[] => {
    const marks = columns.map(({ id }) => (line.needs(id) ? '●' : ''))
    const { exempt } = line.entry
    const first: View[] = [String(index + 1), line.name, ...marks]
    if (exempt) return [...first, { cell: [`免交：${exempt.by}查得到就不用带`, ...(exempt.ifFail ? [`查不到：${exempt.ifFail}`] : []), ...materialNotes(model, line)], colspan: 4 }]
    return [...first, line.copies, line.keep, whereFrom(line), materialNotes(model, line)]
  })
  return {
    columns: [
      { title: '序', width: 0.9, align: 'center' }, { title: '材料', width: 4 }, ...columns.map((_, index) => ({ title: situationLetter(index), width: 0.7, align: 'center' })),
      { title: '几份', width: 1.4 }, { title: '交还是看', width: 2.1 }, { title: '到哪开', width: 3.2 }, { title: '要注意', width: 4.9 },
    ],
    rows,
  }
}

function afterLines({ after, results }: Service): View[] {
  return [
    ...(results ?? []).map(({ name, delivery, when, validFor }) => `拿到什么：${name}。怎么拿：${delivery.join('、')}${when ? `；${when}` : ''}${validFor ? `；有效期：${validFor}` : ''}`),
    ...(after?.duty ? [`以后要做的：${after.duty}`] : []),
    ...(after?.recheck ? [`复核：${after.recheck.replace(/^每1(?=[年月周日个])/, '每')}一次`] : []),
    ...(after?.stops?.length ? [`有下面情况的会停：${after.stops.join('；')}`] : []),
    ...(after?.followUp ? [`我们会回访：${after.followUp}`] : []),
  ]
}

function basisLines({ model, service }: Subject): View[] {
  const { bases, statutoryLimit, promisedLimit, implementer, delegated, start } = service.value
  const legal = typeof statutoryLimit === 'object' ? statutoryLimit : { time: statutoryLimit, by: undefined, note: undefined }
  return [
    `依据：${bases.map((text) => nameOf(model, text)).join('、')}`,
    `法定时限：${limitText(legal.time, start)}${legal.by ? `（${nameOf(model, legal.by)}）` : ''}${legal.note ? `，${legal.note}` : ''}`,
    ...(limitTime(promisedLimit) ? [`承诺时限：${[limitText(limitTime(promisedLimit), start), limitNote(promisedLimit) ?? ''].filter((part) => part !== '').join('，')}`] : []),
    `谁负责：${nameOf(model, implementer)}${delegated ? `；${delegated.scope}由本街镇办` : ''}`,
  ]
}

function askRows({ model, office, service }: Subject): View[] {
  const { consult, complaint, remedies } = service.value
  const own = consult ?? [{ name: '咨询电话', phone: 'office' }]
  const supervision = complaint ?? [{ name: '监督投诉电话', phone: 'office.complaint' }]
  return [
    { label: '咨询', value: own.map((contact) => contactText(office, contact)) },
    { label: '监督投诉', value: supervision.map((contact) => contactText(office, contact)) },
    ...(remedies ?? []).map(({ type, organ, within, address, phone }) => ({
      label: type, value: [`${nameOf(model, organ, office)}${within ? `，${within}内` : ''}`, address ?? '', phone ?? ''].filter((part) => part !== '').join('，'),
    })),
  ]
}

function otherRows({ model, office, service }: Subject): View[] {
  const { proxy, homeVisit, online, booking, mail, selfService, publicity, privacy, related } = service.value
  const rows: { label: string; value: View }[] = []
  if (proxy) rows.push({ label: '代办', value: proxy.allowed ? [`可以代办${proxy.who?.length ? `：${proxy.who.join('、')}` : ''}`, ...(proxy.bring?.length ? [`代办要带：${namesOf(model, proxy.bring).join('、')}`] : []), ...(proxy.notFor?.length ? [`要本人来的：${proxy.notFor.join('、')}`] : [])] : `要本人办${proxy.why ? `：${proxy.why}` : ''}` })
  if (homeVisit) rows.push({ label: '上门', value: `${homeVisit.for.join('、')}可以约上门，${homeVisit.bookBy}${homeVisit.within ? `，${homeVisit.within}内` : ''}` })
  if (online) rows.push({ label: '网上', value: [online.app ?? '', online.depth, online.how ?? '', online.url ?? ''].filter((part) => part !== '').join('；') })
  if (booking) rows.push({ label: '预约', value: typeof booking === 'string' ? booking : [booking.ways?.join('、') ?? '', booking.phone ? `电话 ${phoneOf(office, booking.phone)}` : '', booking.ahead ? `可以提前${booking.ahead}` : '', booking.late ?? '', booking.url ?? ''].filter((part) => part !== '').join('；') })
  if (mail) rows.push({ label: '邮寄', value: typeof mail === 'string' ? mail : [mail.materials ? '材料可以寄来' : '', mail.results ? '结果可以寄给您' : '', mail.address ? `地址：${mail.address}` : '', mail.fee ?? '', mail.note ?? ''].filter((part) => part !== '').join('；') })
  if (selfService) rows.push({ label: '自助', value: typeof selfService === 'string' ? selfService : [selfService.where ?? '', selfService.does, selfService.hours ?? ''].filter((part) => part !== '').join('；') })
  if (publicity) rows.push({ label: '公示', value: [`在${publicity.where}公示${publicity.for}`, `公示：${publicity.shows.join('、')}`, `不公示：${publicity.hides.join('、')}`, ...(publicity.objectionTo ? [`有异议找${nameOf(model, publicity.objectionTo, office)}`] : [])] })
  if (privacy) rows.push({ label: '个人信息', value: [`我们会用到：${privacy.fields.join('、')}`, `用来：${privacy.purpose}`, ...(privacy.retention ? [`保存多久：${privacy.retention}`] : []), ...(privacy.sharedWith?.length ? [`会告诉：${namesOf(model, privacy.sharedWith, office).join('、')}`] : []), ...(privacy.consent ? [privacy.consent] : [])] })
  if (related?.length) rows.push({ label: '一起办', value: `常常一起办的：${namesOf(model, related).join('、')}` })
  return rows
}

/** Everything that the guide says; the manual prints the same. */
export function guideView(subject: Subject): { [key: string]: View | undefined } {
  const { model, office, service } = subject
  const { value } = service
  const lines = materialLines(model, value)
  const procedure = model.follow(value.procedure, 'procedure')
  const mark = (field: string): string | undefined => markOf(model, service, field)
  return {
    service: { id: service.id, name: value.name, aliases: value.aliases ?? [] },
    // What is found by the office has nobody who applies for it.
    found: value.start === '主动发现',
    summary: summaryRows(subject, lines),
    situations: situationView(value),
    materials: { table: materialTable(subject, lines), mark: mark('materials'), some: lines.length > 0 },
    chart: procedure ? chartView({ model, office }, procedure.value, { start: value.start, plain: true }) : undefined,
    refusals: { list: (value.exclusions ?? []) as View, mark: mark('exclusions') },
    after: { list: afterLines(value), mark: mark('results') },
    basis: { list: basisLines(subject), mark: mark('bases') },
    ask: { rows: askRows(subject), mark: mark('consult') },
    others: otherRows(subject),
    faq: { list: (value.faq ?? []).map(({ q, a }) => ({ q, a: { markdown: a } })), mark: mark('faq') },
    elements: elementsView(subject, lines),
  }
}
