// The members of the sample's chains: courses, handovers, reviews, weights, mentors; and the requirements that each chain serves.
import { isObject, own, type Json } from '../../src/util/json.ts'
import { joinPointer } from '../../src/util/pointer.ts'

export interface Chain {
  /** The kind of definition that the members stand in. */
  kind: string
  /** Keys down to a member; `*` is every entry of a list or every key, `**` any depth. None: the definition itself. */
  path: string
  /** The removal of a member must be told as a break of one of these. */
  requirements: readonly string[]
}

export const chains: readonly Chain[] = [
  // Training by competency, which raises what people can do.
  { kind: 'course', path: '', requirements: ['B-13', 'B-14'] },
  { kind: 'course', path: 'outline/*', requirements: ['B-13'] },
  { kind: 'course', path: 'outline/*/hours', requirements: ['B-14'] },
  { kind: 'course', path: 'scoring/*', requirements: ['B-13'] },
  { kind: 'course', path: 'scoring/*/points', requirements: ['B-13'] },
  { kind: 'quiz', path: 'blueprint/*', requirements: ['B-13'] },
  { kind: 'quiz', path: 'blueprint/*/points', requirements: ['B-13'] },
  // A relay of workers; front and back office.
  { kind: 'procedure', path: '**/handover', requirements: ['A-15', 'A-16'] },
  { kind: 'care-plan', path: 'stages/*/handover', requirements: ['A-15', 'A-18'] },
  { kind: 'care-plan', path: 'relay', requirements: ['A-15', 'A-18'] },
  // Evaluation and tracking of what was handed down.
  { kind: 'devolution', path: 'reviews/*', requirements: ['A-06'] },
  // Weights: of the four dimensions, of who judges, of what is linked, of a centre's criteria.
  { kind: 'appraisal', path: 'dimensions/*', requirements: ['C-09'] },
  { kind: 'appraisal', path: 'dimensions/*/weight', requirements: ['C-09'] },
  { kind: 'appraisal', path: 'dimensions/*/indicators/*', requirements: ['C-09'] },
  { kind: 'appraisal', path: 'dimensions/*/indicators/*/weight', requirements: ['C-09'] },
  { kind: 'appraisal', path: 'dimensions/*/competencies/*', requirements: ['C-09'] },
  { kind: 'appraisal', path: 'dimensions/*/competencies/*/weight', requirements: ['C-09'] },
  { kind: 'appraisal', path: 'raters/*', requirements: ['C-02'] },
  { kind: 'appraisal', path: 'raters/*/share', requirements: ['C-02'] },
  { kind: 'appraisal', path: 'link', requirements: ['C-06'] },
  { kind: 'appraisal', path: 'link/individual', requirements: ['C-06'] },
  { kind: 'appraisal', path: 'link/department', requirements: ['C-06'] },
  { kind: 'appraisal', path: 'link/public', requirements: ['C-06'] },
  { kind: 'appraisal', path: 'criteria/*', requirements: ['G-03'] },
  { kind: 'appraisal', path: 'criteria/*/points', requirements: ['G-03'] },
  // What is added and taken off, and what a grade is worth.
  { kind: 'appraisal', path: 'bonus/*/points', requirements: ['C-01'] },
  { kind: 'appraisal', path: 'deduction/*/points', requirements: ['C-01'] },
  { kind: 'appraisal', path: 'results/*/coefficient', requirements: ['C-11', 'C-12'] },
  { kind: 'post', path: 'duties/*', requirements: ['B-02'] },
  { kind: 'post', path: 'duties/*/share', requirements: ['B-02'] },
  { kind: 'post', path: 'select/tests/*', requirements: ['B-11'] },
  { kind: 'post', path: 'select/tests/*/share', requirements: ['B-11'] },
  // Old hands who hand on what they know.
  { kind: 'training-base', path: 'mentors/*', requirements: ['B-04', 'B-16'] },
]

function below(value: Json, pointer: string): [string, Json][] {
  if (Array.isArray(value)) return value.map((item, index) => [`${pointer}/${index}`, item])
  return isObject(value) ? Object.entries(value).map(([key, item]) => [joinPointer(pointer, key), item]) : []
}

/** Pointers of the members that one definition has of a chain. */
export function membersIn(value: Json, path: string): string[] {
  const find = (at: Json, pointer: string, [step, ...rest]: readonly string[]): string[] => {
    if (step === undefined) return [pointer]
    if (step === '*') return below(at, pointer).flatMap(([place, item]) => find(item, place, rest))
    if (step === '**') return [...find(at, pointer, rest), ...below(at, pointer).flatMap(([place, item]) => find(item, place, [step, ...rest]))]
    const item = own(at, step)
    return item === undefined ? [] : find(item as Json, joinPointer(pointer, step), rest)
  }
  return find(value, '', path === '' ? [] : path.split('/'))
}
