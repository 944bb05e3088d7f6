// 排班与窗口测算的各街镇对照: counters and people that each office needs and has, and how long people wait there, held against all.
import { leastCases } from '../../analysis/compare.ts'
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import { standingNames } from '../analysis.ts'
import type { OfficeStaffing, StaffPlan } from '../staff-figures.ts'
import { basisLines } from './basis-lines.ts'
import { namedOffices, ofOffices, overviewReport } from './overview-report.ts'
import type { Report } from './print-reports.ts'
import { minutes } from './staffing-report.ts'
import { percentText } from '../../util/percent.ts'

const sum = (offices: readonly OfficeStaffing[], of: (one: OfficeStaffing) => number): number => offices.reduce((all, one) => all + of(one), 0)
const growing = ({ week }: OfficeStaffing): number => week.flatMap(({ needs }) => needs).filter(({ stable }) => !stable).length
const against = (needed: number, have: number): View => (needed > have ? { strong: `${needed} / ${have}，少 ${needed - have}` } : `${needed} / ${have}`)

/** Of so few tickets neither share nor mean is told. */
function waitCells({ office, averageWait }: OfficeStaffing, { waiting }: StaffPlan): View[] {
  const compared = waiting.find((one) => one.office === office)
  if (compared === undefined) return ['记录里没有', '—', '—']
  const few = compared.standing === 'few'
  const standing = standingNames[compared.standing].zh
  return [few ? '—' : averageWait!.toFixed(1), few ? '—' : percentText(compared.share), compared.standing === 'below' ? { strong: standing } : standing]
}

function officeTable(plan: StaffPlan): View | undefined {
  return tableOf(
    [{ title: '街镇', width: 2.6 }, { title: '取号', width: 1.3, align: 'center' }, { title: '每窗口每天接几个', width: 1.6, align: 'center' }, { title: '平均等几分钟', width: 1.5, align: 'center' }, { title: '15 分钟内轮到', width: 1.6, align: 'center' }, { title: '比合计', width: 2.3, align: 'center' }, { title: '窗口：最忙时要/现有', width: 2.2, align: 'center' }, { title: '人：要/现有', width: 2.2, align: 'center' }, { title: '队伍越排越长的半小时', width: 1.9, align: 'center' }],
    plan.offices.map((one): View[] => [
      one.name, String(one.tickets), one.counters > 0 ? (one.tickets / one.days / one.counters).toFixed(1) : '—', ...waitCells(one, plan), against(one.most, one.counters), against(one.people, one.headcount), growing(one) > 0 ? { strong: String(growing(one)) } : '0',
    ]),
  )
}

function facts({ offices, waiting, within, share }: StaffPlan): View[] {
  const [all, hits] = waiting.reduce(([known, soon], one) => [known + one.all, soon + one.hits], [0, 0])
  return lines([
    ['记录', `取号 ${sum(offices, ({ tickets }) => tickets)} 个`],
    ['目标', `${percentText(share)} 的人 ${within} 分钟内轮到`],
    ['实际等候', all > 0 ? `平均 ${minutes(sum(offices, ({ averageWait, waits }) => (averageWait ?? 0) * waits) / all)}；15 分钟内轮到的 ${percentText(hits / all)}（知道等了多久的 ${all} 个号）` : minutes(null)],
    ['窗口', `现有 ${sum(offices, ({ counters }) => counters)} 个；最忙的半小时不够的有 ${offices.filter(({ most, counters }) => most > counters).length} 个街镇`],
    ['窗口岗位', `要 ${sum(offices, ({ people }) => people)} 人，现有 ${sum(offices, ({ headcount }) => headcount)} 人；人不够的有 ${offices.filter(({ people, headcount }) => people > headcount).length} 个街镇`],
  ])
}

function findings({ offices, waiting, diagnostics }: StaffPlan): string[] {
  const counters = namedOffices(offices, ({ most, counters: have }) => (most > have ? `少 ${most - have} 个` : undefined))
  const people = namedOffices(offices, ({ people: needed, headcount }) => (needed > headcount ? `少 ${needed - headcount} 人` : undefined))
  const slow = namedOffices(offices, ({ office }) => { const one = waiting.find((compared) => compared.office === office); return one?.standing === 'below' ? percentText(one.share) : undefined })
  return [
    ...diagnostics.map(({ code, message }) => `${message.zh}（${code}）`), ...(counters ? [`最忙的半小时窗口不够达到目标：${counters}。`] : []), ...(people ? [`人不够排班：${people}。`] : []),
    ...(slow ? [`15 分钟内轮到的比各街镇合计明显低：${slow}。`] : []),
  ]
}

export function staffingOverview(plan: StaffPlan): Report {
  const { offices, from, to } = plan
  return overviewReport({
    path: 'staffing-overview', title: '排班与窗口测算：各街镇对照', ...ofOffices(offices.length), period: `${from} 至 ${to} 的排队记录`, findings: findings(plan), facts: facts(plan),
    charts: [{
      title: '最忙的半小时要开几个窗口', reading: '条是要开的窗口，虚线是现有的：条过了虚线，就是窗口不够。',
      chart: { kind: 'bars', unit: ' 个', valueName: '最忙的半小时要开', targetName: '现有', rows: offices.map(({ name, most, counters }) => ({ name, value: most, target: counters })) },
    }],
    tables: [{ title: '逐个街镇的数', rows: officeTable(plan) }],
    notes: [
      `比合计：15 分钟内轮到的比例的 95% 区间整个低于（高于）各街镇合计的，才写低（高）；知道等了多久的不到 ${leastCases} 个号的不比，也不写平均。排队记录里没有事项，各街镇办的事项不一样，没有折算。`,
      '每窗口每天接几个＝取号÷开门的天数÷现有窗口，街镇大小不一样也能比；要几个人只排到现有窗口数，窗口少的街镇要的人会算少。',
      ...basisLines(plan),
    ],
  })
}
