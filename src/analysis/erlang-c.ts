// How long people wait at counters: the formula of Erlang C, for arrivals by chance and counters that all do the same.

export interface Queue {
  /** People an hour. */
  arrivals: number
  /** Minutes a person. */
  handling: number
  counters: number
}

/** Times in minutes, shares from 0 to 1; what an unstable queue does not have is null. */
export interface QueueAnswer {
  /** Counters that would be busy all the time, on average (arrivals × handling). */
  load: number
  /** Fewer are at work than there are counters; else the line grows without end. */
  stable: boolean
  probabilityOfWait: number | null
  averageWait: number | null
  /** Share of people who wait 15 minutes at most. */
  within15: number | null
}

/** By the recursion of Erlang B, which stays exact where powers and factorials would not. */
function probabilityOfWait(load: number, counters: number): number {
  let blocked = 1
  for (let number = 1; number <= counters; number++) blocked = (load * blocked) / (number + load * blocked)
  return (counters * blocked) / (counters - load * (1 - blocked))
}

/** The fewest counters with which the line does not grow without end. */
export const fewestCounters = ({ arrivals, handling }: Pick<Queue, 'arrivals' | 'handling'>): number => Math.floor((arrivals * handling) / 60) + 1

/** Share of people who wait so many minutes at most; null for a line that is not stable. */
export function shareWithin({ arrivals, handling, counters }: Queue, minutes: number): number | null {
  const load = (arrivals * handling) / 60
  if (load >= counters) return null
  return 1 - probabilityOfWait(load, counters) * Math.exp(-(counters / handling - arrivals / 60) * minutes)
}

export interface WaitTarget {
  /** Minutes. */
  within: number
  /** Share of people, from 0 to 1. */
  share: number
}

/** The fewest counters with which the target is met. */
export function countersFor(queue: Pick<Queue, 'arrivals' | 'handling'>, { within, share }: WaitTarget): number {
  let counters = fewestCounters(queue)
  while (shareWithin({ ...queue, counters }, within)! < share) counters++
  return counters
}

export function erlangC({ arrivals, handling, counters }: Queue): QueueAnswer {
  const load = (arrivals * handling) / 60
  if (load >= counters) return { load, stable: false, probabilityOfWait: null, averageWait: null, within15: null }
  const waits = probabilityOfWait(load, counters)
  // People a minute that could be served beyond those who come.
  const spare = counters / handling - arrivals / 60
  return { load, stable: true, probabilityOfWait: waits, averageWait: waits / spare, within15: 1 - waits * Math.exp(-spare * 15) }
}
