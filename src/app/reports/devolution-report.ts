// 下沉评价跟踪报告 with what the records of a period say: support that came, answers to problems, and the numbers that the reviews look at.
import { sumOfProblems, sumOfSupport } from '../../analysis/devolution.ts'
import type { View } from '../../documents/document-type.ts'
import { devolutionReviewView, type Reviewed } from '../../documents/devolution-review-view.ts'
import { targetOf } from '../../documents/indicator-words.ts'
import { tableOf } from '../../documents/lines.ts'
import { nameOf } from '../../documents/name-of.ts'
import type { SupportCounts } from '../../kinds/devolution-counts.ts'
import type { Devolution } from '../../kinds/index.ts'
import type { Entity, Model } from '../../model/model.ts'
import type { SupportRow } from '../../records/devolution-figures.ts'
import type { Analysis, DevolvedMatter, DevolvedMatters, Measure } from '../analysis.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'
import { percentText, shareText } from '../../util/percent.ts'

const short = (number: number): number => Math.round(number * 100) / 100

/** 到期 4：按期 2，晚到 1，没到 1; and below it, where one unit counts all: 应给 4 期，给了 3 期. */
function supportText(rows: readonly SupportRow[]): string[] {
  if (rows.length === 0) return ['没有记录']
  const { promised, due, onTime, late, owing } = sumOfSupport(rows)
  if (due === 0) return [`${promised} 项都没到期`]
  const units = [...new Set(rows.map(({ unit }) => unit))]
  const sum = (field: 'owed' | 'given'): number => short(rows.reduce((all, row) => all + (row[field] ?? 0), 0))
  const amount = units.length === 1 && units[0] !== null && rows.every(({ owed }) => owed !== null) ? [`应给 ${sum('owed')} ${units[0]}，给了 ${sum('given')} ${units[0]}`] : []
  return [`到期 ${due}：按期 ${onTime}，晚到 ${late}，没到 ${owing}`, ...amount]
}

/** A record names the kind and what it is; one that names the kind alone counts where the matter lists that kind once. */
function supportTexts(model: Model, { support = [] }: Devolution, rows: readonly SupportRow[]): string[][] {
  return support.map(({ what, item }) => {
    const ofKind = rows.filter(({ kind }) => kind === what)
    const isOnly = support.filter((one) => one.what === what).length === 1
    return supportText(ofKind.filter((row) => (row.item === null ? isOnly : row.item === item || row.item === nameOf(model, item))))
  })
}

const supportColumns = [{ title: '答应', width: 1.2, align: 'center' }, { title: '到期', width: 1.2, align: 'center' }, { title: '按期到', width: 1.3, align: 'center' }, { title: '晚到', width: 1.2, align: 'center' }, { title: '没到', width: 1.2, align: 'center' }, { title: '按期到位', width: 1.6, align: 'center' }] as const
const supportCells = ({ promised, due, onTime, late, owing }: SupportCounts): string[] => [...[promised, due, onTime, late, owing].map(String), shareText(onTime, due)]

function kindTable({ kinds, support }: DevolvedMatter): View | undefined {
  if (kinds.length === 0) return undefined
  return tableOf([{ title: '支撑', width: 3 }, ...supportColumns], [...kinds.map((one): View[] => [one.kind, ...supportCells(one)]), [{ strong: '合计' }, ...supportCells(support)]])
}

function problemTable({ problems: { raised, due, onTime, late, waiting, closed } }: DevolvedMatter): View | undefined {
  if (raised === 0) return undefined
  const columns = ['提出', '到期要答复', '按期答复', '晚答复', '过期没答复', '按期答复', '街镇签字销号'].map((title) => ({ title, width: 1, align: 'center' as const }))
  return tableOf(columns, [[...[raised, due, onTime, late, waiting].map(String), shareText(onTime, due), `${closed}（${shareText(closed, raised)}）`]])
}

function officeTable(devolution: string, { supports, problems }: DevolvedMatters, base: Model): View | undefined {
  const ids = [...new Set([...supports, ...problems].filter((row) => row.devolution === devolution).map(({ office }) => office))]
  if (ids.length < 2) return undefined
  const own = <Row extends { devolution: string; office: string }>(rows: readonly Row[], office: string): Row[] => rows.filter((row) => row.devolution === devolution && row.office === office)
  return tableOf(
    [{ title: '街镇', width: 2.4 }, ...['支撑到期', '按期到', '没到', '问题提出', '按期答复', '过期没答复'].map((title) => ({ title, width: title.startsWith('按期') ? 2.2 : 1.5, align: 'center' as const }))],
    ids.map((id): View[] => {
      const [support, answers] = [sumOfSupport(own(supports, id)), sumOfProblems(own(problems, id))]
      return [base.get('office', id)?.value.name ?? id, String(support.due), `${support.onTime}（${shareText(support.onTime, support.due)}）`, String(support.owing), String(answers.raised), `${answers.onTime}（${shareText(answers.onTime, answers.due)}）`, String(answers.waiting)]
    }),
  )
}

const mostWaiting = 20

function waitingTable(devolution: string, { waiting }: DevolvedMatters, base: Model): { title: string; table: View } | undefined {
  const own = waiting.filter((one) => one.devolution === devolution)
  const table = tableOf(
    [{ title: '问题号', width: 3 }, { title: '街镇', width: 2.6 }, { title: '提出', width: 2, align: 'center' }, { title: '该哪天答复', width: 2, align: 'center' }, { title: '已经过了', width: 1.6, align: 'center' }],
    own.slice(0, mostWaiting).map(({ office, number, raised, due, days }): View[] => [number, base.get('office', office)?.value.name ?? office, raised, due, `${days} 天`]),
  )
  return table === undefined ? undefined : { title: own.length > mostWaiting ? `过期没答复的问题（最早的 ${mostWaiting} 个，共 ${own.length} 个）` : '过期没答复的问题', table }
}

function indicatorWords({ numerator, value, unit, few }: Measure, entity: Entity<'devolution'>, id: string, model: Model): { text: string; trend: string } {
  if (numerator === null) return { text: `不到 ${few} 条，不给`, trend: '' }
  if (value === null) return { text: '—', trend: '' }
  const before = (entity.value.reviews ?? []).flatMap(({ results = [] }) => results).findLast((one) => model.follow(one.indicator, 'indicator')?.id === id && one.value !== null)?.value
  const direction = model.get('indicator', id)!.value.direction
  const now = short(value)
  const trend = before === undefined || before === null ? '以前没有数' : now === before ? '平' : direction === '越接近目标越好' ? '' : now > before === (direction === '越高越好') ? `好（上次 ${before}${unit}）` : `差（上次 ${before}${unit}）`
  return { text: `${now}${unit}`, trend }
}

function findingsOf(devolution: string, { weak, on }: DevolvedMatters, { support, problems, from }: DevolvedMatter): string[] {
  return [
    ...weak.filter((one) => one.devolution === devolution).map(({ what, kind, all, hits, share, elsewhere }) => (what === 'support'
      ? `全部街镇合起来，${from}答应的“${kind}”到期 ${all} 项里 ${hits} 项没有按期到（${percentText(share)}，别的下沉事项 ${percentText(elsewhere)}）：事下来了，支撑没有跟上。`
      : `全部街镇合起来，提的问题到期 ${all} 个里 ${hits} 个没有按期答复（${percentText(share)}，别的下沉事项 ${percentText(elsewhere)}）。`)),
    ...(support.owing > 0 ? [`到 ${on}，到期还没有到位的支撑 ${support.owing} 项。`] : []), ...(problems.waiting > 0 ? [`到 ${on}，过了期限还没有答复的问题 ${problems.waiting} 个。`] : []),
  ]
}

/** The target is that of the indicator that counts support, where the workspace has one. */
function chartOf({ kinds }: DevolvedMatter, { on }: DevolvedMatters, base: Model): View | undefined {
  const counting = base.all('indicator').find(({ value: { unit, formula } }) => unit === '%' && formula.numerator.records === '支撑')
  const target = counting && targetOf(counting.value, on)
  const rows = kinds.filter(({ due }) => due > 0).map(({ kind, due, onTime }) => ({ name: kind, value: short((onTime / due) * 100), ...(target === undefined ? {} : { target }) }))
  return rows.length > 0 ? { kind: 'bars', unit: '%', valueName: '按期到位', targetName: '目标', rows } : undefined
}

function notesOf(matter: DevolvedMatter, { formulas, gaps }: DevolvedMatters, { records, office }: Analysis): string[] {
  return [
    ...(matter.cases ? [`这件事在记录里收了 ${matter.cases.own} 件，占${office === undefined ? '全部街镇' : '本街镇'}收件的 ${shareText(matter.cases.own, matter.cases.all)}。`] : []),
    ...basisLines({ formulas, gaps, records: records.filter(({ table }) => ['支撑', '问题', '办件'].includes(table)) }),
  ]
}

function reviewedOf(matter: DevolvedMatter, entity: Entity<'devolution'>, found: DevolvedMatters, analysis: Analysis, base: Model): Reviewed {
  const { devolution } = matter
  const chart = chartOf(matter, found, base)
  const titled = (title: string, table: View | undefined): Reviewed['tables'] => (table ? [{ title, table }] : [])
  const waiting = waitingTable(devolution, found, base)
  const offices = new Set([...found.supports, ...found.problems].filter((row) => row.devolution === devolution).map(({ office }) => office))
  return {
    of: analysis.officeName ?? `${offices.size} 个街镇合计`, period: `${found.from ?? '—'} 至 ${found.to ?? '—'}`, findings: findingsOf(devolution, found, matter),
    support: supportTexts(base, entity.value, found.supports.filter((row) => row.devolution === devolution)), ...(chart ? { chart } : {}),
    tables: [...titled('支撑', kindTable(matter)), ...titled('街镇提的问题', problemTable(matter)), ...titled('各街镇', officeTable(devolution, found, base)), ...(waiting ? [waiting] : [])],
    indicators: new Map(matter.indicators.map((one) => [one.id, indicatorWords(one, entity, one.id, base)])), notes: notesOf(matter, found, analysis),
  }
}

/** One for each matter: of the office that was asked for, or of all together. */
export function devolutionReports(analysis: Analysis, workspace: OpenWorkspace): Report[] {
  const { devolved, office: id } = analysis
  if (!devolved) return []
  const model = id === undefined ? workspace.base : workspace.office(id).model
  const office = id === undefined ? undefined : model.get('office', id)!
  return devolved.matters.map((matter): Report => {
    const about = model.get('devolution', matter.devolution)!
    const reviewed = reviewedOf(matter, about, devolved, analysis, model)
    return { template: 'devolution-review', path: `${id === undefined ? '' : `${id}/`}devolution-review/${about.id}`, of: reviewed.of, title: `${about.value.name} · 下沉评价跟踪报告`, view: devolutionReviewView({ model, about, ...(office ? { office } : {}) }, reviewed) }
  })
}
