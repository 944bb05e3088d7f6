// What the queue log says in figures: who comes when, how long it takes, how long people wait.
import type { Records } from './open-records.ts'
import { averageSql, listSql } from './sql.ts'

export interface QueueFigures {
  office: string
  from: string
  to: string
  days: number
  tickets: number
  /** Share of tickets whose holder did not come when called. */
  abandoned: number
  /** Minutes; null where the log does not say. */
  handling: number | null
  averageWait: number | null
  within15: number | null
  /** Tickets whose wait is known: what the two before are of. */
  waits: number
  /** Counters that called anybody. */
  countersSeen: number
}

/** A log may give times, or minutes, or both; the minutes are believed first. */
const secondsWaited = "coalesce(等候分钟 * 60, date_diff('second', 取号时间, 叫号时间))"
const secondsHandled = "coalesce(办理分钟 * 60, date_diff('second', 叫号时间, 结束时间))"
const served = '弃号 IS NOT TRUE'

const only = (office: string | undefined): string => (office === undefined ? 'true' : `街镇 IN ${listSql([office])}`)

export const queueFigures = (records: Records, office?: string): Promise<QueueFigures[]> => records.rows<QueueFigures>(`
  SELECT 街镇 AS office, min(取号时间)::DATE AS "from", max(取号时间)::DATE AS "to", count(DISTINCT 取号时间::DATE)::INTEGER AS days, count(*)::INTEGER AS tickets,
    avg((弃号 IS TRUE)::INTEGER) AS abandoned, ${averageSql(secondsHandled, served)} / 60 AS handling, ${averageSql(secondsWaited, served)} / 60 AS "averageWait",
    avg((${secondsWaited} <= 15 * 60)::INTEGER) FILTER (${served}) AS within15,
    count(${secondsWaited}) FILTER (${served})::INTEGER AS waits, count(DISTINCT 窗口)::INTEGER AS "countersSeen"
  FROM 排队 WHERE ${only(office)} GROUP BY 街镇 ORDER BY 街镇`)

export interface ArrivalRow {
  office: string
  weekday: number
  start: number
  arrivals: number
}

/** People an hour by half-hours of the week, on average over the days of that weekday that the log holds; `except` are days unlike others. */
export const arrivalsByHalfHour = (records: Records, except: readonly string[], office?: string): Promise<ArrivalRow[]> => records.rows<ArrivalRow>(`
  WITH tickets AS (SELECT 街镇, 取号时间, 取号时间::DATE AS day FROM 排队 WHERE ${only(office)} AND strftime(取号时间, '%Y-%m-%d') NOT IN ${listSql(except)}),
    days AS (SELECT 街镇, isodow(day) AS weekday, count(DISTINCT day) AS number FROM tickets GROUP BY ALL)
  SELECT t.街镇 AS office, isodow(t.day)::INTEGER AS weekday, (hour(取号时间) * 60 + minute(取号时间) // 30 * 30)::INTEGER AS start, (count(*) * 2 / any_value(d.number))::DOUBLE AS arrivals
  FROM tickets t JOIN days d ON d.街镇 = t.街镇 AND d.weekday = isodow(t.day) GROUP BY ALL ORDER BY ALL`)

export interface DayRow {
  office: string
  /** YYYY-MM-DD. */
  date: string
  count: number
}

export const ticketsByDay = (records: Records, office?: string): Promise<DayRow[]> => records.rows<DayRow>(`
  SELECT 街镇 AS office, 取号时间::DATE AS date, count(*)::INTEGER AS count FROM 排队 WHERE ${only(office)} GROUP BY ALL ORDER BY ALL`)
