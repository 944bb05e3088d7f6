// Findings of one office's team, each with its figures, at the place of the standards that it is held against.
import { type PostNeeds, isThere, type Person } from '../analysis/people.ts'
import { agedFrom, leastPeople, type Structure } from '../analysis/structure.ts'
import { teamFindings } from '../analysis/team-findings.ts'
import { teamFaults, type TeamLimits } from '../analysis/team-limits.ts'
import { diagnose } from '../diagnostics/definition.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../model/model.ts'
import type { AssessedOffice } from './assess-office.ts'

const percent = (share: number): number => Math.round(share * 1000) / 10

/** In the domain of policy: the fourth diagnosis is of these together. */
const isPolicy = ({ value }: Entity<'competency'>): boolean => value.domain.includes('政策')

function ofStructure(name: string, structure: Structure, base: Model, entity: Entity<'office'>, limits: TeamLimits): Diagnostic[] {
  const { there, planned, cap = 0, left, average, aged, agesKnown, newcomers, posts } = structure
  const missing = posts.filter((post) => (post.planned ?? 0) > post.there).sort((a, b) => b.planned! - b.there - (a.planned! - a.there))
  const made = {
    short: () => diagnose(teamFindings.teamIsComplete, {
      messageId: 'short', place: base.place(entity, '/posts'),
      data: { office: name, planned, there, missing: planned - there, percent: percent((planned - there) / planned), most: percent(limits.vacant), posts: missing.map((post) => `${base.get('post', post.post)?.value.name ?? post.post} ${post.planned! - post.there}`).join('、') },
    }),
    overCap: () => diagnose(teamFindings.teamFitsTheCap, { messageId: 'over', place: base.place(entity, '/headcountCap'), data: { office: name, there, cap, over: there - cap } }),
    leaving: () => diagnose(teamFindings.teamStays, { messageId: 'leaving', place: base.place(entity, '/posts'), data: { office: name, left, average, percent: percent(left / average), most: percent(limits.leaving) } }),
    aged: () => diagnose(teamFindings.generationsJoin, {
      messageId: 'aged', place: base.place(entity, '/posts'),
      data: { office: name, known: agesKnown, aged, percent: percent(aged! / agesKnown), from: agedFrom, most: percent(limits.aged), newcomers: newcomers === null ? 0 : percent(newcomers / there) },
    }),
  }
  return teamFaults(structure, limits).map((fault) => made[fault]())
}

/** People whose post asks for any of policy, and those of them who are below in one at least. */
function policy(name: string, people: readonly Person[], posts: ReadonlyMap<string, PostNeeds>, base: Model, entity: Entity<'office'>, limits: TeamLimits): Diagnostic[] {
  const competencies = base.all('competency').filter(isPolicy)
  const asked = people.map((person) => competencies.flatMap(({ id }) => {
    const [needs, has] = [posts.get(person.post)?.requires.get(id), person.levels.get(id)]
    return needs === undefined || has === undefined ? [] : [has < needs]
  })).filter((one) => one.length > 0)
  const below = asked.filter((one) => one.includes(true)).length
  if (asked.length < leastPeople || below / asked.length <= limits.below) return []
  const data = { office: name, assessed: asked.length, below, percent: percent(below / asked.length), most: percent(limits.below), names: competencies.map(({ value }) => value.name).join('、') }
  return [diagnose(teamFindings.policyIsMastered, { messageId: 'weak', place: base.place(entity, '/posts'), data })]
}

function ofAbility({ name, byPost }: AssessedOffice, base: Model, entity: Entity<'office'>, limits: TeamLimits): Diagnostic[] {
  return byPost.flatMap(({ post, standings }) => standings.flatMap(({ competency, assessed, below }) => {
    const found = base.get('competency', competency)!
    if (below === null || isPolicy(found) || below / assessed <= limits.below) return []
    const data = { office: name, post: base.get('post', post)?.value.name ?? post, competency: found.value.name, assessed, below, percent: percent(below / assessed), most: percent(limits.below) }
    return [diagnose(teamFindings.peopleMeetTheirPosts, { messageId: 'gap', place: base.place(entity, '/posts'), data })]
  }))
}

function ofSuccession({ name, succession }: AssessedOffice, base: Model, entity: Entity<'office'>): Diagnostic[] {
  return succession.filter(({ leads, ready }) => leads && ready.length === 0).map(({ post, feeders, near, inReserve, reserves }) => {
    const data = {
      office: name, post: base.get('post', post)?.value.name ?? post, feeders, near: near.length,
      reserves: reserves === undefined ? '' : `；后备 ${inReserve} 人，应有 ${reserves} 人`, reservesEnglish: reserves === undefined ? '' : `; ${inReserve} in reserve of ${reserves} wanted`,
    }
    return diagnose(teamFindings.postHasSuccessor, { messageId: 'nobody', place: base.place(entity, '/posts'), data })
  })
}

function ofSpread({ name, spread }: AssessedOffice, base: Model, entity: Entity<'office'>, limits: TeamLimits): Diagnostic[] {
  if (!spread?.low) return []
  const { there, population, rate, overall } = spread
  const data = { office: name, there, population, rate: rate.toFixed(1), overall: overall.toFixed(1), percent: percent(1 - rate / overall), most: percent(limits.uneven) }
  return [diagnose(teamFindings.teamIsSpreadEvenly, { messageId: 'low', place: base.place(entity, '/profile'), data })]
}

/** `here` are the people of the office, also those who left. */
export function teamDiagnostics(one: AssessedOffice, here: readonly Person[], posts: ReadonlyMap<string, PostNeeds>, base: Model, limits: TeamLimits): Diagnostic[] {
  const entity = base.get('office', one.office)!
  const people = here.filter((person) => isThere(person, base.asOf))
  return [
    ...ofStructure(one.name, one.structure, base, entity, limits), ...ofSpread(one, base, entity, limits), ...policy(one.name, people, posts, base, entity, limits),
    ...ofAbility(one, base, entity, limits), ...ofSuccession(one, base, entity),
  ]
}
