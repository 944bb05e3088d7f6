// The sheet on which a person, a mentor and a superior assess the competencies of a post: what this level does, with evidence; what the next one would.
import { levelsOf } from '../model/levels.ts'
import { markOf } from './confirmed.ts'
import type { SubjectOf, View, ViewRecord } from './document-type.ts'
import { coursesBeyond, levelText, requiredOf, type Required } from './post-words.ts'

type Subject = SubjectOf<'post'>

/** What a roster says of one person: the sheet then has it filled in. */
export interface AssessedPerson {
  /** A code, never a name. */
  code: string
  /** YYYY-MM-DD. */
  on: string
  joined?: string
  /** By competency, 1 the lowest, 0 none; nothing where the person was not assessed. */
  levels: ReadonlyMap<string, number>
  /** Ids of the courses to go to. */
  courses: ReadonlySet<string>
}

const tick: View = { box: false }
const ticked = (is: boolean): View => ({ box: is })

/** Courses that lead beyond the level below: what closes a gap. */
function nextSteps(subject: Subject, { competency, level }: Required, person: AssessedPerson | undefined): View {
  const levels = levelsOf(subject.model)
  const below = levels[levels.indexOf(level) - 1]
  const courses = coursesBeyond(subject, competency.id, below)
  return { line: [...courses.flatMap(({ id, value }): View[] => [ticked(person?.courses.has(id) ?? false), `上《${value.name}》　`]), tick, '跟岗　', tick, '其他', { blank: 8 }, '　最迟', { blank: 2 }, '月', { blank: 2 }, '日'] }
}

/** One block a competency: only the level that the post needs, and the one above in brief. */
function block(subject: Subject, required: Required, person: AssessedPerson | undefined): View {
  const { competency, level, next } = required
  const levels = levelsOf(subject.model)
  const has = person?.levels.get(competency.id)
  const short = has === undefined ? undefined : levels.indexOf(level) + 1 - has
  const reached: View[] = has === undefined ? [{ blank: 20 }] : [short! <= 0 ? '' : `现在${levels[has - 1] ?? '还没有到最低一级'}，要求${level}，差${short}级`]
  const here = competency.value.levels[level]
  const above = next === undefined ? undefined : competency.value.levels[next]
  return {
    columns: [{ width: 7 }, { width: 4.2 }, { width: 1, align: 'center' }, { width: 1, align: 'center' }, { width: 1, align: 'center' }],
    rows: [
      [{ line: [{ strong: competency.value.name }, '　', levelText(subject.model, level)] }, '证据（件号、记录）', '自评', '带教', '主管'],
      ...(here?.does ?? []).map((does): View[] => [does, '', tick, tick, tick]),
      ...(here ? [[{ cell: { line: [{ strong: '凭什么　' }, here.proof, { strong: '　怎么评　' }, here.how.join('、')] }, colspan: 5 }]] : []),
      [{ cell: { line: [{ strong: '评定　' }, ticked(short !== undefined && short <= 0), '达到　', ticked(short === 1), '还差一点　', ticked(short !== undefined && short > 1), '没有达到　', { strong: '差在　' }, ...reached] }, colspan: 5 }],
      [{ cell: { line: [{ strong: '下一步　' }, nextSteps(subject, required, person)] }, colspan: 5 }],
      ...(above ? [[{ cell: { line: [{ strong: `往上一级（${next}）　` }, above.does.join('；')] }, colspan: 5 }]] : []),
    ],
  }
}

/** What is required and what comes next; what three people agree on is drawn into it by hand. */
function radar({ model }: Subject, required: readonly Required[], person: AssessedPerson | undefined): View | undefined {
  const levels = levelsOf(model)
  const known = required.filter(({ level }) => levels.includes(level))
  if (known.length < 3) return undefined
  const values = (of: (one: Required) => string): number[] => known.map((one) => levels.indexOf(of(one)) + 1)
  return {
    kind: 'radar', levels, axes: known.map(({ competency }) => competency.value.name),
    series: [{ name: '本岗位的要求', values: values(({ level }) => level) }, { name: '往上一级', values: values(({ level, next }) => next ?? level) }, ...(person ? [{ name: '现在', values: known.map(({ competency }) => person.levels.get(competency.id) ?? 0) }] : [])],
  }
}

/** Everything that the sheet says; the handbooks print the same. */
export function assessmentView(subject: Subject, person?: AssessedPerson): ViewRecord {
  const { model, about } = subject
  const required = requiredOf(subject)
  return {
    post: { name: about.value.name },
    mark: required[0] ? markOf(model, required[0].competency, 'levels') : undefined,
    ...(person ? { code: person.code, on: person.on, joined: person.joined } : {}),
    blocks: required.map((one) => block(subject, one, person)),
    radar: radar(subject, required, person),
  }
}
