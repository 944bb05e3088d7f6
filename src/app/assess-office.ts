// One office's people against its posts: what they lack, what closes it, who is ready for which post, how the team is made up.
import { lacks, standings, trainingFor, type CompetencyStanding, type Gap, type Training } from '../analysis/gaps.ts'
import { isThere, type Person, type PostNeeds } from '../analysis/people.ts'
import { structureOf, type Structure } from '../analysis/structure.ts'
import { successionFor, type Succession } from '../analysis/succession.ts'
import type { Spread } from '../analysis/team-limits.ts'
import type { Entity, Model } from '../model/model.ts'
import { courseWays, officePlan } from './roster.ts'

export interface Mentors {
  /** People who are marked as mentors. */
  there: number
  /** Of the training base of this office, where it has one. */
  wanted?: number
  capacity?: number
  /** Assistants, and people who came within half a year. */
  trainees: number
}

export interface AssessedOffice {
  office: string
  name: string
  structure: Structure
  spread?: Spread
  standings: CompetencyStanding[]
  /** The same, post by post. */
  byPost: { post: string; people: number; standings: CompetencyStanding[] }[]
  gaps: Gap[]
  training: Training
  succession: Succession[]
  mentors: Mentors
}

/** So long one is taken by the hand. */
const newcomerMonths = 6

function mentorsOf(people: readonly Person[], base: Model, office: string, day: string): Mentors {
  const home = base.all('training-base').find(({ value }) => base.follow(value.office, 'office')?.id === office)?.value
  const monthsSince = (from: string): number => (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(from.slice(5, 7))
  return {
    there: people.filter(({ mentor }) => mentor).length,
    ...(home ? { wanted: home.mentors.reduce((sum, { count }) => sum + count, 0), capacity: home.mentors.reduce((sum, { count, trainees = 0 }) => sum + count * trainees, 0) } : {}),
    trainees: people.filter(({ post, joined }) => base.get('post', post)?.value.track === '助理' || (joined !== undefined && monthsSince(joined) < newcomerMonths)).length,
  }
}

/** `here` are the people of the office, also those who left. */
export function assessOffice(entity: Entity<'office'>, here: readonly Person[], posts: ReadonlyMap<string, PostNeeds>, base: Model): AssessedOffice {
  const day = base.asOf
  const people = here.filter((person) => isThere(person, day))
  const gaps = people.flatMap((person) => { const post = posts.get(person.post); return post ? lacks(person, post) : [] })
  const plan = officePlan(entity, base)
  const competencies = base.all('competency').map(({ id }) => id)
  const structure = structureOf(here, plan, day)
  const led = [...posts.values()].filter((post) => post.feeders.size > 0 && (plan.posts.some((one) => one.post === post.id && one.headcount > 0) || people.some((person) => person.post === post.id)))
  return {
    office: entity.id, name: entity.value.name ?? entity.id, structure, standings: standings(people, posts, competencies),
    byPost: structure.posts.filter(({ there }) => there > 0).map(({ post, there }) => ({ post, people: there, standings: standings(people.filter((one) => one.post === post), posts, competencies) })), gaps, training: trainingFor(gaps, courseWays(base)),
    succession: led.map((post) => successionFor(entity.id, post, people)), mentors: mentorsOf(people, base, entity.id, day),
  }
}
