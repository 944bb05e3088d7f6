// What lies under the glass of a counter: every service of the office in four columns, in as few words as will do.
import type { Entity } from '../model/model.ts'
import { markOf } from './confirmed.ts'
import type { DocumentSubject, ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { tableOf } from './lines.ts'
import { materialLines, type MaterialLine } from './material-view.ts'
import { servicesOf } from './office-view.ts'
import { feeText, limitTime, visitsText } from './service-words.ts'
import { nameForWhom } from './situation-view.ts'

/** 居民身份证等: the first of several that will do, without what stands in brackets. */
function short({ name, materials }: MaterialLine): string {
  const first = (materials[0]?.name ?? name).replaceAll(/（[^（）]*）/g, '')
  return materials.length > 1 ? `${first}等` : first
}

const forWhom = (line: MaterialLine, value: Subject['service']['value']): string => nameForWhom({ ...line, name: short(line) }, value)

function takes({ model, service: { value } }: Subject): View[] {
  const papers = materialLines(model, value).filter(({ isExempt, keep }) => !isExempt && keep !== '看后还您' && keep !== '不用交')
  return [papers.length > 0 ? papers.map((line) => `${forWhom(line, value)}${typeof line.entry.copies === 'object' ? line.copies : ''}`).join('、') : '不收纸']
}

/** What is only looked at, and what the system knows: 看…；查…. */
function looksAt({ model, service: { value } }: Subject): View[] {
  const lines = materialLines(model, value)
  const seen = lines.filter(({ isExempt, keep }) => !isExempt && keep === '看后还您').map((line) => forWhom(line, value))
  const known = lines.filter(({ isExempt }) => isExempt).map(short)
  return [...(seen.length > 0 ? [`看：${seen.join('、')}`] : []), ...(known.length > 0 ? [`查：${known.join('、')}`] : [])]
}

function terms({ service: { value } }: Subject): View[] {
  const { promisedLimit, statutoryLimit, cityWide, proxy, fee, visits } = value
  const time = limitTime(promisedLimit) ?? limitTime(statutoryLimit)
  const charge = feeText(fee)
  const first = [time ?? '', visitsText(visits).replace(/（.*?）/, '').replace(/；.*/, ''), charge === '不收费' ? '' : charge].filter((text) => text !== '').join('，')
  const others = [cityWide && cityWide.scope !== '本街镇' ? `${cityWide.scope}通办${cityWide.mode === '收受分离' ? '（只收件，转走）' : ''}` : '', proxy ? (proxy.allowed ? '可代办' : '要本人') : ''].filter((text) => text !== '').join('，')
  return [first, ...(others === '' ? [] : [others])]
}

/** What goes wrong most: 容缺, then what is never done without. */
function shortage({ model, service: { value } }: Subject): string[] {
  const later = materialLines(model, value).filter(({ entry }) => entry.shortfall).map((line) => `${short(line)}可容缺${line.entry.shortfall!.within}`)
  const promised = materialLines(model, value).filter(({ entry }) => entry.promise).map((line) => `${short(line)}可承诺代替`)
  return [...later, ...promised]
}

function row(subject: DocumentSubject, service: Entity<'service'>): View[] {
  const of = { ...subject, service }
  return [[{ strong: service.value.name }, service.value.domain], [...takes(of), ...shortage(of)], looksAt(of), terms(of)]
}

export function quickCardView(subject: DocumentSubject): ViewRecord {
  const { model, office } = subject
  const services = servicesOf(model, office)
  return {
    center: office.value.centers[0]?.name ?? office.value.name,
    total: services.length,
    mark: services.map((service) => markOf(model, service, 'materials') ?? markOf(model, service, 'promisedLimit')).find((mark) => mark !== undefined),
    table: tableOf(
      [{ title: '事项', width: 2.6 }, { title: '收什么', width: 5 }, { title: '只看、只查，不收', width: 4.3 }, { title: '多久、几趟、在哪办', width: 3.7 }],
      services.map((service) => row(subject, service)),
    ),
  }
}
