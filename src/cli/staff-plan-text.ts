// The answer of guifan staff for a queue log: a row an office, and for one office the week by half-hours with its shifts.
import type { OfficeStaffing, StaffPlan } from '../app/staff-figures.ts'
import { clockText, weekdayName } from '../util/weekdays.ts'
import { wrapText } from '../util/wrap.ts'
import { indented } from './indented.ts'
import { basisText } from './basis-text.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'
import { percentText } from '../util/percent.ts'

const minutes = (time: number | null): string => (time === null ? '—' : time.toFixed(1))

function overview(offices: readonly OfficeStaffing[], session: Session): string {
  const { say } = session
  return table([
    { title: say({ zh: '街镇', en: 'OFFICE' }), cell: ({ name }: OfficeStaffing) => name },
    { title: say({ zh: '取号', en: 'TICKETS' }), cell: ({ tickets }) => String(tickets) },
    { title: say({ zh: '每件分钟', en: 'MINUTES' }), cell: ({ handling }) => handling.toFixed(1) },
    { title: say({ zh: '最多要开', en: 'NEEDED' }), cell: ({ most }) => String(most) },
    { title: say({ zh: '现有窗口', en: 'COUNTERS' }), cell: ({ counters }) => String(counters) },
    { title: say({ zh: '要几个人', en: 'PEOPLE' }), cell: ({ people }) => String(people) },
    { title: say({ zh: '窗口岗位现有', en: 'HAVE' }), cell: ({ headcount }) => String(headcount) },
  ], offices, session.room)
}

function weekTable({ week, counters }: OfficeStaffing, session: Session): string {
  const starts = [...new Set(week.flatMap(({ needs }) => needs.map(({ start }) => start)))].sort((a, b) => a - b)
  const cell = (weekday: number) => (start: number): string => {
    const need = week.find((day) => day.weekday === weekday)?.needs.find((at) => at.start === start)
    return need ? `${need.needed}${need.stable ? (need.needed > counters ? '!' : '') : '!!'}` : '·'
  }
  return table([{ title: session.say({ zh: '时间', en: 'TIME' }), cell: clockText }, ...week.map(({ weekday }) => ({ title: session.say(weekdayName(weekday)), cell: cell(weekday) }))], starts, session.room)
}

function shiftLines({ week }: OfficeStaffing, session: Session): string {
  return week.map(({ weekday, shifts, hours }) => {
    const texts = shifts.map(({ from, to, pause, people }) => {
      const span = `${clockText(from)}–${clockText(to)}`
      return session.say({ zh: `${span} ${people}人${pause === undefined ? '' : `（${clockText(pause)}起休1小时）`}`, en: `${span} ×${people}${pause === undefined ? '' : ` (break ${clockText(pause)})`}` })
    })
    return indented(`${session.say(weekdayName(weekday))}  ${texts.join(session.say({ zh: '；', en: '; ' }))}  ${session.say({ zh: `共 ${hours} 小时`, en: `${hours} hours` })}`, session)
  }).join('')
}

function sensitivityLines({ sensitivity }: OfficeStaffing, { say }: Session): string {
  return sensitivity.filter(({ change }) => change !== 0).map(({ change, most, people, unstable }) => {
    const by = Math.round(Math.abs(change) * 100)
    return say({
      zh: `  ${change < 0 ? '少' : '多'} ${by}%：最忙时要 ${most} 个窗口，要 ${people} 人${unstable > 0 ? `；${unstable} 个半小时队伍会越排越长` : ''}\n`,
      en: `  ${by}% ${change < 0 ? 'fewer' : 'more'} people: ${most} counters at the busiest, ${people} people${unstable > 0 ? `; the line only grows in ${unstable} half-hours` : ''}\n`,
    })
  }).join('')
}

function detail(office: OfficeStaffing, { within, share, shrinkage, weeklyHours }: StaffPlan, session: Session): string {
  const { say } = session
  const { name, from, to, days, tickets, abandoned, handling, averageWait, within15, counters, countersSeen, headcount, people, weekHours, most } = office
  const short = most - counters
  const wrapped = (text: string): string => wrapText(text, session.width).join('\n')
  return [
    wrapped(say({ zh: `${name}：${from} 至 ${to}，开门 ${days} 天，取号 ${tickets} 个，弃号 ${percentText(abandoned)}。`, en: `${name}: ${from} to ${to}, ${days} days, ${tickets} tickets, ${percentText(abandoned)} abandoned.` })),
    wrapped(say({ zh: `每件平均 ${minutes(handling)} 分钟；实际平均等 ${minutes(averageWait)} 分钟，15 分钟内轮到的 ${percentText(within15)}；叫过号的窗口 ${countersSeen} 个。`, en: `${minutes(handling)} minutes each; people waited ${minutes(averageWait)} minutes, ${percentText(within15)} of them no more than 15; ${countersSeen} counters called.` })),
    '',
    wrapped(say({ zh: `每半小时要开的窗口（${percentText(share)} 的人 ${within} 分钟内轮到；! 窗口不够达标，!! 队伍会越排越长）`, en: `Counters for each half-hour (${percentText(share)} served within ${within} minutes; ! more than there are, !! the line only grows)` })),
    weekTable(office, session),
    say({ zh: '排班（照现有窗口数排）', en: 'Shifts (for the counters that there are)' }),
    shiftLines(office, session),
    wrapped(say({ zh: `人数：每周 ${weekHours} 小时 ÷ 每人 ${weeklyHours} 小时 ×（1＋${percentText(shrinkage)} 请假培训等）＝ ${people} 人；窗口岗位现有 ${headcount} 人，${headcount >= people ? `够（多 ${headcount - people} 人）` : `少 ${people - headcount} 人`}。`, en: `People: ${weekHours} hours a week ÷ ${weeklyHours} hours each × (1 + ${percentText(shrinkage)} for leave and training) = ${people}; the posts of the counters have ${headcount}: ${headcount >= people ? `enough, ${headcount - people} to spare` : `${people - headcount} too few`}.` })),
    ...(short > 0 ? [wrapped(say({ zh: `窗口：最忙时要 ${most} 个，现有 ${counters} 个，少 ${short} 个；排班只能排到 ${counters} 个。`, en: `Counters: ${most} at the busiest, ${counters} there are, ${short} too few; the shifts stop at ${counters}.` }))] : []),
    say({ zh: '来的人要是比记录里', en: 'If there come' }) + '\n' + sensitivityLines(office, session).trimEnd(),
  ].join('\n')
}

export function staffPlanText(plan: StaffPlan, session: Session): string {
  const { say } = session
  const { offices, diagnostics, from, to, within, share } = plan
  const parts = offices.length === 1 ? [`${detail(offices[0]!, plan, session)}\n`] : [
    say({ zh: `按 ${from} 至 ${to} 的排队记录\n要让 ${percentText(share)} 的人 ${within} 分钟内轮到，最忙的半小时开几个窗口、要几个人：\n`, en: `From the queue logs of ${from} to ${to}\nFor ${percentText(share)} of people to be served within ${within} minutes, at the busiest half-hour:\n` }),
    overview(offices, session),
    say({ zh: '一个街镇每半小时的窗口和排班：加 --office 街镇名。\n', en: 'Half-hours and shifts of one office: add --office.\n' }),
  ]
  return [
    ...parts, '\n',
    ...diagnostics.map(({ code, message }) => indented(`${code} ${say(message)}`, session)),
    basisText(plan, session),
  ].join('')
}
