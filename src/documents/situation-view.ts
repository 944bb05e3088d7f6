// Situations of a service: letters for the columns of its tables, and the questions that lead to them.
import type { Service, Situation } from '../kinds/index.ts'
import type { View } from './document-type.ts'
import type { MaterialLine } from './material-view.ts'

/** A, B, C … as columns; AA after Z. */
export function situationLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : situationLetter(Math.floor(index / 26) - 1) + situationLetter(index % 26)
}

/** 委托书（情形A、C；代办的才要）: behind what not everybody brings stands who does. */
export function nameForWhom({ name, only, entry }: MaterialLine, { situations }: Service): string {
  const letters = (situations ?? []).flatMap(({ id }, index) => (entry.situations?.includes(id) ? [situationLetter(index)] : []))
  const whom = [letters.length > 0 ? `情形${letters.join('、')}` : '', only].filter((text) => text !== '')
  return whom.length > 0 ? `${name}（${whom.join('；')}）` : name
}

function answerText(situation: Situation, question: string): string {
  const answer = situation.when[question]
  return answer === undefined ? '都可以' : [answer].flat().join('、')
}

/** Undefined where everybody is in the same situation. */
export function situationView({ questions, situations }: Service): View | undefined {
  if (!situations || situations.length < 2) return undefined
  const asked = Object.entries(questions ?? {})
  return {
    questions: asked.map(([, { ask, answers, why }]) => ({ ask, answers: answers.join(' / '), why })),
    table: {
      columns: [{ title: '情形', width: 1, align: 'center' }, { title: '名称', width: 4 }, ...asked.map(([, { ask }]) => ({ title: ask, width: 3 }))],
      rows: situations.map((situation, index) => [situationLetter(index), situation.note ? [situation.name, situation.note] : situation.name, ...asked.map(([id]) => answerText(situation, id))]),
    },
  }
}

/** □A 一般家庭 □B …, a box never parted from its letter: boxes for a form about materials, so that a situation which needs none has no box. */
export function situationBoxes({ situations, materials }: Service): View | undefined {
  if (!situations || situations.length < 2) return undefined
  const lettered = situations.map(({ id, name }, index) => ({ id, text: `\u00a0${situationLetter(index)}\u00a0${name}` }))
  const boxes = lettered.filter(({ id }) => materials.some((entry) => !entry.situations || entry.situations.includes(id)))
  return { line: boxes.flatMap(({ text }, index): View[] => [...(index > 0 ? ['　'] : []), { box: false }, text]) }
}
