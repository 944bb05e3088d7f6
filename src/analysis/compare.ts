// Shares of offices compared fairly: with intervals, against what the same mix of services has elsewhere, and not at all where there are too few.

export interface Part {
  office: string
  service: string
  /** Cases, and how many of them are what is counted. */
  all: number
  hits: number
}

export interface Interval {
  low: number
  high: number
}

export type Standing = 'below' | 'above' | 'same' | 'few'

export interface Compared extends Interval {
  office: string
  all: number
  hits: number
  share: number
  /** Share that all offices together have, weighted by the services of this one. */
  expected: number
  standing: Standing
}

/** Fewer cases than these say nothing about an office. */
export const leastCases = 30

/** 95 of 100 lie inside; for a look at hundreds of places at once, 9,990 of 10,000. */
const usual = 1.96
const strict = 3.29

/** Wilson's interval of a share. */
export function interval(hits: number, all: number, z = usual): Interval {
  if (all === 0) return { low: 0, high: 1 }
  const share = hits / all
  const middle = share + (z * z) / (2 * all)
  const width = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return { low: Math.max(0, (middle - width) / scale), high: Math.min(1, (middle + width) / scale) }
}

/** In the order of the offices' ids, so that the list itself is no ranking. */
export function compareOffices(parts: readonly Part[]): Compared[] {
  const services = new Map<string, { all: number; hits: number }>()
  for (const { service, all, hits } of parts) {
    const sum = services.get(service) ?? { all: 0, hits: 0 }
    services.set(service, { all: sum.all + all, hits: sum.hits + hits })
  }
  const shareOf = (service: string): number => { const { all, hits } = services.get(service)!; return all > 0 ? hits / all : 0 }
  return [...new Set(parts.map(({ office }) => office))].sort().map((office) => {
    const own = parts.filter((part) => part.office === office)
    const all = own.reduce((sum, part) => sum + part.all, 0)
    const hits = own.reduce((sum, part) => sum + part.hits, 0)
    const expected = all > 0 ? own.reduce((sum, part) => sum + part.all * shareOf(part.service), 0) / all : 0
    const { low, high } = interval(hits, all)
    const standing: Standing = all < leastCases ? 'few' : high < expected ? 'below' : low > expected ? 'above' : 'same'
    return { office, all, hits, share: all > 0 ? hits / all : 0, low, high, expected, standing }
  })
}

export interface Spot {
  office: string
  service: string
  /** Step or material. */
  at: string
  all: number
  hits: number
}

export interface StandingOut extends Spot, Interval {
  share: number
  /** Share of the other offices. */
  elsewhere: number
}

/** Where one office does something surely more often than the others do the same thing; the clearest first. */
export function standingOut(spots: readonly Spot[]): StandingOut[] {
  const keyOf = ({ service, at }: Spot): string => `${service}/${at}`
  const totals = new Map<string, { all: number; hits: number }>()
  for (const spot of spots) {
    const sum = totals.get(keyOf(spot)) ?? { all: 0, hits: 0 }
    totals.set(keyOf(spot), { all: sum.all + spot.all, hits: sum.hits + spot.hits })
  }
  return spots.flatMap((spot): StandingOut[] => {
    const total = totals.get(keyOf(spot))!
    const others = { all: total.all - spot.all, hits: total.hits - spot.hits }
    const elsewhere = others.all > 0 ? others.hits / others.all : 0
    const { low, high } = interval(spot.hits, spot.all, strict)
    if (spot.all < leastCases || spot.hits < 5 || low <= interval(others.hits, Math.max(1, others.all), strict).high || low < elsewhere + 0.03) return []
    return [{ ...spot, share: spot.hits / spot.all, low, high, elsewhere }]
  }).sort((a, b) => b.low - b.elsewhere - (a.low - a.elsewhere))
}
