// The sheet of a bundle for one office: at a glance, questions, the matters in their turns, one set of materials, the whole time.
import { formatTime } from '../kinds/time.ts'
import type { ComposedBundle } from '../model/compose-bundle.ts'
import { wholeBundle } from '../model/whole-bundle.ts'
import { memberTable, numberedOf, questionTable, titlesOf, type Numbered } from './bundle-members-view.ts'
import { markOf, marked } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { mergedMaterialTable, shortName } from './merged-material-view.ts'
import { basesText, nameOf, namesOf } from './name-of.ts'
import { countersForAll, counterText, offers } from './office-view.ts'
import { centerHours } from './place-view.ts'
import { feeText, limitText } from './service-words.ts'

type Subject = SubjectOf<'bundle'>

/** One text where all cost the same. */
function feeLines({ model }: Subject, rows: readonly Numbered[]): View {
  const fees = rows.map(({ id }) => feeText(model.get('service', id)!.value.fee))
  if (new Set(fees).size === 1) return fees[0]!
  return fees.map((fee, index) => `${rows[index]!.number}${fee}`)
}

function timeLines({ value }: Subject['about'], { time }: ComposedBundle, rows: readonly Numbered[]): string[] {
  const total = time.amounts.map((one) => formatTime(one)).join('，另加')
  const way = time.path.length > 1 ? [`要等得最长的：${time.path.map((id) => rows.find((row) => row.id === id)!.number).join('→')}，一共${total || '当天'}`] : []
  return [value.promisedLimit ? `${limitText(value.promisedLimit)}全部办完` : total ? `最长${total}` : '当场办好', ...way]
}

function visitLine({ together, apart }: ComposedBundle['visits']): string {
  const once = together === 0 ? '一趟也不用跑' : `${together}趟`
  return apart > together ? `${once}（一项一项分开办，最多要跑${apart}趟）` : once
}

function whereLines({ office }: Subject, rows: readonly Numbered[]): string[] {
  return office.value.centers.map((center) => {
    const counters = counterText(countersForAll(center, rows.filter(({ id }) => offers(office, id)).map(({ id }) => id)))
    return `${center.name}（${center.address}）${counters === '' ? '' : `，${counters}窗口`}`
  })
}

/** The office's own two numbers: whom to ask, and whom to tell what went wrong. */
function askLines({ model, office }: Subject): View {
  const { consult, complaint } = office.value.contacts
  const missing = (label: string): View => ({ missing: label, place: model.place(office, '/contacts') as unknown as View })
  return { line: [consult ?? missing('咨询电话'), '　监督投诉 ', complaint ? marked(model, office, 'contacts', complaint) : missing('监督投诉电话')] }
}

export function summaryRows(subject: Subject, composed: ComposedBundle, rows: readonly Numbered[]): View[] {
  const { model, office, about } = subject
  const { for: targets, oneForm, channels = [] } = about.value
  const form = oneForm ? [`填一张《${nameOf(model, oneForm.form)}》，代替原来的${oneForm.replaces.length}张：${namesOf(model, oneForm.replaces).join('、')}`] : []
  const other = channels.filter((channel) => channel !== '窗口办理')
  const last = (field: string, texts: readonly string[]): View => texts.map((text, index) => (index === texts.length - 1 ? marked(model, about, field, text) : text))
  return [
    ...(targets?.length ? [{ label: '谁能办', value: marked(model, about, 'for', targets.join('；')) }] : []),
    { label: '一次能办', value: marked(model, about, 'members', titlesOf(rows)) },
    { label: '去哪办', value: [...whereLines(subject, rows).map((text) => marked(model, office, 'centers', text)), ...(other.length > 0 ? [marked(model, about, 'channels', `也可以：${other.join('、')}`)] : [])] },
    { label: '什么时候', value: centerHours(office).map((text) => marked(model, office, 'centers/0/hours', text)) },
    { label: '带什么', value: [...form, marked(model, about, 'shared', composed.materials.length > 0 ? '几项一套材料，每样只交一份，见下面的材料表' : '材料都不用带')] },
    { label: '多久', value: last('promisedLimit', timeLines(about, composed, rows)) },
    { label: '跑几趟', value: marked(model, about, 'visits', visitLine(composed.visits)) },
    { label: '多少钱', value: feeLines(subject, rows) },
    { label: '问一问', value: askLines(subject) },
  ]
}

function progressRows({ model, about }: Subject): View[] {
  const { notify, ifStuck } = about.value
  return [
    ...(notify ? [{ label: '办到哪了', value: marked(model, about, 'notify', notify) }] : []),
    ...(ifStuck ? [{ label: '卡住了', value: marked(model, about, 'ifStuck', ifStuck) }] : []),
  ]
}

/** Everything that the sheet says; the manual prints the same. */
export function bundleGuideView(subject: Subject): ViewRecord {
  const { model, about } = subject
  const { value } = about
  const composed = wholeBundle(model, value)
  const rows = numberedOf(subject, composed)
  const { shared = [], questions = {} } = value
  return {
    anchor: `bundle/${about.id}`,
    bundle: { name: value.name, aliases: value.aliases ?? [] },
    lead: marked(model, about, 'lead', nameOf(model, value.lead, subject.office)),
    bases: value.bases?.length ? marked(model, about, 'bases', basesText(model, value.bases)) : undefined,
    summary: summaryRows(subject, composed, rows),
    questions: questionTable(value, rows),
    asked: Object.keys(questions).length,
    ifNone: value.ifNone,
    members: { table: memberTable(subject, rows), mark: markOf(model, about, 'members') },
    materials: mergedMaterialTable(model, composed, rows),
    materialsMark: markOf(model, about, 'shared'),
    merged: shared.map(({ keep, replaces, why }) => `只带${nameOf(model, keep)}，不用再带${replaces.map((id) => shortName(model, id)).join('、')}${why ? `：${why.replace(/。$/, '')}` : ''}。`),
    progress: progressRows(subject),
    faq: { list: (value.faq ?? []).map(({ q, a }) => ({ q: q.replace(/[？?]$/, ''), a: { markdown: a } })), mark: markOf(model, about, 'faq') },
  }
}
