// The days of the sample: which of them are working days, how long the halls are open, how many come.
import type { Calendar } from '../../src/kinds/index.ts'

export type DayKind = 'working' | 'weekend' | 'holiday'

export interface Day {
  /** YYYY-MM-DD. */
  date: string
  /** 0 is Monday. */
  weekday: number
  kind: DayKind
  /** The first working day after days off. */
  afterHoliday: boolean
}

const milliseconds = 86_400_000

export function daysBetween(from: string, to: string, calendars: readonly Calendar[]): Day[] {
  const holidays = new Set<string>()
  for (const { holidays: list } of calendars) {
    for (const { from: first, to: last = first } of list) for (let at = Date.parse(first); at <= Date.parse(last); at += milliseconds) holidays.add(new Date(at).toISOString().slice(0, 10))
  }
  const workdays = new Set(calendars.flatMap(({ workdays: list }) => list ?? []))
  const days: Day[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += milliseconds) {
    const date = new Date(at).toISOString().slice(0, 10)
    const weekday = (new Date(at).getUTCDay() + 6) % 7
    const kind = holidays.has(date) ? 'holiday' : weekday >= 5 && !workdays.has(date) ? 'weekend' : 'working'
    const before = days.slice(-2)
    days.push({ date, weekday, kind, afterHoliday: kind === 'working' && before.at(-1)?.kind === 'holiday' })
  }
  return days
}
