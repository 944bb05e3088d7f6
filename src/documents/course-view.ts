// A course for a handbook: what it leads to, what it teaches in which version, its plan, and topic after topic; the trainee's edition has room to write where the trainer's has the answers.
import type { Exercise, Topic } from '../kinds/index.ts'
import { parseReference } from '../kinds/reference.ts'
import { raised } from '../model/levels.ts'
import type { Entity, Model } from '../model/model.ts'
import { markOf } from './confirmed.ts'
import type { View, ViewRecord } from './document-type.ts'
import { lines, tableOf, writingLines } from './lines.ts'
import { nameOf, namesOf } from './name-of.ts'
import { sourceText } from './source-words.ts'

export type Edition = 'trainee' | 'trainer'

type Course = Entity<'course'>

/** The usual 学时; said beside the sum, so that a reader sees what the minutes are made of. */
const minutesOfHour = 45

/** Sums of halves and quarters stay as people write them. */
export const sumOf = (numbers: readonly number[]): number => Math.round(numbers.reduce((sum, one) => sum + one, 0) * 100) / 100

export const hoursOf = ({ value }: Course): number => sumOf(value.outline.map(({ hours }) => hours))

/** 最低生活保障 v1.0.0: the version that is taught, and the one in force where it is another. */
export function taughtText(model: Model, text: string): string {
  const reference = parseReference(text)
  const target = model.follow(text, 'service') ?? model.follow(text, 'procedure') ?? model.follow(text, 'care-plan') ?? model.follow(text, 'bundle') ?? model.follow(text, 'emergency-plan')
  const now = (target?.value as { version?: string } | undefined)?.version
  const taught = reference?.version ?? now
  return `${target?.value.name ?? nameOf(model, text)}${taught ? ` v${taught}` : ''}${now !== undefined && taught !== now ? `（现行 v${now}）` : ''}`
}

export const raisesText = (model: Model, { value }: Course): string[] => Object.entries(value.raises).map(([text, way]) => {
  const { from, to } = raised(way)
  return `${nameOf(model, text)}：${from === undefined ? '' : `${from}→`}${to}`
})

function exerciseView(model: Model, { task, given, fill, minutes, answer, mistakes }: Exercise, edition: Edition): ViewRecord {
  const forms = namesOf(model, fill)
  return {
    task: `${task}${minutes === undefined ? '' : `（${minutes}分钟）`}`,
    given: given ?? [],
    fill: forms.length > 0 ? `发空表：${forms.map((name) => `《${name}》`).join('')}` : undefined,
    ...(edition === 'trainer' ? { answer: { markdown: answer }, mistakes: mistakes?.join('；') } : { room: writingLines(forms.length > 0 ? 2 : 4, 44) }),
  }
}

function caseView(model: Model, text: string, edition: Edition): ViewRecord[] {
  const found = model.follow(text, 'case')
  if (!found) return []
  const { name, story, wrong, right, why } = found.value
  return [{ name, story, ...(edition === 'trainer' ? { answer: lines([['错在哪', wrong], ['怎么做', right], ['为什么', why]]) } : { room: writingLines(3, 44) }) }]
}

function topicView(model: Model, topic: Topic, edition: Edition): ViewRecord {
  const { points, shows, cases, roles, exercises, trainer, ask, hours, way, pass } = topic
  const forTrainer = edition === 'trainer'
  return {
    title: topic.topic,
    facts: [`${hours}学时（${Math.round(hours * minutesOfHour)}分钟）`, way, ...(pass === undefined ? [] : [`${pass}分及格`]), ...(shows ? [`看着讲：${sourceText(model, shows)}`] : [])].join(' · '),
    points: points ?? [],
    cases: (cases ?? []).flatMap((text) => caseView(model, text, edition)),
    // What the others do not know of a role stands on a slip that the trainer hands out.
    roles: forTrainer ? tableOf([{ title: '谁', width: 2 }, { title: '纸条（只给他看）', width: 10 }], (roles ?? []).map(({ who, brief }) => [who, brief])) : undefined,
    plays: forTrainer ? [] : (roles ?? []).map(({ who }) => who),
    exercises: (exercises ?? []).map((one) => exerciseView(model, one, edition)),
    ask: (ask ?? []).map((text) => text.replace(/[？?]?$/, '？')),
    askRoom: forTrainer ? [] : (ask ?? []).map(() => ({ blank: 40 })),
    tip: forTrainer ? trainer : undefined,
  }
}

function planTable({ value }: Course): View {
  return {
    columns: [{ title: '序', width: 0.8, align: 'center' }, { title: '课程安排', width: 6 }, { title: '方式', width: 2, align: 'center' }, { title: '学时', width: 1.4, align: 'center' }, { title: '分钟', width: 1.4, align: 'center' }],
    rows: [
      ...value.outline.map(({ topic, way, hours }, index): View[] => [String(index + 1), topic, way, String(hours), String(Math.round(hours * minutesOfHour))]),
      ['', { strong: '合计' }, '', { strong: String(sumOf(value.outline.map(({ hours }) => hours))) }, { strong: String(Math.round(sumOf(value.outline.map(({ hours }) => hours)) * minutesOfHour)) }],
    ],
  }
}

export function courseView(model: Model, course: Course, edition: Edition): ViewRecord {
  const { value } = course
  const forTrainer = edition === 'trainer'
  return {
    anchor: `course/${course.id}`,
    name: value.name,
    mark: markOf(model, course, 'outline'),
    head: lines([
      ['学完做到', ...raisesText(model, course)],
      ['按哪个版本教', (value.teaches ?? []).map((text) => taughtText(model, text)).join('；')],
      ['在哪里', value.base ? nameOf(model, value.base) : undefined],
      ['备好', forTrainer ? value.materials?.join('；') : undefined],
      ['怎么算学会', value.assessment],
    ]),
    plan: planTable(course),
    topics: value.outline.map((topic) => topicView(model, topic, edition)),
    scoring: tableOf(
      [{ title: '看什么', width: 6 }, { title: '满分', width: 1.2, align: 'center' }, { title: '怎样不得分', width: 5 }, ...(forTrainer ? [{ title: '得分', width: 1.4 }] : [])],
      (value.scoring ?? []).map(({ look, points, zero }) => [look, String(points), zero ?? '', ...(forTrainer ? [''] : [])]),
    ),
  }
}
