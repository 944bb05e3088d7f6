// Service before the request: from numbers of groups, which of them are likely to need which service in a month, by the rules that the services hold.
import { addMonths, expectations, leastToTell, type ExpectationRule } from '../analysis/expectations.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/usage-error.ts'
import { nameOf } from '../documents/name-of.ts'
import { servicesOf } from '../documents/office-view.ts'
import type { Entity, Model } from '../model/model.ts'
import type { GroupCount } from '../records/group-counts.ts'
import { findOffice } from './choices.ts'
import type { Expected, ExpectedLine } from './expected.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { withRecords } from './records-call.ts'

export interface ExpectCall extends WorkspaceCall {
  files: readonly string[]
  office?: string
  /** YYYY-MM; the month after the day on which everything is judged if not given. */
  month?: string
  /** Absolute: where the report of each office is printed, and of several the overview. */
  report?: string
}

function rulesOf(base: Model): ExpectationRule[] {
  return base.all('service').flatMap(({ id, value }) => (value.find?.expect ?? []).map((rule) => ({ service: id, ...rule })))
}

const formulas: readonly Localized[] = [
  { zh: '可能要办的人数＝人群在那个月的人数×百分数；那个月＝要看的月份往前数几个月。规则写在各事项的“预先看到”（find 下的 expect）里。', en: 'Likely people: those of the group in the month that the rule looks back to, times its percentage. The rules stand in the services (find, expect).' },
  { zh: `不到 ${leastToTell} 人（没有人也一样）写“少于${leastToTell}”，那一行别的数也不给；同一人群的别的行会让人倒推出来的，写“不写”；合计只加给出来的。一个人可能算在几个人群里，各行不能相加。`, en: `Fewer than ${leastToTell} people, or none, are told as such, with no other number of that line; a line of the same group from which they could be worked out is withheld, and sums add only what is told. Someone may belong to several groups: lines do not add up.` },
  { zh: '这是估计，不是名单：要联系谁，由有权看名单的岗位在业务系统里查。', en: 'An estimate and no list: who is to be called is looked up in their own systems by those who may.' },
]

const list = (names: readonly string[], mark: string): string => names.join(mark)

function gapsOf(lines: readonly ExpectedLine[], rules: readonly ExpectationRule[], counts: readonly GroupCount[]): Localized[] {
  const used = new Set(rules.map(({ group }) => group))
  const there = new Set(counts.map(({ group }) => group))
  const unused = [...there].filter((group) => !used.has(group))
  const absent = [...used].filter((group) => !there.has(group))
  const missing = lines.filter(({ state, group, notGiven }) => state === 'unknown' && there.has(group) && notGiven === 0)
  const months = [...new Set(missing.map(({ group, from }) => `${group}\n${from}`))].map((key) => {
    const [group = '', from = ''] = key.split('\n')
    return { group, from, offices: [...new Set(missing.filter((line) => line.group === group && line.from === from).map(({ officeName }) => officeName))] }
  })
  const partly = [...new Map(lines.filter(({ notGiven }) => notGiven > 0).map((line) => [`${line.officeName} ${line.group} ${line.from}`, line.notGiven]))]
  return [
    ...months.map(({ group, from, offices }) => ({ zh: `没有“${group}”${from} 的人数，没有算：${list(offices, '、')}。`, en: `No number of "${group}" in ${from}, and nothing is told, for: ${list(offices, ', ')}.` })),
    ...partly.map(([place, number]) => ({ zh: `${place} 有 ${number} 条没有给人数，少算了。`, en: `${place}: ${number} records give no number, so too few are counted.` })),
    ...(absent.length > 0 ? [{ zh: `记录里没有这些人群，有关的规则没有用上：${list(absent, '、')}。`, en: `Groups of the rules that the records do not have: ${list(absent, ', ')}.` }] : []),
    ...(unused.length > 0 ? [{ zh: `没有哪个事项的规则用到记录里的这些人群：${list(unused, '、')}。`, en: `Groups of the records that no rule speaks of: ${list(unused, ', ')}.` }] : []),
  ]
}

function actsOf(base: Model, lines: readonly ExpectedLine[], office: Entity<'office'> | undefined): Expected['acts'] {
  return [...new Set(lines.filter(({ state }) => state !== 'unknown').map(({ service }) => service))].map((service) => {
    const { name = service, find } = base.get('service', service)!.value
    return { service, serviceName: name, who: nameOf(base, find!.who, office), ...(find!.then ? { act: find!.then } : {}) }
  })
}

export async function expectNeeds(call: ExpectCall): Promise<Expected> {
  const workspace = await openWorkspace(call)
  const { base } = workspace
  const only = call.office === undefined ? undefined : findOffice(base, call.office)
  const month = call.month ?? addMonths(base.asOf.slice(0, 7), 1)
  const rules = rulesOf(base)
  if (rules.length === 0) throw new UsageError({ zh: '还没有哪个事项写了规则。请在事项的 find 下写 expect：人群、几个月以后、百分之几、凭什么；例子见 docs/kinds/service.md。', en: 'No service has a rule yet. Write expect below find of a service: group, monthsAfter, percent, why; see docs/kinds/service.md.' })
  const { groupCounts } = await import('../records/group-counts.ts')
  const { counts, records } = await withRecords({ cwd: call.cwd, files: call.files, need: ['人群'] }, base, async (open) => ({ counts: await groupCounts(open, only?.id) }))
  const table = records.find((one) => one.table === '人群')!
  if (table.absent.includes('人数')) throw new UsageError({ zh: `“${table.file}”没有“人数”一列。`, en: `"${table.file}" has no column 人数.` })
  if (counts.length === 0) throw new UsageError({ zh: `人群记录里没有${only ? `“${call.office}”` : '能用'}的人数。`, en: `The records hold no groups${only ? ` of "${call.office}"` : ' that count'}.` })
  const offices = [...new Set(counts.map(({ office }) => office))].map((id) => base.get('office', id)!)
  const lines = expectations(rules, counts, offices.map((office) => ({ id: office.id, services: new Set(servicesOf(base, office).map(({ id }) => id)) })), month)
    .map((line): ExpectedLine => ({ ...line, officeName: base.get('office', line.office)!.value.name ?? line.office, serviceName: base.get('service', line.service)!.value.name ?? line.service }))
  const answer: Expected = { month, lines, acts: actsOf(base, lines, only), formulas: [...formulas], gaps: gapsOf(lines, rules, counts), records }
  if (call.report === undefined) return answer
  const { expectReport } = await import('./reports/expect-report.ts')
  const { expectOverview } = await import('./reports/expect-overview.ts')
  const { printReports } = await import('./reports/print-reports.ts')
  const each = offices.map((office) => expectReport(office.value.name, office.id, { ...answer, acts: actsOf(base, lines.filter((line) => line.office === office.id), office) }))
  const reports = [...(new Set(lines.map((line) => line.office)).size > 1 ? [expectOverview(answer)] : []), ...each]
  return { ...answer, reports: await printReports(reports, workspace, call.report) }
}
