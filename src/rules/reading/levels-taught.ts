// Up to which levels the courses of a workspace raise a competency.
import type { Model } from '../../model/model.ts'
import { levelsOf, raised } from '../../model/levels.ts'

/** The levels that courses lead to, from the one above where each begins; of courses for this post only, where one is named. A course that names no post is for all. */
export function levelsTaught(model: Model, competency: string, post?: string): Set<string> {
  const levels = levelsOf(model)
  const courses = model.all('course').filter(({ value }) => post === undefined || !value.for || value.for.some((text) => model.follow(text, 'post')?.id === post))
  const raises = courses.flatMap(({ value }) => Object.entries(value.raises)).filter(([text]) => model.follow(text, 'competency')?.id === competency)
  return new Set(raises.flatMap(([, text]) => {
    const { from, to } = raised(text)
    // A level that is not one of the workspace is told by levels-are-known.
    if (!levels.includes(to)) return levels
    return levels.slice(from === undefined ? 0 : levels.indexOf(from) + 1, levels.indexOf(to) + 1)
  }))
}
