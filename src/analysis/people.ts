// People of a roster and the posts that they are held against; levels are numbers, 1 the lowest, 0 none.
import { addDays } from './working-days.ts'

export interface Person {
  /** A code, never a name. */
  id: string
  office: string
  post: string
  grade?: number
  /** As the roster writes it, and the youngest age in it. */
  ageBand?: string
  age?: number
  education?: string
  certificate?: string
  /** YYYY-MM-DD. */
  joined?: string
  left?: string
  reserve: boolean
  mentor: boolean
  /** By competency; none where the person was not assessed. */
  levels: ReadonlyMap<string, number>
}

export interface PostNeeds {
  id: string
  /** Level by competency, in the order of the post. */
  requires: ReadonlyMap<string, number>
  /** Posts from which one comes to it: upward, or as its reserve. */
  feeders: ReadonlySet<string>
  /** A post that leads others. */
  leads: boolean
  /** People who are to stand ready for it. */
  reserves?: number
}

/** The youngest age of `35岁以下`, `36-45岁`, `56岁及以上`. */
export function youngestOf(band: string): number | undefined {
  const [first] = band.match(/\d{2}/) ?? []
  return first === undefined ? undefined : /以下|以内|不到|<|≤/.test(band) ? 0 : Number(first)
}

export const isThere = ({ joined, left }: Person, day: string): boolean => (joined === undefined || joined <= day) && (left === undefined || left > day)

/** The day one year before. */
export function yearBefore(day: string): string {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return before.endsWith('-02-29') ? addDays(`${before.slice(0, 4)}-02-28`, 0) : before
}
