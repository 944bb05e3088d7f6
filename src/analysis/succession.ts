// Who is ready for which post of an office, who nearly is, and whether there are as many in reserve as the post asks for.
import { lacks, type Gap } from './gaps.ts'
import type { Person, PostNeeds } from './people.ts'

export interface Candidate {
  person: string
  from: string
  reserve: boolean
  /** What is still missing; an empty list is ready. */
  lacks: Gap[]
}

export interface Succession {
  office: string
  post: string
  leads: boolean
  /** People in the post now. */
  holders: number
  /** People in posts that lead to it. */
  feeders: number
  ready: Candidate[]
  near: Candidate[]
  /** In reserve, and how many the post asks for. */
  inReserve: number
  reserves?: number
}

/** So many steps of level may be missing to one who is nearly ready. */
const nearSteps = 2

/** Levels between what one has and what is asked for; of what was not assessed nothing is known, so it counts as all. */
const missing = (gaps: readonly Gap[]): number => gaps.reduce((sum, { has = 0, needs }) => sum + needs - has, 0)

/** `people` are those of the office. */
export function successionFor(office: string, post: PostNeeds, people: readonly Person[]): Succession {
  const feeders = people.filter((person) => person.post !== post.id && post.feeders.has(person.post))
  const candidates = feeders.map((person): Candidate => ({ person: person.id, from: person.post, reserve: person.reserve, lacks: lacks(person, post) }))
  const near = candidates.filter((one) => one.lacks.length > 0 && missing(one.lacks) <= nearSteps)
  return {
    office, post: post.id, leads: post.leads, holders: people.filter((person) => person.post === post.id).length, feeders: feeders.length,
    ready: candidates.filter((one) => one.lacks.length === 0).sort((a, b) => Number(b.reserve) - Number(a.reserve)),
    near: near.sort((a, b) => missing(a.lacks) - missing(b.lacks) || Number(b.reserve) - Number(a.reserve)),
    inReserve: feeders.filter(({ reserve }) => reserve).length, ...(post.reserves === undefined ? {} : { reserves: post.reserves }),
  }
}
