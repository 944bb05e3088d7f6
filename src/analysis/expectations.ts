// Which groups of an office are likely to need which service in a month: numbers of people by rules, and none that is so small that it points at someone.

export interface ExpectationRule {
  service: string
  group: string
  monthsAfter: number
  percent: number
  why: string
}

export interface CountedGroup {
  group: string
  office: string
  /** YYYY-MM. */
  month: string
  people: number | null
  /** Neighbourhoods whose number was not given. */
  notGiven: number
}

export interface Expectation extends ExpectationRule {
  office: string
  /** The month of the records that the rule looks at, YYYY-MM. */
  from: string
  /**
   * `fewer` is fewer than `leastToTell`, and no number of the line is told; nor of a `withheld` one, from which one of the former could be worked out.
   * `unknown` has too few records to tell.
   */
  state: 'told' | 'fewer' | 'withheld' | 'unknown'
  people: number | null
  likely: number | null
  /** Neighbourhoods whose number was not given: those who are told are so many at least. */
  notGiven: number
}

/** Fewer people than that would point at someone. */
export const leastToTell = 5

/** `month` is YYYY-MM. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** `least` is the smallest percentage of any rule for the group: where that makes few people, the number of the group would give them away. */
function expectation(rule: ExpectationRule, office: string, from: string, found: CountedGroup | undefined, least: number): Expectation {
  const { people = null, notGiven = 0 } = found ?? {}
  const line = { ...rule, office, from, notGiven, people: null, likely: null }
  if (people === null) return { ...line, state: 'unknown' }
  const likely = (people * rule.percent) / 100
  if (likely < leastToTell) return { ...line, state: notGiven === 0 ? 'fewer' : 'unknown' }
  if ((people * least) / 100 < leastToTell) return { ...line, state: 'withheld' }
  return { ...line, state: 'told', people, likely: Math.round(likely) }
}

/** A line for each rule and each office that offers its service, in the order given. */
export function expectations(rules: readonly ExpectationRule[], counts: readonly CountedGroup[], offices: readonly { id: string; services: ReadonlySet<string> }[], month: string): Expectation[] {
  const at = new Map(counts.map((count) => [`${count.office}\n${count.group}\n${count.month}`, count]))
  return offices.flatMap(({ id, services }) => {
    const own = rules.filter(({ service }) => services.has(service))
    return own.map((rule) => {
      const from = addMonths(month, -rule.monthsAfter)
      const least = Math.min(...own.filter(({ group }) => group === rule.group).map(({ percent }) => percent))
      return expectation(rule, id, from, at.get(`${id}\n${rule.group}\n${from}`), least)
    })
  })
}
