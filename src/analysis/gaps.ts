// Where people stand below what their post asks for, and the courses that lead from where they are to where they should be.
import type { Person, PostNeeds } from './people.ts'
import { compareText } from '../util/text.ts'
import { leastPeople } from './structure.ts'

export interface Gap {
  person: string
  office: string
  post: string
  competency: string
  /** Undefined where the person was not assessed. */
  has?: number
  needs: number
}

/** What one person lacks for a post, in the order of the post. */
export function lacks(person: Person, post: PostNeeds): Gap[] {
  return [...post.requires].flatMap(([competency, needs]): Gap[] => {
    const has = person.levels.get(competency)
    if (has !== undefined && has >= needs) return []
    return [{ person: person.id, office: person.office, post: post.id, competency, ...(has === undefined ? {} : { has }), needs }]
  })
}

export interface CompetencyStanding {
  competency: string
  /** People whose post asks for it. */
  needed: number
  assessed: number
  /** Null where so few are assessed that it would point at someone. */
  below: number | null
}

/** By competency, for whichever of these people's posts ask for it. */
export function standings(people: readonly Person[], posts: ReadonlyMap<string, PostNeeds>, competencies: readonly string[]): CompetencyStanding[] {
  return competencies.flatMap((competency): CompetencyStanding[] => {
    const asked = people.flatMap((person) => {
      const needs = posts.get(person.post)?.requires.get(competency)
      return needs === undefined ? [] : [{ has: person.levels.get(competency), needs }]
    })
    const assessed = asked.filter(({ has }) => has !== undefined)
    const below = assessed.length < leastPeople ? null : assessed.filter(({ has, needs }) => has! < needs).length
    return asked.length === 0 ? [] : [{ competency, needed: asked.length, assessed: assessed.length, below }]
  })
}

export interface CourseWay {
  id: string
  /** Undefined: for every post. */
  posts?: ReadonlySet<string>
  hours: number
  raises: readonly { competency: string; from?: number; to: number }[]
}

export interface Raise {
  competency: string
  from: number
  to: number
}

export interface Attendance {
  person: string
  raises: Raise[]
}

export interface PlannedCourse {
  course: string
  /** Of one attendance. */
  hours: number
  people: Attendance[]
}

export interface Training {
  courses: PlannedCourse[]
  /** What no course for the post leads to. */
  untaught: (Raise & { person: string })[]
}

/** Whoever is below the level where a course begins can't follow it, but for the lowest: there beginners begin. */
function useful(course: CourseWay, levels: ReadonlyMap<string, number>, goals: ReadonlyMap<string, number>): Raise[] {
  return course.raises.flatMap(({ competency, from = 0, to }): Raise[] => {
    const [level, goal] = [levels.get(competency), goals.get(competency)]
    if (level === undefined || goal === undefined || level >= goal || to <= level || from > Math.max(level, 1)) return []
    return [{ competency, from: level, to: Math.min(to, goal) }]
  })
}

const steps = (raises: readonly Raise[]): number => raises.reduce((sum, { from, to }) => sum + to - from, 0)

/** Always the course that closes most of what is still open; of those the shortest. */
function planFor(gaps: readonly Gap[], courses: readonly CourseWay[]): { attended: { course: CourseWay; raises: Raise[] }[]; levels: ReadonlyMap<string, number> } {
  const levels = new Map(gaps.flatMap(({ competency, has }) => (has === undefined ? [] : [[competency, has] as const])))
  const goals = new Map(gaps.map(({ competency, needs }) => [competency, needs]))
  const attended: { course: CourseWay; raises: Raise[] }[] = []
  for (;;) {
    const choices = courses.map((course) => ({ course, raises: useful(course, levels, goals) })).filter(({ raises }) => raises.length > 0)
    if (choices.length === 0) return { attended, levels }
    const best = choices.reduce((a, b) => (steps(b.raises) - steps(a.raises) || a.course.hours - b.course.hours) > 0 ? b : a)
    attended.push(best)
    for (const { competency, to } of best.raises) levels.set(competency, to)
  }
}

/** Courses with most people first. */
export function trainingFor(gaps: readonly Gap[], courses: readonly CourseWay[]): Training {
  const planned = new Map<string, PlannedCourse>()
  const untaught: Training['untaught'] = []
  for (const person of new Set(gaps.map((gap) => gap.person))) {
    const own = gaps.filter((gap) => gap.person === person)
    const { attended, levels } = planFor(own, courses.filter(({ posts }) => !posts || posts.has(own[0]!.post)))
    for (const { course, raises } of attended) {
      const plan = planned.get(course.id) ?? { course: course.id, hours: course.hours, people: [] }
      plan.people.push({ person, raises })
      planned.set(course.id, plan)
    }
    for (const { competency, needs } of own) {
      const reached = levels.get(competency)
      if (reached !== undefined && reached < needs) untaught.push({ person, competency, from: reached, to: needs })
    }
  }
  return { courses: [...planned.values()].sort((a, b) => b.people.length - a.people.length || compareText(a.course, b.course)), untaught }
}
