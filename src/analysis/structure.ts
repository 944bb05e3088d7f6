// How a team is made up: numbers against posts and cap, ages, grades, certificates, who came and who left. Groups so small that they point at someone are not told.
import { isThere, yearBefore, type Person } from './people.ts'

/** Fewer people than these point at someone. */
export const leastPeople = 5

export interface Group {
  name: string
  /** Null where it would point at someone. */
  count: number | null
}

/** What is left when a group is withheld must not tell its size: with one group alone withheld, the next smallest is withheld too. */
export function withoutSmall(groups: readonly { name: string; count: number }[]): Group[] {
  const shown = groups.map(({ name, count }): Group => ({ name, count: told(count) }))
  const withheld = shown.filter(({ count }) => count === null).length
  const smallest = groups.filter(({ count }) => count >= leastPeople).sort((a, b) => a.count - b.count)[0]
  if (withheld === 1 && smallest) return shown.map((group) => (group.name === smallest.name ? { ...group, count: null } : group))
  return shown
}

/** What a roster calls few people in its own words may say who they are: the words are withheld, too. */
function asOthers(groups: readonly Group[]): Group[] {
  const told = groups.filter(({ count }) => count !== null)
  return told.length === groups.length ? told : [...told, { name: '其他', count: null }]
}

const told = (count: number): number | null => (count > 0 && count < leastPeople ? null : count)

export function groupsOf(people: readonly Person[], of: (person: Person) => string | undefined): { name: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const person of people) {
    const name = of(person)
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({ name, count }))
}

export interface PostNumbers {
  post: string
  /** Undefined where the office has no such post in its plan. */
  planned?: number
  there: number
}

export interface Structure {
  there: number
  /** Sum of the posts of the office. */
  planned: number
  cap?: number
  /** Residents. */
  population?: number
  posts: PostNumbers[]
  ages: Group[]
  grades: Group[]
  educations: Group[]
  certificates: Group[]
  /** With a professional certificate, and how many the office plans with. */
  certified: number | null
  certifiedPlanned: number
  /** From 46 on, of those whose age is known; come within a year. Null as in groups. */
  aged: number | null
  agesKnown: number
  newcomers: number | null
  /** Of the last year, and those there on average. */
  left: number
  average: number
}

export interface OfficePlan {
  office: string
  cap?: number
  population?: number
  posts: readonly { post: string; headcount: number; certified?: number }[]
}

export const agedFrom = 46

const hasCertificate = ({ certificate }: Person): boolean => certificate !== undefined && certificate !== '无'

/** By threes, as a ladder has its steps. */
function gradeBand(grade: number | undefined): string | undefined {
  if (grade === undefined) return undefined
  const first = Math.floor((grade - 1) / 3) * 3 + 1
  return `${first}–${first + 2}级`
}

export function structureOf(everyone: readonly Person[], plan: OfficePlan, day: string): Structure {
  const people = everyone.filter((person) => isThere(person, day))
  const before = yearBefore(day)
  const posts = [...new Set([...plan.posts.map(({ post }) => post), ...people.map(({ post }) => post)])]
  const certified = people.filter(hasCertificate).length
  const byAge = groupsOf(people, ({ ageBand }) => ageBand).sort((a, b) => (people.find(({ ageBand }) => ageBand === a.name)!.age ?? 0) - (people.find(({ ageBand }) => ageBand === b.name)!.age ?? 0))
  const byGrade = groupsOf(people, ({ grade }) => gradeBand(grade)).sort((a, b) => Number.parseInt(a.name, 10) - Number.parseInt(b.name, 10))
  const bySize = (of: (person: Person) => string | undefined): Group[] => asOthers(withoutSmall(groupsOf(people, of).sort((a, b) => b.count - a.count)))
  return {
    there: people.length, planned: plan.posts.reduce((sum, { headcount }) => sum + headcount, 0),
    ...(plan.cap === undefined ? {} : { cap: plan.cap }), ...(plan.population === undefined ? {} : { population: plan.population }),
    posts: posts.map((post) => {
      const planned = plan.posts.find((one) => one.post === post)?.headcount
      return { post, ...(planned === undefined ? {} : { planned }), there: people.filter((person) => person.post === post).length }
    }),
    ages: withoutSmall(byAge), grades: withoutSmall(byGrade), educations: bySize(({ education }) => education), certificates: bySize(({ certificate }) => certificate),
    certified: told(certified), certifiedPlanned: plan.posts.reduce((sum, post) => sum + (post.certified ?? 0), 0),
    aged: told(people.filter(({ age }) => age !== undefined && age >= agedFrom).length), agesKnown: people.filter(({ age }) => age !== undefined).length,
    newcomers: told(people.filter(({ joined }) => joined !== undefined && joined > before).length),
    left: everyone.filter(({ left }) => left !== undefined && left > before && left <= day).length,
    average: (people.length + everyone.filter((person) => isThere(person, before)).length) / 2,
  }
}
