// What a team is found wanting in, by limits that the caller sets: too few, over the cap, leaving, ageing, unevenly spread, weak where it should be able.
import { leastPeople, type Structure } from './structure.ts'

/** Shares from 0 to 1. */
export interface TeamLimits {
  /** Of the planned posts may be vacant. */
  vacant: number
  /** Of the people may leave within a year. */
  leaving: number
  /** Of the people may be in the older half of working life. */
  aged: number
  /** An office may have fewer people a resident than all offices together. */
  uneven: number
  /** Of those who are asked for a competency may be below. */
  below: number
}

export const usualLimits: TeamLimits = { vacant: 0.1, leaving: 0.1, aged: 0.5, uneven: 0.25, below: 0.4 }

export type TeamFault = 'short' | 'overCap' | 'leaving' | 'aged'

/** What one office's structure shows on its own. */
export function teamFaults({ there, planned, cap, left, average, aged, agesKnown }: Structure, limits: TeamLimits): TeamFault[] {
  return [
    ...(cap !== undefined && there > cap ? ['overCap' as const] : []),
    ...(planned > 0 && (planned - there) / planned > limits.vacant ? ['short' as const] : []),
    ...(average >= leastPeople && left / average > limits.leaving ? ['leaving' as const] : []),
    ...(aged !== null && agesKnown >= leastPeople && aged / agesKnown > limits.aged ? ['aged' as const] : []),
  ]
}

export interface Spread {
  office: string
  there: number
  population: number
  /** People for every 10,000 residents. */
  rate: number
  /** Of all offices together. */
  overall: number
  low: boolean
}

/** Two offices say nothing of a spread. */
const leastOffices = 3

export function spreadOf(offices: readonly { office: string; structure: Structure }[], limits: TeamLimits): Spread[] {
  const known = offices.flatMap(({ office, structure: { there, population } }) => (population === undefined || population <= 0 ? [] : [{ office, there, population }]))
  if (known.length < leastOffices) return []
  const overall = (known.reduce((sum, { there }) => sum + there, 0) / known.reduce((sum, { population }) => sum + population, 0)) * 10_000
  return known.map(({ office, there, population }) => {
    const rate = (there / population) * 10_000
    return { office, there, population, rate, overall, low: rate < overall * (1 - limits.uneven) }
  })
}
