// Counters and people for a week: for each half-hour the fewest counters that meet a target, then shifts that man them.
import { countersFor, erlangC, fewestCounters, shareWithin, type WaitTarget } from './erlang-c.ts'

/** What the queue log says of one half-hour of the week, on average over the days that it holds. */
export interface HalfHour {
  /** 1 is Monday. */
  weekday: number
  /** Minutes since midnight. */
  start: number
  /** People an hour. */
  arrivals: number
}

export interface HalfHourNeed extends HalfHour {
  load: number
  /** Counters that meet the target. */
  needed: number
  /** With all counters that there are open: whether the line is stable, and who then waits within the target. */
  stable: boolean
  fewest: number
  within: number | null
}

export interface Shift {
  /** Minutes since midnight. */
  from: number
  to: number
  /** Start of the hour's break; none in a short shift. */
  pause?: number
  people: number
}

export interface DayPlan {
  weekday: number
  needs: HalfHourNeed[]
  shifts: Shift[]
  /** Paid hours of all shifts. */
  hours: number
}

export interface StaffingOptions extends WaitTarget {
  /** Minutes a person. */
  handling: number
  counters: number
  /** What leave, training and breaks add, such as 0.3. */
  shrinkage: number
  /** Hours that one person works in a week. */
  weeklyHours: number
}

/** The same week with fewer or more people coming: how far the answer hangs on the log being right. */
export interface Sensitivity {
  /** Share by which arrivals are changed, such as -0.1. */
  change: number
  most: number
  people: number
  /** Half-hours whose line only grows with all counters that there are. */
  unstable: number
}

export interface Staffing {
  week: DayPlan[]
  /** Most counters that any half-hour needs. */
  most: number
  weekHours: number
  /** People on the list, so that the shifts are manned when some are away. */
  people: number
  /** From fewer people to more; the middle one is the log as it is. */
  sensitivity: Sensitivity[]
}

const half = 30
const pauseLength = 60
const earliestPause = 11 * 60
const latestPause = 13 * 60
/** Who works longer than this has a break. */
const shortShift = 5 * 60

type Pattern = Omit<Shift, 'people'>

const covers = ({ from, to, pause }: Pattern, at: number): boolean => at >= from && at < to && !(pause !== undefined && at >= pause && at < pause + pauseLength)
const hoursOf = ({ from, to, pause }: Pattern): number => (to - from - (pause === undefined ? 0 : pauseLength)) / 60

/** Whole days with the break at different times, mornings and afternoons. */
function patternsOf(opens: number, closes: number): Pattern[] {
  if (closes - opens <= shortShift) return [{ from: opens, to: closes }]
  const pauses = Array.from({ length: (latestPause - earliestPause) / half + 1 }, (_, index) => earliestPause + index * half).filter((pause) => pause > opens && pause + pauseLength < closes)
  return [...pauses.map((pause) => ({ from: opens, to: closes, pause })), { from: opens, to: latestPause }, { from: latestPause - half, to: closes }].filter(({ from, to }) => to - from >= 2 * 60)
}

/** Takes again and again the shift that covers most of what is open for an hour of pay; of equals the first, so the same needs give the same plan. */
function shiftsFor(needs: readonly HalfHourNeed[], most: number): Shift[] {
  const open = new Map(needs.map(({ start, needed }) => [start, Math.min(needed, most)]))
  const patterns = patternsOf(needs[0]!.start, needs.at(-1)!.start + half)
  const taken = new Map<Pattern, number>()
  const gain = (pattern: Pattern): number => [...open].filter(([start, left]) => left > 0 && covers(pattern, start)).length / hoursOf(pattern)
  while ([...open.values()].some((left) => left > 0)) {
    const best = patterns.toSorted((a, b) => gain(b) - gain(a))[0]
    if (!best || gain(best) === 0) break
    taken.set(best, (taken.get(best) ?? 0) + 1)
    for (const [start, left] of open) if (covers(best, start)) open.set(start, left - 1)
  }
  return [...taken].map(([pattern, people]) => ({ ...pattern, people })).sort((a, b) => a.from - b.from || b.to - a.to || (a.pause ?? 0) - (b.pause ?? 0))
}

function needOf(at: HalfHour, { handling, counters, within, share }: StaffingOptions): HalfHourNeed {
  const queue = { arrivals: at.arrivals, handling }
  const { load, stable } = erlangC({ ...queue, counters })
  return { ...at, load, stable, needed: countersFor(queue, { within, share }), fewest: fewestCounters(queue), within: shareWithin({ ...queue, counters }, within) }
}

const changes = [-0.1, 0, 0.1] as const

export function staffing(halfHours: readonly HalfHour[], options: StaffingOptions): Staffing {
  const sensitivity = changes.map((change): Sensitivity => {
    const { most, people, week } = weekOf(halfHours.map((at) => ({ ...at, arrivals: at.arrivals * (1 + change) })), options)
    return { change, most, people, unstable: week.flatMap(({ needs }) => needs).filter(({ stable }) => !stable).length }
  })
  return { ...weekOf(halfHours, options), sensitivity }
}

/** The plan mans no more counters than there are: what that leaves open shows in `needs`. */
function weekOf(halfHours: readonly HalfHour[], options: StaffingOptions): Omit<Staffing, 'sensitivity'> {
  const weekdays = [...new Set(halfHours.map(({ weekday }) => weekday))].sort((a, b) => a - b)
  const week = weekdays.map((weekday) => {
    const needs = halfHours.filter((at) => at.weekday === weekday).toSorted((a, b) => a.start - b.start).map((at) => needOf(at, options))
    const shifts = shiftsFor(needs, options.counters)
    return { weekday, needs, shifts, hours: shifts.reduce((sum, shift) => sum + hoursOf(shift) * shift.people, 0) }
  })
  const weekHours = week.reduce((sum, { hours }) => sum + hours, 0)
  return {
    week, weekHours,
    most: Math.max(0, ...week.flatMap(({ needs }) => needs.map(({ needed }) => needed))),
    people: Math.ceil((weekHours / options.weeklyHours) * (1 + options.shrinkage) - 1e-9),
  }
}
