// What each competency is used for: selection, appraisal, training. Worked out once for a model.
import type { Model } from '../../model/model.ts'

export type Use = '选拔' | '评价' | '培训'

export interface CompetencyUses {
  /** Ids of competencies. */
  by: Record<Use, ReadonlySet<string>>
  /** False where no definition could use any: then nothing is missing. */
  any: Record<Use, boolean>
}

export function competencyUses(model: Model): CompetencyUses {
  const [posts, appraisals, courses] = [model.all('post'), model.all('appraisal'), model.all('course')]
  const tests = posts.flatMap(({ value }) => value.select?.tests ?? []).flatMap(({ competencies }) => competencies ?? [])
  const marks = appraisals.flatMap(({ value }) => value.dimensions ?? []).flatMap(({ competencies }) => competencies ?? []).map(({ competency }) => competency)
  const raises = courses.flatMap(({ value }) => Object.keys(value.raises))
  const ids = (texts: readonly string[]) => new Set(texts.flatMap((text) => model.follow(text, 'competency')?.id ?? []))
  // A misspelt key is told once, and what it meant may be anything.
  const told = raises.every((text) => model.follow(text, 'competency') !== undefined)
  const whole = (kind: 'post' | 'appraisal' | 'course') => !model.incomplete(kind)
  return {
    by: { 选拔: ids(tests), 评价: ids(marks), 培训: ids(raises) },
    any: { 选拔: tests.length > 0 && whole('post'), 评价: marks.length > 0 && whole('appraisal'), 培训: raises.length > 0 && told && whole('course') },
  }
}
