// The stages of a care plan: one block of fixed shape a stage, and the chart of the ways between them.
import type { CarePlan, PlanBranch, PlanStage } from '../kinds/index.ts'
import { circledNumber } from '../util/chinese-numbers.ts'
import type { SubjectOf, View } from './document-type.ts'
import { nameOf, namesOf } from './name-of.ts'

type Subject = SubjectOf<'care-plan'>
type Row = [label: string, content: View[]]

const closed = '结案'

/** What a form offers to tick. */
export const ticks = (texts: readonly string[]): View[] => texts.map((text) => ({ line: [{ box: false }, text] }))

/** One way without a condition, or several with theirs; the words alone lead on where the stage names none. */
function waysOf({ next }: PlanStage): Partial<PlanBranch>[] {
  return typeof next === 'string' ? [{ go: next }] : (next ?? [])
}

/** 第3段 在家照护站稳. */
export function stageName(stages: readonly PlanStage[], id: string): string {
  const index = stages.findIndex((stage) => stage.id === id)
  return index < 0 ? id : `第${index + 1}段 ${stages[index]!.name}`
}

/** 每2周: the same rhythm as people say it. */
export function rhythmText({ minVisits, visitEvery }: PlanStage): string {
  return [minVisits === undefined ? '' : `最少见${minVisits}次`, visitEvery ? `${visitEvery.replace(/^每1(?=[年月周日个])/, '每')}一次` : ''].filter((part) => part !== '').join('，')
}

function nextLines(stage: PlanStage, stages: readonly PlanStage[]): View[] {
  const ways = waysOf(stage)
  return ways.map(({ when, go }, index) => `${ways.length > 1 ? circledNumber(index + 1, ways.length) : ''}${when ? `${when} → ` : ''}${stageName(stages, go!)}`)
}

function rowsOf({ model, office }: Subject, stage: PlanStage, stages: readonly PlanStage[]): Row[] {
  const { goal, services, does = [], ownerPost, with: others, maxDays, exitWhen, ifStuck, handover } = stage
  const rows: Row[] = [
    ['目标', [{ strong: goal }]],
    ['办什么', services?.length ? [namesOf(model, services).join('、')] : []],
    ['做什么', ticks(does)],
    ['谁负责', [`${nameOf(model, ownerPost, office)}${others?.length ? `；一起做：${namesOf(model, others, office).join('、')}` : ''}`]],
    ['见几次', [rhythmText(stage)].filter((text) => text !== '')],
    ['最长多久', maxDays ? [maxDays] : []],
    ['怎样算走完', ticks(exitWhen)],
    ['下一段', nextLines(stage, stages)],
    ['走不下去', ifStuck ? [ifStuck] : []],
    ['交接', handover ? [[handover.what, handover.how ?? '', handover.within ? `最迟${handover.within}` : ''].filter((part) => part !== '').join('；')] : []],
  ]
  return rows.filter(([, content]) => content.length > 0)
}

export function stageBlocks(subject: Subject): View[] {
  const { stages } = subject.about.value
  return stages.map((stage) => ({
    columns: [{ width: 1.7 }, { width: 10 }],
    rows: [[{ cell: [{ strong: stageName(stages, stage.id) }], colspan: 2 }], ...rowsOf(subject, stage, stages).map(([label, content]) => [{ strong: label }, content])],
  }))
}

/** Exits carry the number that the stage's own block explains: their conditions are too long for a line of a chart. */
export function stageChart({ model, office, about }: Subject): View {
  const { stages }: CarePlan = about.value
  const places = new Map(stages.map(({ id }, index) => [id, index]))
  const lanes = [...new Set(stages.map(({ ownerPost }) => ownerPost))]
  const ends = stages.some((stage) => waysOf(stage).some(({ go }) => go === closed))
  const last = stages.at(-1)!.ownerPost
  return {
    lanes: lanes.map((lane) => ({ id: lane, title: nameOf(model, lane, office) })),
    nodes: [
      ...stages.map(({ id, ownerPost, name, maxDays }, index) => ({ id, lane: ownerPost, shape: 'process', text: `${index + 1} ${name}`, ...(maxDays ? { note: `最长${maxDays}` } : {}) })),
      ...(ends ? [{ id: closed, lane: last, shape: 'end', text: closed }] : []),
    ],
    edges: stages.flatMap((stage, index) => {
      const ways = waysOf(stage)
      return ways.filter(({ go }) => go === closed || places.has(go!)).map(({ go }, way) => ({
        from: stage.id, to: go!, ...(ways.length > 1 ? { label: circledNumber(way + 1, ways.length) } : {}), ...((places.get(go!) ?? stages.length) <= index ? { back: true } : {}),
      }))
    }),
  }
}
