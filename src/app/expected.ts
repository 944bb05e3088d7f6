// What groups are likely to need in a month: what is shown, printed and given as data.
import type { Expectation } from '../analysis/expectations.ts'
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Basis } from './basis.ts'

export { leastToTell } from '../analysis/expectations.ts'

export interface ExpectedLine extends Expectation {
  officeName: string
  serviceName: string
}

export interface Expected extends Basis {
  month: string
  lines: ExpectedLine[]
  /** What is done before anybody asks, by service: who goes, and what they do. */
  acts: { service: string; serviceName: string; who: string; act?: string }[]
  /** Printed, relative to the folder of the report. */
  reports?: string[]
}

/** A rule, and what comes of it in all offices together. */
export interface RuleRow {
  line: ExpectedLine
  /** Of what is told and nothing else. */
  sum: number
  /** Offices whose number is told, and those that have one which is not. */
  told: number
  untold: number
  most?: ExpectedLine
  /** The numbers of some neighbourhoods were not given. */
  atLeast: boolean
}

export const ruleKey = ({ service, group, monthsAfter }: ExpectedLine): string => `${service}\n${group}\n${monthsAfter}`

export function ruleRows(lines: readonly ExpectedLine[]): RuleRow[] {
  const rules = new Map<string, ExpectedLine[]>()
  for (const one of lines) rules.set(ruleKey(one), [...(rules.get(ruleKey(one)) ?? []), one])
  return [...rules.values()].map((all) => {
    const told = all.filter(({ state }) => state === 'told').sort((a, b) => b.likely! - a.likely!)
    return {
      line: all[0]!, sum: told.reduce((sum, { likely }) => sum + likely!, 0), told: told.length, untold: all.filter(({ state }) => state === 'fewer' || state === 'withheld').length,
      ...(told[0] ? { most: told[0] } : {}), atLeast: told.some(({ notGiven }) => notGiven > 0),
    }
  })
}

export function sumText({ sum, told, atLeast }: RuleRow): Localized {
  if (told === 0) return { zh: '—', en: '—' }
  return atLeast ? { zh: `至少 ${sum}`, en: `${sum} or more` } : { zh: String(sum), en: String(sum) }
}
