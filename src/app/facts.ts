// Rows of appraisal facts against a scheme: what each says of whom; a row that the scheme has no place for is left out, counted and told.
import type { PersonFacts, Scheme } from '../analysis/appraisal.ts'
import type { FactRow } from '../records/fact-rows.ts'
import { examplesShown } from '../records/rejected-rows.ts'
import { shownValue } from '../records/privacy.ts'
import type { FaultGroup, FaultWhy } from './records-call.ts'

/** Words of the column 指标 that are no item. */
export const factWords = ['部门', '群众', '加分', '减分', '条件', '自定目标'] as const

interface Misplaced {
  row: number
  column: string
  value: string
  why: FaultWhy
}

export interface SchemeWords {
  scheme: Scheme
  /** Names and ids of items to their ids. */
  items: ReadonlyMap<string, string>
  /** Ids of posts that are judged; all where it is undefined. */
  posts?: ReadonlySet<string>
}

interface Growing {
  facts: Omit<PersonFacts, 'actuals' | 'marks' | 'adjustments' | 'needs'>
  actuals: Map<string, { value: number; row: number; proof?: string }>
  marks: Map<string, { rater: string; points: number; count: number; row: number; proof?: string }[]>
  adjustments: { what: string; points: number; row: number; proof: string }[]
  needs: Map<string, boolean>
}

const full = 100

type Taken = Misplaced | undefined

function takeAdjustment(row: FactRow, sign: 1 | -1, { scheme }: SchemeWords, into: Growing): Taken {
  const rule = scheme.rules.find(({ what, sign: own }) => own === sign && what === row.reason)
  if (!rule) return { row: row.row, column: '事由', value: row.reason ?? '', why: row.reason === null ? 'empty' : 'unknown' }
  if (row.proof === null) return { row: row.row, column: '凭据', value: '', why: 'noProof' }
  into.adjustments.push({ what: rule.what, points: (sign > 0 ? row.bonus : row.deduction) ?? rule.points, row: row.row, proof: row.proof })
  return undefined
}

function takePart(row: FactRow, part: 'department' | 'public' | 'goals', most: number, into: Growing): Taken {
  if (row.points === null) return { row: row.row, column: '得分', value: '', why: 'empty' }
  if (row.points > most) return { row: row.row, column: '得分', value: String(row.points), why: 'above' }
  into.facts[part] = { points: row.points, row: row.row }
  return undefined
}

function takeNeed(row: FactRow, { scheme }: SchemeWords, into: Growing): Taken {
  if (row.reason === null || !scheme.grades.some(({ needs }) => needs.includes(row.reason!))) return { row: row.row, column: '事由', value: row.reason ?? '', why: row.reason === null ? 'empty' : 'unknown' }
  if (row.met === null) return { row: row.row, column: '做到', value: '', why: 'empty' }
  into.needs.set(row.reason, row.met)
  return undefined
}

function takeItem(row: FactRow, { scheme, items }: SchemeWords, into: Growing): Taken {
  const id = items.get(row.item)
  if (id === undefined) return { row: row.row, column: '指标', value: row.item, why: 'unknown' }
  const proof = row.proof === null ? {} : { proof: row.proof }
  if (row.actual === null && row.points === null) return { row: row.row, column: '得分', value: '', why: 'empty' }
  if (row.points !== null && row.points > scheme.items.find((item) => item.id === id)!.weight) return { row: row.row, column: '得分', value: String(row.points), why: 'above' }
  if (row.rater !== null && !scheme.raters.some(({ who }) => who === row.rater)) return { row: row.row, column: '打分方', value: row.rater, why: 'unknown' }
  if (row.actual !== null) into.actuals.set(id, { value: row.actual, row: row.row, ...proof })
  if (row.points !== null) {
    const mark = { rater: row.rater ?? '', points: row.points, count: row.count ?? 1, row: row.row, ...proof }
    if (!into.marks.get(id)?.push(mark)) into.marks.set(id, [mark])
  }
  return undefined
}

function take(row: FactRow, words: SchemeWords, into: Growing): Taken {
  if (row.post !== null && words.posts && !words.posts.has(row.post)) return { row: row.row, column: '岗位', value: row.post, why: 'notFor' }
  if (row.item === '部门') return takePart(row, 'department', full, into)
  if (row.item === '群众') return takePart(row, 'public', full, into)
  if (row.item === '自定目标') return takePart(row, 'goals', words.scheme.goals ?? 0, into)
  if (row.item === '加分') return takeAdjustment(row, 1, words, into)
  if (row.item === '减分') return takeAdjustment(row, -1, words, into)
  if (row.item === '条件') return takeNeed(row, words, into)
  return takeItem(row, words, into)
}

function tell(groups: Map<string, FaultGroup>, file: string, { row, column, value, why }: Misplaced): void {
  const group = groups.get(`${column} ${why}`) ?? { file, table: '考核', column, why, count: 0, examples: [] }
  group.count++
  if (group.examples.length < examplesShown) group.examples.push({ row, value: shownValue(value) })
  groups.set(`${column} ${why}`, group)
}

/** In the order of offices and codes. */
export async function readFacts(facts: AsyncIterable<readonly FactRow[]>, words: SchemeWords, file: string): Promise<{ people: PersonFacts[]; faults: FaultGroup[]; leftOut: number }> {
  const people = new Map<string, Growing>()
  const faults = new Map<string, FaultGroup>()
  for await (const rows of facts) {
    for (const row of rows) {
      const key = `${row.office} ${row.person}`
      const into: Growing = people.get(key) ?? { facts: { person: row.person, office: row.office }, actuals: new Map(), marks: new Map(), adjustments: [], needs: new Map() }
      const fault = take(row, words, into)
      if (fault) tell(faults, file, fault)
      else {
        if (row.post !== null) into.facts.post ??= row.post
        people.set(key, into)
      }
    }
  }
  const sorted = [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return { people: sorted.map(({ facts: own, ...rest }) => ({ ...own, ...rest })), faults: [...faults.values()], leftOut: [...faults.values()].reduce((sum, { count }) => sum + count, 0) }
}
