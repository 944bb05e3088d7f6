// Grades from totals: points, conditions, and quotas rounded down; and what the coefficients of grades make of a sum of money.
import type { GradeRule, PersonScore } from './appraisal.ts'

export interface Graded {
  score: PersonScore
  /** By points alone. */
  reached?: string
  grade?: string
  /** Why it is less than what was reached, or nothing. */
  why?: 'incomplete' | 'needs' | 'quota' | 'tie'
  /** Conditions of the grade that was reached which are not said to be met. */
  unmet: string[]
}

export interface GradePlaces {
  grade: string
  /** Percent, and people it comes to: rounded down. */
  quota?: number
  places?: number
  given: number
}

/** Those who share the total at which the places end can't be told apart: none of them gets one. */
function withinPlaces(ranked: readonly PersonScore[], places: number): { within: Set<PersonScore>; tied: Set<PersonScore> } {
  const last = ranked[places - 1]?.total
  const first = ranked[places]?.total
  if (places > 0 && ranked.length > places && last === first) return { within: new Set(ranked.filter(({ total }) => total! > last!)), tied: new Set(ranked.filter(({ total }) => total === last)) }
  return { within: new Set(ranked.slice(0, places)), tied: new Set() }
}

/** One group of people who share the quotas; all of them count, also those without a total. */
export function gradeGroup(scores: readonly PersonScore[], grades: readonly GradeRule[]): { people: Graded[]; places: GradePlaces[] } {
  const found = new Map<PersonScore, Graded>(scores.map((score) => {
    const reached = score.total === null ? undefined : grades.find(({ from }) => score.total! >= from)
    return [score, { score, unmet: (reached?.needs ?? []).filter((need) => !score.met.includes(need)), ...(reached ? { reached: reached.name } : {}), ...(score.total === null ? { why: 'incomplete' as const } : {}) }]
  }))
  const places = grades.map((grade): GradePlaces => {
    const waiting = scores.filter((score) => { const one = found.get(score)!; return one.grade === undefined && score.total !== null && score.total >= grade.from })
    const able = waiting.filter((score) => grade.needs.every((need) => score.met.includes(need))).sort((a, b) => b.total! - a.total!)
    const count = grade.quota === undefined ? undefined : Math.floor((scores.length * grade.quota) / 100 + 1e-9)
    const { within, tied } = withinPlaces(able, count ?? able.length)
    for (const score of waiting) {
      const one = found.get(score)!
      if (within.has(score)) one.grade = grade.name
      else one.why ??= !able.includes(score) ? 'needs' : tied.has(score) ? 'tie' : 'quota'
    }
    return { grade: grade.name, given: within.size, ...(grade.quota === undefined ? {} : { quota: grade.quota, places: count! }) }
  })
  return { people: [...found.values()], places }
}

export interface Payee {
  person: string
  /** Of the ladder, where the grade in it is known; and of the result. */
  ladder?: number
  result: number
  /** No grade yet: what would be paid at most is kept back. */
  pending?: true
}

export interface Paid extends Payee {
  factor: number
  /** In yuan, to the cent, rounded down. */
  amount?: number
}

export interface Budget {
  /** In yuan. */
  pool?: number
  perOne?: number
  /** Sum of the factors, with those that are kept back. */
  factors: number
  paid: number
  keptBack: number
  /** Of the pool; below zero where more would be paid than there is. */
  left?: number
}

const rounded = (number: number, places: number): number => Math.round(number * 10 ** places) / 10 ** places
const cents = (yuan: number): number => Math.floor(yuan * 100 + 1e-6) / 100

/** With a price of one, that is what is paid and the pool is checked; without, the pool is shared out. */
export function payOut(payees: readonly Payee[], { pool, perOne }: { pool?: number; perOne?: number }): { paid: Paid[]; budget: Budget } {
  const factors = payees.map(({ ladder = 1, result }) => ladder * result)
  const sum = factors.reduce((total, factor) => total + factor, 0)
  const price = perOne ?? (pool !== undefined && sum > 0 ? pool / sum : undefined)
  const all = payees.map((payee, index): Paid => ({ ...payee, factor: rounded(factors[index]!, 4), ...(price === undefined ? {} : { amount: cents(price * factors[index]!) }) }))
  const whole = (list: readonly Paid[]): number => rounded(list.reduce((total, { amount = 0 }) => total + amount, 0), 2)
  const [paid, kept] = [all.filter(({ pending }) => !pending), all.filter(({ pending }) => pending)]
  return {
    paid,
    budget: {
      factors: rounded(sum, 4), paid: whole(paid), keptBack: whole(kept), ...(price === undefined ? {} : { perOne: rounded(price, 4) }),
      ...(pool === undefined ? {} : { pool, left: rounded(pool - whole(paid) - whole(kept), 2) }),
    },
  }
}
