// Draws papers from a question bank to its blueprint: which questions, in what order, with what points; the same on every machine.
import type { Quiz, QuizQuestion } from '../kinds/index.ts'
import { shuffled } from '../util/shuffle.ts'

export interface Drawn {
  question: QuizQuestion
  /** None where the bank says nothing of papers. */
  points?: number
}

export interface Part {
  type: QuizQuestion['type']
  questions: Drawn[]
}

interface Want {
  type: QuizQuestion['type']
  competency?: string
  count: number
  points?: number
}

/** Without a blueprint the paper is the whole bank, without points. */
function wantsOf({ blueprint, questions }: Quiz): Want[] {
  if (blueprint?.length) return blueprint
  const types = [...new Set(questions.map(({ type }) => type))]
  return types.map((type) => ({ type, count: questions.filter((question) => question.type === type).length }))
}

/** Questions of `before` only where others do not suffice, so that neighbours hold different papers. From easy to hard. */
export function drawPaper(quiz: Quiz, seed: string, same: (a: string, b: string) => boolean, before: ReadonlySet<string> = new Set()): Part[] {
  const wants = wantsOf(quiz)
  const order = shuffled(quiz.questions, `${quiz.id} ${quiz.version} ${seed}`, ({ id }) => id).sort((a, b) => Number(before.has(a.id)) - Number(before.has(b.id)))
  const taken = new Map<Want, QuizQuestion[]>()
  const used = new Set<string>()
  // Rows that want one competency choose first; those that take any share what is left.
  for (const want of [...wants].sort((a, b) => Number(a.competency === undefined) - Number(b.competency === undefined))) {
    const fit = order.filter(({ id, type, competency }) => type === want.type && !used.has(id) && (want.competency === undefined || same(competency, want.competency))).slice(0, want.count)
    for (const { id } of fit) used.add(id)
    taken.set(want, fit)
  }
  const types = [...new Set(wants.map(({ type }) => type))]
  return types.map((type) => ({
    type,
    questions: wants.filter((want) => want.type === type)
      .flatMap((want) => taken.get(want)!.map((question): Drawn => ({ question, ...(want.points === undefined ? {} : { points: want.points }) })))
      .sort((a, b) => a.question.difficulty - b.question.difficulty || order.indexOf(a.question) - order.indexOf(b.question)),
  }))
}

export const drawnIds = (parts: readonly Part[]): Set<string> => new Set(parts.flatMap(({ questions }) => questions.map(({ question }) => question.id)))
