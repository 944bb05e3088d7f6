// What changed at an office's counters since an earlier state: matter by matter, with what a clerk says otherwise.
import { burdenOf, compareBurdens, type BurdenChange } from '../model/burden.ts'
import { compareModels, type DefinitionChange } from '../model/compare-models.ts'
import type { Difference } from '../model/differences.ts'
import type { Entity, Model } from '../model/model.ts'
import type { DocumentSubject, Earlier, View, ViewRecord } from './document-type.ts'
import { formFacts } from './form-view.ts'
import { offers } from './office-view.ts'

type Service = Entity<'service'>
type Words = (difference: Difference) => string

const entry = ({ path }: Difference): string => path.at(-1)!

/** Nobody is asked for a paper that only some bring. */
const onlyWhen = ({ when }: Difference): string => (when === undefined ? '' : `${when}，`)

/** By field and way: what is said at the counter. What is not here is read from the row itself. */
const sentences: Readonly<Record<string, Words>> = {
  'changed promisedLimit/time': ({ before, after }) => `现在${after}内办好（原来${before}）`,
  'changed visits/count': ({ before, after }) => `现在来${after}趟（原来${before}趟）`,
  'changed fee': ({ after }) => `费用：${after}`,
  'added channels/*': ({ after }) => `现在也可以：${after}`,
  'removed channels/*': ({ before }) => `现在不能再：${before}`,
  'added materials/*': (difference) => `${onlyWhen(difference)}还要带：${entry(difference)}`,
  'removed materials/*': (difference) => `${onlyWhen(difference)}不用带了：${entry(difference)}`,
  'added materials/*/exempt': ({ path }) => `${path.at(-2)}不用带了，系统查得到`,
  'removed materials/*/exempt': ({ path }) => `${path.at(-2)}要带来`,
  'changed steps/*/say': ({ after }) => `“${after}”`,
  'added steps/*/say': ({ after }) => `“${after}”`,
  'changed checkPoints/*/fail': ({ after }) => `“${after}”`,
  'changed materials/*/also/*/fail': ({ after }) => `“${after}”`,
}

const sentenceOf = (difference: Difference): string => sentences[`${difference.way} ${difference.field.replace('steps/*/together/*', 'steps/*')}`]?.(difference) ?? ''

/** Object values are told whole by the diff; on a sheet for the counter their first words will do. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

function rowOf(difference: Difference): View[] {
  const { way, path, before, after } = difference
  const was = way === 'added' ? '（没有）' : short(before ?? '')
  return [path.join(' › '), was, way === 'removed' ? '（去掉）' : short(after ?? ''), sentenceOf(difference)]
}

const columns = [{ title: '哪一样', width: 3.2 }, { title: '原来', width: 3.6 }, { title: '现在', width: 3.6 }, { title: '跟居民这样说', width: 4 }]

const amount = (by: number, unit: string): string => `${by > 0 ? '多' : '少'}${Math.abs(by)}${unit}`

/** `少带1样、少跑1趟`; empty where nothing is lighter or heavier. */
function feltText({ steps, time, materials, visits }: BurdenChange): string {
  const parts: [number | undefined, (by: number) => string][] = [
    [time.by, (by) => `${by > 0 ? '慢' : '快'}${Math.abs(by)}${time.unit === '工作日' ? '个工作日' : (time.unit ?? '')}`],
    [materials.by, (by) => `${amount(by, '样材料')}`],
    [visits.by, (by) => `${amount(by, '趟')}`],
    [steps.by, (by) => `${amount(by, '个环节')}`],
  ]
  return parts.flatMap(([by, say]) => (by ? [say(by)] : [])).join('、')
}

/** The services at this office that take a paper or follow a procedure. */
function usersOf(model: Model, services: readonly Service[], { kind, id }: DefinitionChange): Service[] {
  return services.filter((service) => model.refsFrom(service).some(({ target }) => target?.kind === kind && target.id === id))
}

interface Item {
  name: string
  says: string
  from: string
  felt: string
  rows: View[][]
}

function itemOf(change: DefinitionChange, model: Model, earlier: Model, users: readonly Service[]): Item {
  const { kind, id, name, way, versions, differences } = change
  const dated = (way === 'removed' ? earlier : model).get(kind, id)?.value as { effectiveFrom?: string } | undefined
  const [was, is] = kind === 'service' ? [earlier.get('service', id), model.get('service', id)] : []
  const uses = kind === 'service' || users.length === 0 ? '' : `用在：${users.map(({ value }) => value.name).join('、')}`
  const state = { added: '新增，从头学', removed: '不再办', changed: versions ? `第 ${versions.before || '—'} 版改为第 ${versions.after || '—'} 版` : '' }[way]
  return {
    name, says: [state, uses].filter(Boolean).join('；'), from: dated?.effectiveFrom ?? model.config.effectiveFrom ?? model.asOf,
    felt: was?.valid && is?.valid ? feltText(compareBurdens(burdenOf(earlier, was), burdenOf(model, is))) : '', rows: differences.map(rowOf),
  }
}

/** Of what an office's counters work by: its services, their procedures and papers, and its own places and hours. */
function itemsOf(model: Model, office: Entity<'office'>, { model: earlier }: Earlier): Item[] {
  const offered = (one: Model): Service[] => one.all('service').filter(({ id }) => offers(one.get('office', office.id) ?? office, id))
  const [old, now] = [offered(earlier), offered(model)]
  return compareModels(earlier, model).flatMap((change) => {
    const users = [...usersOf(model, now, change), ...(change.way === 'removed' ? usersOf(earlier, old, change) : [])]
    const concerns = change.kind === 'service' ? [...old, ...now].some(({ id }) => id === change.id) : change.kind === 'office' ? change.id === office.id : ['procedure', 'material'].includes(change.kind) && users.length > 0
    return concerns ? [itemOf(change, model, earlier, users)] : []
  })
}

export function changesView(subject: DocumentSubject): ViewRecord {
  const { model, office, earlier } = subject
  if (!earlier) throw new Error('changes needs an earlier state')
  const items = itemsOf(model, office, earlier)
  return {
    form: formFacts(subject),
    since: earlier.date,
    items: items.map(({ rows, ...item }) => ({ ...item, ...(rows.length > 0 ? { table: { columns, rows } } : {}) })),
    replaced: earlier.replaced.map(({ title, subjects }) => (subjects.length === 0 ? title : `${title}：${subjects.map(({ name }) => name).join('、')}`)),
  }
}
