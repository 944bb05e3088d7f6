// 排班与窗口测算书: what a queue log says of one office's counters and people: each half-hour against the target, shifts, people, what is too little.
import type { View } from '../../documents/document-type.ts'
import { lines, tableOf } from '../../documents/lines.ts'
import { clockText, weekdayName } from '../../util/weekdays.ts'
import type { OfficeStaffing, StaffPlan } from '../staff-figures.ts'
import { basisLines } from './basis-lines.ts'
import type { Report } from './print-reports.ts'
import { percentText } from '../../util/percent.ts'

export const minutes = (time: number | null): string => (time === null ? '记录里没有' : `${time.toFixed(1)} 分钟`)
const day = (weekday: number): string => weekdayName(weekday).zh

/** The number in each cell is that of the counters; the darker, the more. */
function needChart({ week, most }: OfficeStaffing): View {
  const starts = [...new Set(week.flatMap(({ needs }) => needs.map(({ start }) => start)))].sort((a, b) => a - b)
  return {
    kind: 'matrix', levels: Array.from({ length: most }, (_, index) => `${index + 1} 个`), columns: week.map(({ weekday }) => day(weekday)),
    rows: starts.map((start) => ({ name: `${clockText(start)}–${clockText(start + 30)}`, values: week.map(({ needs }) => needs.find((need) => need.start === start)?.needed ?? 0) })),
  }
}

function needTable({ week, counters }: OfficeStaffing): View | undefined {
  const verdict = (needed: number, stable: boolean): string => (!stable ? '队伍越排越长' : needed > counters ? `少 ${needed - counters} 个` : '够')
  return tableOf(
    [{ title: '星期', width: 1.2, align: 'center' }, { title: '时间', width: 2.2, align: 'center' }, { title: '每小时来几人', width: 2, align: 'center' }, { title: '强度 A', width: 1.4, align: 'center' }, { title: '要开', width: 1.2, align: 'center' }, { title: '现有', width: 1.2, align: 'center' }, { title: '全开时按目标轮到', width: 2.6, align: 'center' }, { title: '够不够', width: 2.4 }],
    week.flatMap(({ weekday, needs }) => needs.map(({ start, arrivals, load, needed, stable, within }): View[] => [day(weekday), `${clockText(start)}–${clockText(start + 30)}`, arrivals.toFixed(1), load.toFixed(2), String(needed), String(counters), percentText(within), verdict(needed, stable)])),
  )
}

function shiftTable({ week }: OfficeStaffing): View | undefined {
  return tableOf(
    [{ title: '星期', width: 1.4, align: 'center' }, { title: '班次', width: 3, align: 'center' }, { title: '休息', width: 2.4, align: 'center' }, { title: '几个人', width: 1.4, align: 'center' }, { title: '当天合计', width: 2, align: 'center' }],
    week.flatMap(({ weekday, shifts, hours }) => shifts.map(({ from, to, pause, people }, index): View[] => [
      day(weekday), `${clockText(from)}–${clockText(to)}`, pause === undefined ? '不排' : `${clockText(pause)}–${clockText(pause + 60)}`, String(people), index === 0 ? `${hours} 小时` : '',
    ])),
  )
}

function facts({ from, to, days, tickets, abandoned, handling, averageWait, within15, counters, countersSeen, headcount }: OfficeStaffing, { within, share }: StaffPlan): View[] {
  return lines([
    ['记录', `${from} 至 ${to}，开门 ${days} 天，取号 ${tickets} 个，弃号 ${percentText(abandoned)}`],
    ['每件', `平均 ${handling.toFixed(1)} 分钟`],
    ['实际等候', `平均 ${minutes(averageWait)}；15 分钟内轮到的 ${percentText(within15)}`],
    ['窗口', `现有 ${counters} 个；记录里叫过号的 ${countersSeen} 个`],
    ['窗口岗位', `现有 ${headcount} 人`],
    ['目标', `${percentText(share)} 的人 ${within} 分钟内轮到`],
  ])
}

function peopleRows({ weekHours, people, headcount, most, counters }: OfficeStaffing, { weeklyHours, shrinkage }: StaffPlan): View[] {
  return lines([
    ['要几个人', `每周 ${weekHours} 小时 ÷ 每人 ${weeklyHours} 小时 ×（1＋${percentText(shrinkage)}）＝ ${people} 人（进到整数）`],
    ['和现有比', headcount >= people ? `现有 ${headcount} 人，够（多 ${headcount - people} 人）` : `现有 ${headcount} 人，少 ${people - headcount} 人`],
    ['窗口和最忙时比', most > counters ? `最忙时要 ${most} 个，现有 ${counters} 个，少 ${most - counters} 个：排班只能排到 ${counters} 个` : `最忙时要 ${most} 个，现有 ${counters} 个，够`],
  ])
}

const changeText = (change: number): string => (change === 0 ? '照记录' : `${change < 0 ? '少' : '多'} ${Math.round(Math.abs(change) * 100)}%`)

function sensitivityTable({ sensitivity, counters, headcount }: OfficeStaffing): View | undefined {
  const against = (needed: number, have: number): string => (needed > have ? `少 ${needed - have}` : '够')
  return tableOf(
    [{ title: '来的人', width: 2 }, { title: '最忙时要几个窗口', width: 2.6, align: 'center' }, { title: `现有 ${counters} 个`, width: 1.6, align: 'center' }, { title: '要几个人', width: 1.6, align: 'center' }, { title: `现有 ${headcount} 人`, width: 1.8, align: 'center' }, { title: '队伍越排越长的半小时', width: 2.8, align: 'center' }],
    sensitivity.map(({ change, most, people, unstable }): View[] => [change === 0 ? { strong: changeText(change) } : changeText(change), String(most), against(most, counters), String(people), against(people, headcount), String(unstable)]),
  )
}

export function staffingReport(one: OfficeStaffing, plan: StaffPlan): Report {
  return {
    template: 'staffing-report', path: `${one.office}/staffing-report`, of: one.name, title: '排班与窗口测算书',
    view: {
      office: one.name, from: one.from, to: one.to, findings: plan.diagnostics.filter(({ data }) => data.office === one.name).map(({ code, message }) => `${message.zh}（${code}）`),
      facts: facts(one, plan), chart: needChart(one), needs: needTable(one), shifts: shiftTable(one), people: peopleRows(one, plan), sensitivity: sensitivityTable(one), notes: basisLines(plan),
    },
  }
}
