// The situations of a service answer every combination of answers exactly once.
import type { Entity } from '../model/model.ts'
import { isObject, own } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { combinations, tooManyCombinations } from '../util/combinations.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

interface Question {
  id: string
  answers: string[]
}

interface Situation {
  name: string
  pointer: string
  /** Question -> answers it accepts; a question left out accepts any. */
  when: Map<string, string[]>
}

const questionsOf = (service: Entity<'service'>): Question[] =>
  Object.entries(own(service.value, 'questions') ?? {}).map(([id, question]) => ({ id, answers: texts(question, 'answers') }))

function situationsOf(service: Entity<'service'>): Situation[] {
  const list = own(service.value, 'situations')
  return (Array.isArray(list) ? list : []).flatMap((situation, index) => {
    const when = own(situation, 'when')
    if (!isObject(when)) return []
    const entries = Object.entries(when).map(([id, answer]): [string, string[]] => [id, (Array.isArray(answer) ? answer : [answer]).map(String)])
    return [{ name: String(own(situation, 'name') ?? own(situation, 'id') ?? ''), pointer: joinPointer('/situations', index), when: new Map(entries) }]
  })
}

const inWords = (questions: readonly Question[], choice: readonly number[]): string => choice.map((number, index) => questions[index]!.answers[number]).join('，')

/** For each situation and question: which of the answers it accepts. */
function acceptance(questions: readonly Question[], situations: readonly Situation[]): boolean[][][] {
  return situations.map(({ when }) => questions.map(({ id, answers }) => answers.map((answer) => when.get(id)?.includes(answer) ?? true)))
}

/** First combination that no situation takes, and first that two take. */
function judge(questions: readonly Question[], situations: readonly Situation[]) {
  const accepts = acceptance(questions, situations)
  let gap: string | undefined
  let overlap: { path: string; both: [Situation, Situation] } | undefined
  for (const choice of combinations(questions.map(({ answers }) => answers.length))) {
    const taken = situations.filter((_, number) => choice.every((answer, index) => accepts[number]![index]![answer]))
    if (taken.length === 0) gap ??= inWords(questions, choice)
    if (taken.length > 1) overlap ??= { path: inWords(questions, choice), both: [taken[0]!, taken[1]!] }
    if (gap !== undefined && overlap) break
  }
  return { gap, overlap }
}

export default defineRule({
  code: 'GF4209',
  name: 'situations-cover-all',
  severity: 'warning',
  requirement: ['A-13', 'A-15', 'G-01'],
  docs: {
    zh: { why: '判断表有空缺，这样的人来了没有一种情形对得上；有重叠，两个窗口各说一种。', mend: '补上缺的情形，或把重叠的两种分清。没有写到的问题表示答什么都行。' },
    en: { why: 'A gap in the decision table leaves people without a situation; an overlap gives two counters two answers.', mend: 'Add the missing situation, or tell the overlapping ones apart. A question left out accepts any answer.' },
  },
  messages: {
    gap: {
      zh: ({ service, path }) => `「${service}」的办理情形漏了一种：${path}。这样的人来了没有情形对得上，请补上。`,
      en: ({ service, path }) => `${service}: no situation covers ${path}. Add one.`,
    },
    overlap: {
      zh: ({ service, path, one, other }) => `「${service}」的“${one}”和“${other}”重叠：${path} 两种都对得上。请把条件分清。`,
      en: ({ service, path, one, other }) => `${service}: the situations "${one}" and "${other}" both cover ${path}. Tell them apart.`,
    },
    answer: {
      zh: ({ situation, answer, question, answers }) => `情形“${situation}”写的“${answer}”不是问题“${question}”的答案，可以填：${answers}。`,
      en: ({ situation, answer, question, answers }) => `The situation "${situation}" expects "${answer}", which is no answer to "${question}". Possible: ${answers}.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const [questions, situations] = [questionsOf(entity), situationsOf(entity)]
      if (questions.length === 0 || situations.length === 0 || questions.some(({ answers }) => answers.length === 0)) continue
      const wrong = situations.flatMap((situation) => questions.flatMap(({ id, answers }) =>
        (situation.when.get(id) ?? []).filter((answer) => !answers.includes(answer)).map((answer) => ({ situation, id, answers, answer }))))
      for (const { situation, id, answers, answer } of wrong) {
        const data = { situation: situation.name, answer, question: own(own(own(entity.value, 'questions'), id), 'ask') ?? id, answers: answers.join('、') }
        report({ entity, pointer: joinPointer(situation.pointer, 'when', id), messageId: 'answer', data })
      }
      // A misspelt question or answer makes gaps of its own: that one finding is enough.
      const misnamed = situations.some(({ when }) => [...when.keys()].some((id) => !questions.some((question) => question.id === id)))
      if (wrong.length > 0 || misnamed || questions.reduce((product, { answers }) => product * answers.length, 1) > tooManyCombinations) continue
      const { gap, overlap } = judge(questions, situations)
      const service = nameOf(entity)
      if (overlap) {
        const [one, other] = overlap.both
        // One wrong answer makes both an overlap and the gap that it leaves.
        const left = gap === undefined ? [] : [{ entity, pointer: '/situations', message: { zh: `这样就没有情形对得上：${gap}`, en: `This leaves no situation for ${gap}` } }]
        const related = [{ entity, pointer: one.pointer, message: { zh: `与“${one.name}”重叠`, en: `Overlaps with "${one.name}"` } }, ...left]
        report({ entity, pointer: joinPointer(other.pointer, 'when'), messageId: 'overlap', data: { service, path: overlap.path, one: one.name, other: other.name }, related })
      } else if (gap !== undefined) report({ entity, pointer: '/situations', messageId: 'gap', data: { service, path: gap } })
    }
  },
})
