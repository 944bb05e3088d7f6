// One person by the scheme of an appraisal: points of each item, what is added and taken off, and the three parts as one total.
import { pointsByRaters, pointsByTarget, readScoring, twoPlaces, type ByTarget, type Mark, type RaterMark, type RaterShare, type TargetPoints } from './scoring.ts'

export interface Item {
  id: string
  name: string
  /** Dimension, or part of the criteria. */
  dimension: string
  weight: number
  scoring?: string
  /** Of an indicator. */
  target?: number
  higherIsBetter?: boolean
  unit?: string
}

export interface ScoreRule {
  what: string
  sign: 1 | -1
  points: number
  cap?: number
}

export interface GradeRule {
  name: string
  from: number
  /** Percent. */
  quota?: number
  needs: readonly string[]
}

export interface Scheme {
  items: readonly Item[]
  raters: readonly RaterShare[]
  link?: { individual: number; department: number; public: number }
  rules: readonly ScoreRule[]
  adjustCap?: number
  /** Points of goals that people set themselves. */
  goals?: number
  /** From the best down. */
  grades: readonly GradeRule[]
}

/** What the records say of one person, with the rows that say it. */
export interface PersonFacts {
  person: string
  office: string
  post?: string
  actuals: ReadonlyMap<string, { value: number; row: number; proof?: string }>
  /** By item; without a rater they are taken as they are. */
  marks: ReadonlyMap<string, readonly (Mark & { proof?: string })[]>
  department?: { points: number; row: number }
  public?: { points: number; row: number }
  adjustments: readonly { what: string; points: number; row: number; proof: string }[]
  goals?: { points: number; row: number }
  /** Conditions of grades that are said to be met, or not. */
  needs: ReadonlyMap<string, boolean>
}

export interface ItemPoints {
  item: Item
  points: number | null
  /** By the scheme's words from the actual value; by raters; as one mark without a rater; or nothing is known. */
  by: 'target' | 'raters' | 'given' | 'nothing'
  actual?: number
  words?: ByTarget
  reckoned?: TargetPoints
  marks?: RaterMark[]
  /** A mark that was given beside an actual value and differs from what the scheme makes of it. */
  differs?: number
  rows: number[]
  proofs: string[]
}

export interface Adjustment {
  what: string
  /** Signed; as counted, after the cap of the rule. */
  points: number
  claimed: number
  rows: number[]
  proofs: string[]
}

export interface PersonScore {
  person: string
  office: string
  post?: string
  /** Conditions of grades that are said to be met. */
  met: string[]
  items: ItemPoints[]
  /** Sum of the items that are known. */
  individual: number
  department?: number
  public?: number
  adjustments: Adjustment[]
  /** All of them, after the cap of the scheme. */
  adjusted: number
  /** What is still to be given before there can be a total: ids of items, 部门, 群众. */
  missing: string[]
  total: number | null
}

function pointsOf(item: Item, { actuals, marks }: PersonFacts, raters: readonly RaterShare[], received: ReadonlyMap<string, number>): ItemPoints {
  const actual = actuals.get(item.id)
  const given = marks.get(item.id) ?? []
  const rows = [...(actual ? [actual.row] : []), ...given.map(({ row }) => row)]
  const proofs = [...new Set([...(actual?.proof ? [actual.proof] : []), ...given.flatMap(({ proof }) => proof ?? [])])]
  const named = given.filter(({ rater }) => rater !== '')
  const plain = given.find(({ rater }) => rater === '')
  const words = readScoring(item.scoring)
  if (actual && words && item.target !== undefined && item.higherIsBetter !== undefined) {
    const reckoned = pointsByTarget(actual.value, item.target, item.higherIsBetter, item.weight, words)
    const differs = plain && Math.abs(plain.points - reckoned.points) > 0.005 ? { differs: plain.points } : {}
    return { item, points: reckoned.points, by: 'target', actual: actual.value, words, reckoned, ...differs, rows, proofs }
  }
  const seen = actual ? { actual: actual.value } : {}
  if (named.length > 0) {
    const { points, marks: told } = pointsByRaters(named, raters, received)
    return { item, points, by: 'raters', marks: told, ...seen, rows, proofs }
  }
  if (plain) return { item, points: plain.points, by: 'given', ...seen, rows, proofs }
  return { item, points: null, by: 'nothing', ...seen, rows, proofs }
}

/** Of each rater, the most ratings that stand behind one of the marks: one sheet holds several items. */
function receivedBy({ marks }: PersonFacts): Map<string, number> {
  const received = new Map<string, number>()
  for (const list of marks.values()) {
    const here = new Map<string, number>()
    for (const { rater, count } of list) here.set(rater, (here.get(rater) ?? 0) + count)
    for (const [rater, count] of here) received.set(rater, Math.max(received.get(rater) ?? 0, count))
  }
  return received
}

function adjustmentsOf({ adjustments }: PersonFacts, rules: readonly ScoreRule[]): Adjustment[] {
  return rules.flatMap(({ what, sign, cap }): Adjustment[] => {
    const own = adjustments.filter((one) => one.what === what)
    if (own.length === 0) return []
    const claimed = own.reduce((sum, { points }) => sum + points, 0)
    return [{ what, points: sign * Math.min(claimed, cap ?? Infinity), claimed: sign * claimed, rows: own.map(({ row }) => row), proofs: [...new Set(own.map(({ proof }) => proof))] }]
  })
}

export function scoreOf(facts: PersonFacts, scheme: Scheme): PersonScore {
  const received = receivedBy(facts)
  const items = scheme.items.map((item) => pointsOf(item, facts, scheme.raters, received))
  const individual = twoPlaces(items.reduce((sum, { points }) => sum + (points ?? 0), 0))
  const goals: Adjustment[] = facts.goals ? [{ what: '自定目标', points: Math.min(facts.goals.points, scheme.goals ?? 0), claimed: facts.goals.points, rows: [facts.goals.row], proofs: [] }] : []
  const adjustments = [...adjustmentsOf(facts, scheme.rules), ...goals]
  const cap = scheme.adjustCap ?? Infinity
  const adjusted = twoPlaces(Math.max(-cap, Math.min(cap, adjustments.reduce((sum, { points }) => sum + points, 0))))
  const { link } = scheme
  const missing = [
    ...items.filter(({ points }) => points === null).map(({ item }) => item.id),
    ...(link && link.department > 0 && !facts.department ? ['部门'] : []), ...(link && link.public > 0 && !facts.public ? ['群众'] : []),
  ]
  const whole = link ? individual * link.individual + (facts.department?.points ?? 0) * link.department + (facts.public?.points ?? 0) * link.public : individual
  const { person, office, post, needs } = facts
  return {
    person, office, ...(post === undefined ? {} : { post }), met: [...needs].filter(([, met]) => met).map(([need]) => need), items, individual, ...(facts.department ? { department: facts.department.points } : {}), ...(facts.public ? { public: facts.public.points } : {}),
    adjustments, adjusted, missing, total: missing.length > 0 ? null : twoPlaces(whole + adjusted),
  }
}
