// The queue log of one office, played through: people come by chance, the counters of the office serve them in turn, some give up.
import type { Chance } from './chance.ts'
import type { Day } from './days.ts'

export interface Hall {
  office: string
  /** Numbers of the counters that serve. */
  counters: readonly string[]
  /** Tickets of an ordinary year. */
  yearly: number
}

/** Planted: what the forecast is to find. Registering for the medical insurance of residents draws people in the last weeks of a year. */
export const campaign = { from: '11-11', to: '12-25', factor: 1.45 }

const byWeekday = [1.3, 1.1, 1.05, 1, 1.05, 0.34, 0.2]
/** Share of a whole day's people by half-hours from 8:30; noon is quiet. */
const byHalfHour = [0.9, 1.35, 1.5, 1.4, 1.2, 0.9, 0.55, 0.45, 0.55, 0.9, 1.25, 1.3, 1.15, 1, 0.85, 0.6]
const opens = 8.5 * 60
const meanHandling = 9.5

function expected({ weekday, kind, afterHoliday, date }: Day, yearly: number): number {
  const season = date.slice(5) >= campaign.from && date.slice(5) <= campaign.to ? campaign.factor : 1
  const usual = kind === 'working' ? byWeekday[Math.min(weekday, 4)]! : kind === 'weekend' ? byWeekday[weekday]! : 0.15
  return (yearly / 300) * usual * season * (afterHoliday ? 1.4 : 1)
}

const clock = (date: string, minute: number): string => {
  const whole = Math.floor(minute)
  const seconds = Math.floor((minute - whole) * 60)
  return `${date} ${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}:${String(seconds).padStart(2, '0')}`
}

/** Minutes of the day at which people take a ticket, in order. */
function arrivals(day: Day, yearly: number, chance: Chance): number[] {
  const halves = day.kind === 'working' ? byHalfHour : byHalfHour.slice(0, 6)
  const sum = halves.reduce((total, part) => total + part, 0)
  const mood = Math.max(0.6, 1 + 0.08 * chance.normal())
  return halves.flatMap((part, half) => Array.from({ length: chance.poisson((expected(day, yearly) * mood * part) / sum) }, () => opens + half * 30 + chance.share() * 30)).sort((a, b) => a - b)
}

export function* queueLog({ office, counters, yearly }: Hall, days: readonly Day[], chance: Chance): Generator<(string | number)[]> {
  for (const day of days) {
    const free = counters.map((no) => ({ no, at: opens }))
    let number = 0
    for (const came of arrivals(day, yearly, chance)) {
      free.sort((a, b) => a.at - b.at)
      const counter = free[0]!
      const called = Math.max(came, counter.at)
      const ticket = `${day.date.slice(5).replace('-', '')}-${String(++number).padStart(3, '0')}`
      const wait = called - came
      if (wait > 30 && chance.happens(0.25)) {
        yield [ticket, office, '', day.date, clock(day.date, came), '', '', '是', '', '']
        continue
      }
      const handling = Math.max(1, chance.lognormal(meanHandling, 0.6))
      counter.at = called + handling
      yield [ticket, office, counter.no, day.date, clock(day.date, came), clock(day.date, called), clock(day.date, called + handling), '否', wait.toFixed(1), handling.toFixed(1)]
    }
  }
}
