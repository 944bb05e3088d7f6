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

/** A place on the papers: what stands there on one, and on the other. */
interface Place {
  want: Want
  questions: readonly [QuizQuestion, QuizQuestion]
}

type Same = (a: string, b: string) => boolean

/** Two and two that are as hard; of one competency where there are two of it. */
function pairsOf(questions: readonly QuizQuestion[], same: Same, atMost: number): [QuizQuestion, QuizQuestion][] {
  const left = [...questions]
  const pairs: [QuizQuestion, QuizQuestion][] = []
  const take = (fits: (a: QuizQuestion, b: QuizQuestion) => boolean): void => {
    for (const one of questions) {
      const other = left.includes(one) ? left.find((candidate) => candidate !== one && fits(one, candidate)) : undefined
      if (!other || pairs.length >= atMost) continue
      pairs.push([one, other])
      for (const taken of [one, other]) left.splice(left.indexOf(taken), 1)
    }
  }
  take((a, b) => a.difficulty === b.difficulty && same(a.competency, b.competency))
  take((a, b) => a.difficulty === b.difficulty)
  return pairs
}

/** Where the bank has more questions than a paper asks, neighbours get different ones, as hard; elsewhere both get the same. */
function drawPlaces(quiz: Quiz, seed: string, same: Same): Place[] {
  const order = shuffled(quiz.questions, `${quiz.id} ${quiz.version} ${seed}`, ({ id }) => id)
  const used = new Set<string>()
  // Rows that want one competency choose first; those that take any share what is left.
  return [...wantsOf(quiz)].sort((a, b) => Number(a.competency === undefined) - Number(b.competency === undefined)).flatMap((want) => {
    const fit = order.filter(({ id, type, competency }) => type === want.type && !used.has(id) && (want.competency === undefined || same(competency, want.competency)))
    const pairs = pairsOf(fit, same, Math.max(0, Math.min(want.count, fit.length - want.count)))
    const paired = new Set(pairs.flat())
    const shared = fit.filter((question) => !paired.has(question)).slice(0, want.count - pairs.length)
    const places = [...pairs, ...shared.map((question): [QuizQuestion, QuizQuestion] => [question, question])]
    for (const { id } of places.flat()) used.add(id)
    return places.map((questions) => ({ want, questions }))
  })
}

/** Easy ones first; those as hard in an order of the paper's own. */
function partsOf(quiz: Quiz, places: readonly Place[], index: 0 | 1, seed: string): Part[] {
  const order = shuffled(quiz.questions, `${quiz.id} ${quiz.version} ${seed} ${index}`, ({ id }) => id)
  const types = [...new Set(wantsOf(quiz).map(({ type }) => type))]
  return types.map((type) => ({
    type,
    questions: places.filter(({ want }) => want.type === type)
      .map(({ want: { points }, questions }): Drawn => ({ question: questions[index], ...(points === undefined ? {} : { points }) }))
      .sort((a, b) => a.question.difficulty - b.question.difficulty || order.indexOf(a.question) - order.indexOf(b.question)),
  }))
}

/** Two papers of one blueprint and as hard as one another. */
export function drawPapers(quiz: Quiz, seed: string, same: Same): [Part[], Part[]] {
  const places = drawPlaces(quiz, seed, same)
  return [partsOf(quiz, places, 0, seed), partsOf(quiz, places, 1, seed)]
}

export const drawnIds = (parts: readonly Part[]): Set<string> => new Set(parts.flatMap(({ questions }) => questions.map(({ question }) => question.id)))
