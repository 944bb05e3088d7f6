// A roster of records as people, and the posts and courses of the standards as what they are held against.
import type { CourseWay } from '../analysis/gaps.ts'
import { youngestOf, type Person, type PostNeeds } from '../analysis/people.ts'
import type { OfficePlan } from '../analysis/structure.ts'
import { levelsOf, raised } from '../model/levels.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Records } from '../records/open-records.ts'
import { rosterPeople, type RosterPart, type RosterRow } from '../records/roster-rows.ts'

export function personOf(row: RosterRow, levels: readonly string[]): Person {
  const age = row.ageBand === null ? undefined : youngestOf(row.ageBand)
  const filled = <Key extends string, Value>(key: Key, value: Value | null | undefined): { [K in Key]?: Value } => (value === null || value === undefined ? {} : { [key]: value } as { [K in Key]: Value })
  return {
    id: row.id, office: row.office, post: row.post, ...filled('grade', row.grade), ...filled('ageBand', row.ageBand), ...filled('age', age), ...filled('education', row.education), ...filled('certificate', row.certificate),
    ...filled('joined', row.joined), ...filled('left', row.left), reserve: row.reserve ?? false, mentor: row.mentor ?? false,
    levels: new Map(Object.entries(row.levels).map(([competency, level]) => [competency, levels.indexOf(level) + 1])),
  }
}

export async function peopleOf(records: Records, base: Model, part: RosterPart): Promise<Person[]> {
  return (await rosterPeople(records, base.all('competency').map(({ id }) => id), part)).map((row) => personOf(row, levelsOf(base)))
}

function feedersOf({ id, value }: Entity<'post'>, model: Model): Set<string> {
  const from = (value.reserve?.from ?? []).flatMap((text) => model.follow(text, 'post')?.id ?? [])
  const below = model.all('post').filter((post) => (post.value.moves ?? []).some(({ to, way }) => way === '上' && model.follow(to, 'post')?.id === id))
  return new Set([...from, ...below.map((post) => post.id)])
}

function levelsByCompetency(wanted: Readonly<Record<string, string>>, model: Model): [string, string][] {
  return Object.entries(wanted).flatMap(([text, level]): [string, string][] => {
    const competency = model.follow(text, 'competency')
    return competency ? [[competency.id, level]] : []
  })
}

export function postNeeds(model: Model): Map<string, PostNeeds> {
  const levels = levelsOf(model)
  return new Map(model.all('post').map((post) => {
    const { requires = {}, track, reserve } = post.value
    return [post.id, {
      id: post.id, requires: new Map(levelsByCompetency(requires, model).map(([competency, level]) => [competency, levels.indexOf(level) + 1])), feeders: feedersOf(post, model),
      leads: track === '管理' || track === '领导', ...(reserve?.count === undefined ? {} : { reserves: reserve.count }),
    }]
  }))
}

export function courseWays(model: Model): CourseWay[] {
  const levels = levelsOf(model)
  return model.all('course').map(({ id, value }) => ({
    id, hours: value.hours, ...(value.for ? { posts: new Set(value.for.flatMap((text) => model.follow(text, 'post')?.id ?? [])) } : {}),
    raises: levelsByCompetency(value.raises, model).map(([competency, way]) => {
      const { from, to } = raised(way)
      return { competency, ...(from === undefined ? {} : { from: levels.indexOf(from) + 1 }), to: levels.indexOf(to) + 1 }
    }),
  }))
}

export function officePlan({ id, value }: Entity<'office'>, model: Model): OfficePlan {
  return {
    office: id, ...(value.headcountCap === undefined ? {} : { cap: value.headcountCap }), ...(value.profile?.population === undefined ? {} : { population: value.profile.population }),
    // What has no number yet is a finding of validate, and no plan.
    posts: (value.posts ?? []).filter(({ headcount }) => Number.isInteger(headcount)).map(({ post, headcount, certified }) => ({ post: model.follow(post, 'post')?.id ?? post, headcount, ...(certified === undefined ? {} : { certified }) })),
  }
}
