// All standards of an office in one volume, in the order of GB/T 24421: basic, supporting, service, post; what there is of each, and the core of it.
import type { KindName } from '../kinds/index.ts'
import { kinds } from '../kinds/index.ts'
import type { Entity } from '../model/model.ts'
import { compareText } from '../util/text.ts'
import { marked } from './confirmed.ts'
import type { DocumentSubject, View, ViewRecord } from './document-type.ts'
import { indicatorGoal } from './indicator-words.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf } from './name-of.ts'
import { servicesOf } from './office-view.ts'
import { conditionText, feeText, promiseText, visitsText } from './service-words.ts'
import { postsOf, subjectsOf } from './subjects.ts'
import { materialLines } from './material-view.ts'

/** Which kind stands in which part of the system, and in the order in which they are numbered. */
const system: readonly { letters: string; name: string; parts: readonly { name: string; kinds: readonly KindName[] }[] }[] = [
  { letters: 'TY', name: '服务通用基础标准', parts: [{ name: '术语、条款和日历', kinds: ['glossary', 'clause', 'calendar'] }, { name: '材料', kinds: ['material'] }] },
  { letters: 'BZ', name: '服务保障标准', parts: [{ name: '信息', kinds: ['system'] }, { name: '安全和应急', kinds: ['emergency-plan'] }, { name: '人力资源', kinds: ['competency', 'ladder', 'course', 'quiz', 'case', 'training-base'] }] },
  { letters: 'TG', name: '服务提供标准', parts: [{ name: '服务规范', kinds: ['service', 'bundle', 'care-plan'] }, { name: '服务提供规范', kinds: ['procedure'] }, { name: '运行管理', kinds: ['collaboration', 'devolution'] }, { name: '服务评价和改进', kinds: ['indicator', 'appraisal'] }] },
  { letters: 'GW', name: '岗位标准', parts: [{ name: '岗位', kinds: ['post'] }] },
]

interface Dated {
  version?: string
  status?: string
  effectiveFrom?: string
  owner?: string
}

/** Library entries take the version, the status and the owner of the whole. */
function detailRow({ model, office }: DocumentSubject, { value }: Entity, number: string): View[] {
  const { version, status, effectiveFrom, owner } = value as Dated
  const { config } = model
  return [number, value.name ?? '', version ?? config.version ?? '', status ?? config.status ?? '', effectiveFrom ?? config.effectiveFrom ?? '', nameOf(model, owner ?? config.owner ?? '', office)]
}

function details(subject: DocumentSubject): View[] {
  const { model, office } = subject
  return system.map(({ letters, name, parts }) => {
    let number = 0
    const tables = parts.flatMap((part) => part.kinds.flatMap((kind): View[] => {
      const entities = subjectsOf(model, office, kind)
      if (entities.length === 0) return []
      const columns = [{ title: '编号', width: 1.7 }, { title: '名称', width: 5.2 }, { title: '版次', width: 1.1 }, { title: '状态', width: 1.2 }, { title: '实施', width: 2.1 }, { title: '谁负责', width: 4.9 }]
      const { zh } = kinds[kind].title
      return [{ name: part.name === zh ? zh : `${part.name}：${zh}`, entries: entities.length, table: tableOf(columns, entities.map((entity) => detailRow(subject, entity, `${letters}-${String(++number).padStart(3, '0')}`))) }]
    }))
    return { name, letters, total: number, tables }
  }).filter(({ total }) => total > 0)
}

/** The structure of the system, with how many there are of each. */
function structure({ model, office }: DocumentSubject): View | undefined {
  const rows = system.flatMap(({ letters, name, parts }) => parts.map((part): View[] => {
    const counts = part.kinds.map((kind) => [kinds[kind].title.zh, subjectsOf(model, office, kind).length] as const).filter(([, count]) => count > 0)
    return [`${letters}　${name}`, part.name, counts.map(([title, count]) => `${title} ${count}`).join('、'), String(counts.reduce((sum, [, count]) => sum + count, 0))]
  })).filter((row) => row[2] !== '')
  return tableOf([{ title: '子体系', width: 3.6 }, { title: '分类', width: 3 }, { title: '有哪些', width: 7 }, { title: '项', width: 1, align: 'center' }], rows)
}

/** The core of a service: the volume for each one says the rest. */
function serviceCore(subject: DocumentSubject, service: Entity<'service'>): View {
  const { model, office } = subject
  const { value } = service
  const papers = materialLines(model, value)
  const own = (field: string, text: string): View => marked(model, service, field, text)
  return {
    name: value.name,
    rows: lines([
      ['谁负责', nameOf(model, value.implementer, office)], ['谁能办', own('conditions', value.conditions.map(conditionText).join('；'))],
      ['应交', own('materials', papers.filter(({ isExempt }) => !isExempt).map(({ name }) => name).join('、') || '不收纸质材料')], ['免交', papers.filter(({ isExempt }) => isExempt).map(({ name }) => name).join('、')],
      ['时限', own('promisedLimit', promiseText(value))], ['到场', own('visits', visitsText(value.visits))], ['收费', own('fee', feeText(value.fee))], ['结果', (value.results ?? []).map(({ name }) => name).join('、')],
    ]),
  }
}

function revisions({ model, office }: DocumentSubject): View | undefined {
  const all = system.flatMap(({ parts }) => parts.flatMap((part) => part.kinds.flatMap((kind) => subjectsOf(model, office, kind))))
  const changes = [...all.flatMap(({ value }) => ((value as { changes?: { date: string; what: string; version?: string }[] }).changes ?? []).map((change) => ({ ...change, of: value.name ?? '' }))), ...(model.config.changes ?? []).map((change) => ({ ...change, of: '本汇编' }))]
  // The first writing of hundreds of standards on one day is no news: what came after it is.
  const later = changes.filter(({ what, of }) => of === '本汇编' || !/^首次(编制|发布)/.test(what)).sort((a, b) => compareText(b.date, a.date))
  return tableOf([{ title: '日期', width: 2 }, { title: '哪一项', width: 4 }, { title: '版次', width: 1.4 }, { title: '改了什么', width: 7 }], later.map(({ date, of, version, what }) => [date, of, version ?? '', what]))
}

export function compendiumView(subject: DocumentSubject): ViewRecord {
  const { model, office } = subject
  return {
    office: office.value.name,
    center: office.value.centers[0]?.name ?? office.value.name,
    coverRows: [{ label: '街镇', value: office.value.name }, { label: '版次', value: `${model.config.version}（${model.config.status}）` }, { label: '实施', value: model.config.effectiveFrom ?? '' }, { label: '发布', value: office.value.issuer ?? model.config.issuer ?? office.value.name }].filter(({ value }) => value !== ''),
    name: model.config.name,
    structure: structure(subject),
    details: details(subject),
    revisions: revisions(subject),
    terms: tableOf([{ title: '术语', width: 2.4 }, { title: '定义', width: 9 }, { title: '不用的说法', width: 2.4 }], model.all('glossary').flatMap(({ value }) => value.terms).map(({ term, definition, aliases }) => [term, definition, (aliases ?? []).join('、')])),
    systems: tableOf([{ title: '系统', width: 2.6 }, { title: '用来', width: 4 }, { title: '停了怎么接着办', width: 7 }], model.all('system').map(({ value }) => [value.name, value.usedFor ?? '', `${value.offline.after ? `停${value.offline.after}以上：` : ''}${value.offline.do}；${value.offline.catchUp}补录`])),
    services: servicesOf(model, office).map((service) => serviceCore(subject, service)),
    indicators: tableOf([{ title: '指标', width: 3 }, { title: '说明什么', width: 6.4 }, { title: '目标', width: 1.8 }, { title: '多久算', width: 1.4 }, { title: '谁负责', width: 3 }], model.all('indicator').map(({ value }) => [value.name, value.means ?? '', indicatorGoal(value, model.asOf), value.cycle, nameOf(model, value.owner, office)])),
    posts: postsOf(model, office).map(({ value }) => ({
      name: value.name,
      rows: lines([['做什么', ...value.duties.map(({ do: does, share }) => `${does}${share === undefined ? '' : `（${share}%）`}`)], ['要会', Object.entries(value.requires ?? {}).map(([text, level]) => `${model.follow(text, 'competency')?.value.name ?? text}${level}`).join('、')], ['不做', (value.cautions ?? []).join('；')]]),
    })),
  }
}
