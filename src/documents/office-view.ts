// The office as its residents know it: centres, hours, telephones, and which counter does what.
import type { Center, Contact, Counter, Hours } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { compareText } from '../util/text.ts'
import { markOf } from './confirmed.ts'
import type { View } from './document-type.ts'

type Office = Entity<'office'>
type Service = Entity<'service'>

const days = ['周一至周日', '周一至周五', '周一', '周二', '周三', '周四', '周五', '周六至周日', '周六', '周日', '法定节假日'] as const

/** Days of the same hours together: 周一、周二 8:30-16:30. */
export function hoursText(hours: Hours | undefined): string {
  if (!hours) return ''
  const times = new Map<string, string[]>()
  for (const day of days.filter((name) => hours[name])) times.set(hours[day]!, [...(times.get(hours[day]!) ?? []), day])
  const lines = [...times].map(([time, names]) => `${names.join('、')} ${time}`)
  return [...lines, ...(hours.说明 ? [hours.说明] : [])].join('；')
}

const localName = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

/** Does this office do this service? */
export function offers({ value }: Office, service: string): boolean {
  const listed = typeof value.services === 'string' || value.services.map(localName).includes(service)
  return listed && !(value.exceptServices ?? []).map(localName).includes(service)
}

/** The services of an office in the order of their fields and names. */
export function servicesOf(model: Model, office: Office): Service[] {
  return model.all('service').filter(({ id }) => offers(office, id)).sort((a, b) => compareText(a.value.domain ?? '', b.value.domain ?? '') || compareText(a.id, b.id))
}

const receiving: readonly Counter['type'][] = ['综合', '专窗', '帮办代办']

function serves(counter: Counter, service: string): boolean {
  if (counter.services === undefined) return counter.type === '综合'
  return typeof counter.services === 'string' ? true : counter.services.map(localName).includes(service)
}

/** 综合受理 1、2、3号窗口: counters of one name together. */
export function counterText(counters: readonly Counter[]): string {
  const byName = new Map<string, string[]>()
  for (const { no, name, type } of counters) {
    const title = name ?? type
    byName.set(title, [...(byName.get(title) ?? []), String(no)])
  }
  return [...byName].map(([name, numbers]) => `${name}${numbers.join('、')}号`).join('，')
}

/** Where this service is received in a centre: a counter of its own comes first, else the general ones. */
export function countersFor(center: Center, service: string): Counter[] {
  const fit = (center.counters ?? []).filter((counter) => receiving.includes(counter.type) && serves(counter, service))
  const own = fit.filter((counter) => typeof counter.services !== 'string' && counter.services !== undefined)
  return own.length > 0 ? own : fit
}

/** Where several services are received at once; where no counter does them all, the one that begins. */
export function countersForAll(center: Center, services: readonly string[]): Counter[] {
  const all = (center.counters ?? []).filter((counter) => receiving.includes(counter.type) && services.every((service) => serves(counter, service)))
  return all.length > 0 ? all : services.slice(0, 1).flatMap((service) => countersFor(center, service))
}

/** `office` and `office.complaint` stand for this office's own numbers. */
export function phoneOf(office: Office, phone: string | undefined): string | undefined {
  if (phone === 'office') return office.value.contacts.consult
  if (phone === 'office.complaint') return office.value.contacts.complaint
  return phone
}

export function contactText(office: Office, { name, phone, address, hours, url, mail, wechat, note }: Contact): string {
  const parts = [phoneOf(office, phone), address, hours, url, mail, wechat && `微信 ${wechat}`, note].filter((part): part is string => Boolean(part))
  return parts.length > 0 ? `${name} ${parts.join('，')}` : name
}

function counterRows(center: Center, nameOfService: (id: string) => string, hasPhones: boolean): View[] {
  return (center.counters ?? []).map((counter) => [
    String(counter.no),
    counter.name ?? counter.type,
    counter.services === undefined ? (counter.note ?? '') : [typeof counter.services === 'string' ? '全部事项' : counter.services.map((id) => nameOfService(localName(id))).join('、'), ...(counter.note ? [counter.note] : [])],
    ...(hasPhones ? [counter.phone ?? ''] : []),
  ])
}

function centerView(center: Center, nameOfService: (id: string) => string): View {
  const hasPhones = (center.counters ?? []).some(({ phone }) => phone)
  return {
    name: center.name,
    rows: [
      { label: '地址', value: center.address },
      ...(center.traffic ? [{ label: '怎么来', value: center.traffic }] : []),
      { label: '开放时间', value: hoursText(center.hours) },
      ...(center.phone ? [{ label: '电话', value: center.phone }] : []),
      ...(center.facilities?.length ? [{ label: '便民设施', value: center.facilities.join('、') }] : []),
      ...(center.note ? [{ label: '说明', value: center.note }] : []),
    ],
    counters: center.counters?.length ? { columns: [{ title: '窗口', width: 1, align: 'center' }, { title: '名称', width: 2 }, { title: '办什么', width: 5 }, ...(hasPhones ? [{ title: '电话', width: 2 }] : [])], rows: counterRows(center, nameOfService, hasPhones) } : undefined,
  }
}

export function officeView(model: Model, office: Office): { [key: string]: View | undefined } {
  const { value } = office
  const nameOfService = (id: string): string => model.get('service', id)?.value.name ?? id
  const { consult, complaint, url, wechat, email, address, postcode } = value.contacts
  return {
    id: office.id,
    name: value.name,
    center: value.centers[0]?.name ?? value.name,
    address: value.centers[0]?.address ?? address ?? '',
    hours: hoursText(value.centers[0]?.hours),
    consult,
    complaint,
    centers: value.centers.map((center) => centerView(center, nameOfService)),
    contacts: [
      { label: '咨询电话', value: consult },
      { label: '监督投诉', value: complaint },
      ...(address ? [{ label: '通信地址', value: `${address}${postcode ? `，邮编 ${postcode}` : ''}` }] : []),
      ...(wechat ? [{ label: '微信公众号', value: wechat }] : []),
      ...(email ? [{ label: '电子邮箱', value: email }] : []),
      ...(url ? [{ label: '网址', value: url }] : []),
    ],
    features: value.features ?? [],
    mark: markOf(model, office, 'centers'),
  }
}
