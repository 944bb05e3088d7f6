// 数据指标手册: every indicator with its definition, formula, source and use, and the fields of the records that they count; filled in with what was measured where records were given.
import type { Indicator } from '../kinds/index.ts'
import { recordFields } from '../kinds/record-fields.ts'
import type { Entity } from '../model/model.ts'
import { markOf } from './confirmed.ts'
import { defineDocument, type DocumentSubject, type View, type ViewRecord } from './document-type.ts'
import { formulaText, indicatorGoal } from './indicator-words.ts'
import { lines, tableOf } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'

type Subject = Pick<DocumentSubject, 'model'> & Partial<Pick<DocumentSubject, 'office'>>

/** What records say of the indicators, in words. */
export interface Measured {
  /** Whose records they are. */
  of: string
  period: string
  /** By indicator. */
  values: ReadonlyMap<string, { text: string; counted: string; verdict: string; act?: string }>
  chart?: View
  notes: readonly string[]
}

const types: readonly Indicator['type'][] = ['效率', '质量', '满意', '纪律', '学习', '协同', '创新', '党建']

function usersOf({ model }: Subject, { id }: Entity<'indicator'>): string[] {
  const isThis = (text: string): boolean => model.follow(text, 'indicator')?.id === id
  const posts = model.all('post').filter(({ value }) => value.indicators?.some(isThis)).map(({ value }) => value.name)
  const schemes = model.all('appraisal').filter(({ value }) => value.dimensions?.some(({ indicators = [] }) => indicators.some(({ indicator }) => isThis(indicator))) || value.criteria?.some(({ indicator }) => indicator && isThis(indicator))).map(({ value }) => value.name)
  return [...(posts.length > 0 ? [`岗位：${posts.join('、')}`] : []), ...(schemes.length > 0 ? [`考核：${schemes.join('、')}`] : [])]
}

function sheet(subject: Subject, indicator: Entity<'indicator'>, measured: Measured | undefined): ViewRecord {
  const { model, office } = subject
  const { value } = indicator
  const { baseline, targets, warn, formula } = value
  const name = (text: string): string => nameOf(model, text, office)
  const found = measured?.values.get(indicator.id)
  return {
    anchor: `indicator/${indicator.id}`,
    name: value.name,
    code: value.code,
    mark: markOf(model, indicator, 'formula'),
    rows: lines([
      ['这一期', ...(measured ? (found ? [`${found.text}${found.verdict ? `，${found.verdict}` : ''}`, found.counted, found.act] : ['没有那样的记录，没有算']) : [])],
      ['说明什么', value.means],
      ['怎么算', formulaText(value, name), formula.ifZero ? `分母是0：${formula.ifZero}` : undefined],
      ['只算哪些事项', value.ofService?.length ? namesOf(model, value.ofService).join('、') : undefined],
      ['目标', [indicatorGoal(value, model.asOf), `${value.unit}，${value.direction}`, targets ? Object.entries(targets).map(([year, target]) => `${year}年 ${target}`).join('、') : ''].filter((text) => text !== '').join('；')],
      ['起点', baseline ? `${baseline.period}：${baseline.value === null ? '没有数' : `${baseline.value}${value.unit}`}${baseline.note ? `（${baseline.note}）` : ''}` : undefined],
      ['到什么数要管', warn ? `${warn.at}${value.unit}：${warn.do}` : undefined],
      ['和谁一起看', value.pairWith ? name(value.pairWith) : undefined],
      ['数据', [`${value.cycle}算`, value.updates ? `${value.updates}更新` : '', value.source ? `来自${name(value.source)}` : '', value.dataOwner ? `${name(value.dataOwner)}负责` : ''].filter((text) => text !== '').join('，')],
      ['保护', [value.minCount === undefined ? '' : `少于${value.minCount}条的不算`, value.privacy ?? ''].filter((text) => text !== '').join('；')],
      ['用在哪里', [value.use?.join('、') ?? '', ...usersOf(subject, indicator)].filter((text) => text !== '').join('；')],
      ['说明', value.notes ? { markdown: value.notes } : undefined],
    ]),
  }
}

function overview({ model, office }: Subject, all: readonly Entity<'indicator'>[], measured: Measured | undefined): View | undefined {
  return tableOf(
    [{ title: '序', width: 0.8, align: 'center' }, { title: '领域', width: 2 }, { title: '类型', width: 1.2, align: 'center' }, { title: '指标', width: 3.6 }, { title: '目标', width: 2 }, ...(measured ? [{ title: '这一期', width: 2 }, { title: '怎样', width: 2.4 }] : []), { title: '多久算', width: 1.4, align: 'center' }, { title: '谁管数', width: 3 }],
    all.map(({ id, value }, index) => [String(index + 1), value.domain, value.type, { ref: `indicator/${id}`, text: value.name }, indicatorGoal(value, model.asOf), ...(measured ? [measured.values.get(id)?.text ?? '没有记录', measured.values.get(id)?.verdict ?? ''] : []), value.cycle, nameOf(model, value.dataOwner ?? value.owner, office)]),
  )
}

/** Only the tables that these indicators count. */
function recordTables(all: readonly Entity<'indicator'>[]): View[] {
  const used = new Set(all.flatMap(({ value: { formula } }) => [formula.numerator.records, ...(formula.denominator ? [formula.denominator.records] : [])]))
  return Object.entries(recordFields).filter(([name]) => used.has(name as Indicator['formula']['numerator']['records'])).map(([name, fields]) => ({
    name,
    table: tableOf([{ title: '字段', width: 2.4 }, { title: '类型', width: 1.2, align: 'center' }, { title: '是什么', width: 8 }], Object.entries(fields).map(([field, { type, means }]) => [field, type, means])),
  }))
}

export function indicatorBookView(subject: Subject, measured?: Measured): ViewRecord {
  const { model, office } = subject
  const all = types.flatMap((type) => model.all('indicator').filter(({ value }) => value.type === type))
  const whose = measured?.of ?? office?.value.name ?? ''
  return {
    coverRows: [{ label: '街镇', value: whose }, ...(measured ? [{ label: '记录', value: measured.period }] : []), { label: '版次', value: `${model.config.version}（${model.config.status}）` }, { label: '编制', value: model.config.issuer ?? office?.value.issuer ?? whose }],
    overview: overview(subject, all, measured),
    ...(measured ? { measured: { period: measured.period, notes: measured.notes, ...(measured.chart ? { chart: measured.chart } : {}) } } : {}),
    groups: types.flatMap((type) => {
      const own = all.filter(({ value }) => value.type === type)
      return own.length > 0 ? [{ name: type, indicators: own.map((one) => sheet(subject, one, measured)) }] : []
    }),
    records: recordTables(all),
  }
}

export default defineDocument({
  name: 'indicator-book',
  title: { zh: '数据指标手册', en: 'book of indicators' },
  reader: 'manager',
  letters: 'ZB',
  docs: {
    zh: '每个指标一张表：说明什么、怎么算、分母是0怎么办、目标和起点、到什么数要管、和谁一起看、数据从哪里来谁负责、够不够数、用在哪些岗位和考核；附要用到的记录表和字段。',
    en: 'One sheet an indicator: what it says, formula, targets and baseline, when to act, its pair, source and owner of the data, how many are enough, posts and schemes that use it; with the tables and fields of the records.',
  },
  view: (subject) => indicatorBookView(subject),
})
