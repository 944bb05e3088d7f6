// Which days are working days, by the calendars of the workspace; a year without a calendar is told, not guessed.
import type { Calendar } from '../kinds/index.ts'

const millisecondsOfDay = 86_400_000

/** YYYY-MM-DD, so many days later. */
export const addDays = (date: string, days: number): string => new Date(Date.parse(date) + days * millisecondsOfDay).toISOString().slice(0, 10)
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay)
/** 1 is Monday. */
export const weekdayOf = (date: string): number => ((new Date(date).getUTCDay() + 6) % 7) + 1
export const everyDay = (from: string, to: string): string[] => Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))

export interface Campaign {
  name: string
  from: string
  to: string
}

/** What the calendars say of days, of all years at once. */
export interface DayTable {
  holidays: ReadonlySet<string>
  /** Days of a weekend on which people work. */
  workdays: ReadonlySet<string>
  campaigns: readonly Campaign[]
  years: ReadonlySet<number>
  /** Years whose holidays were not announced when the calendar was written. */
  open: ReadonlySet<number>
}

export function dayTable(calendars: readonly Calendar[]): DayTable {
  return {
    holidays: new Set(calendars.flatMap(({ holidays }) => holidays.flatMap(({ from, to = from }) => everyDay(from, to)))),
    workdays: new Set(calendars.flatMap(({ workdays = [] }) => workdays)),
    campaigns: calendars.flatMap(({ campaigns = [] }) => campaigns),
    years: new Set(calendars.map(({ year }) => year)),
    open: new Set(calendars.filter(({ announced }) => announced === false).map(({ year }) => year)),
  }
}

export const isWorkingDay = (date: string, { holidays, workdays }: DayTable): boolean => workdays.has(date) || (!holidays.has(date) && weekdayOf(date) <= 5)

/** The last day of so many working days, or other days, that begin on the day after. */
export function lastDay(date: string, days: number, working: boolean, table: DayTable): string {
  let day = date
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (!working || isWorkingDay(day, table)) left--
  }
  return day
}

/** Years between two days that `has` does not hold. */
export function yearsOutside(from: string, to: string, has: ReadonlySet<number>): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((year) => !has.has(year))
}
