// However somebody answers the questions of a bundle, there is something to do or to say for them; and every question decides something.
import { joinPointer } from '../util/pointer.ts'
import { bundleParts, type BundlePart } from './reading/bundle-parts.ts'
import { combinations, tooManyCombinations } from '../util/combinations.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

interface Question {
  id: string
  answers: string[]
}

/** The first answers for which nothing is done. */
function firstGap(questions: readonly Question[], parts: readonly BundlePart[]): string | undefined {
  const accepts = parts.map(({ when }) => questions.map(({ id, answers }) => answers.map((answer) => when.get(id)?.includes(answer) ?? true)))
  for (const choice of combinations(questions.map(({ answers }) => answers.length))) {
    if (!accepts.some((part) => choice.every((answer, index) => part[index]![answer]))) return choice.map((answer, index) => questions[index]!.answers[answer]).join('，')
  }
  return undefined
}

export default defineRule({
  code: 'GF4507',
  name: 'bundle-serves-every-answer',
  severity: 'error',
  requirement: ['A-20'],
  docs: {
    zh: { why: '按需通办，就是怎么答都有得办；答了没有用的问题，是白问群众。', mend: '补上漏掉的成员或条件；确实有人什么都不用办的，写 ifNone：怎么告诉他；没有用处的问题删去。' },
    en: { why: 'A bundle that follows the need has something for every answer; a question that decides nothing troubles people for nothing.', mend: 'Add the missing member or condition; where some people rightly need nothing, write ifNone: what they are told; delete a question that is of no use.' },
  },
  messages: {
    gap: {
      zh: ({ bundle, answers }) => `「${bundle}」这样回答的人一项也办不到：${answers}。请补上成员事项，或改条件；确实什么都不用办的，写 ifNone：怎么告诉他。`,
      en: ({ bundle, answers }) => `${bundle} does nothing for whoever answers: ${answers}. Add a member, or change the conditions; if they rightly need nothing, write ifNone: what they are told.`,
    },
    idle: {
      zh: ({ bundle, ask }) => `「${bundle}」问了“${ask}”，怎么答都不影响办哪几项。请在成员的 when 里用上，或不问。`,
      en: ({ bundle, ask }) => `${bundle} asks "${ask}", but no member depends on it. Use it under when, or do not ask.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      const parts = bundleParts(model, entity)
      const bundle = nameOf(entity)
      const asked = Object.entries(entity.value.questions ?? {})
      for (const [id, { ask }] of asked) {
        if (!parts.some(({ when }) => when.has(id))) report({ entity, pointer: joinPointer('/questions', id), messageId: 'idle', data: { bundle, ask }, severity: 'warning' })
      }
      const questions = asked.map(([id, { answers }]) => ({ id, answers })).filter(({ id }) => parts.some(({ when }) => when.has(id)))
      // Somebody who answers no to everything may rightly need nothing: then what they are told is enough.
      if (entity.value.ifNone !== undefined) continue
      // A misspelt question or answer makes gaps of its own: that one finding is enough.
      const misnamed = parts.some(({ when }) => [...when].some(([id, answers]) => answers.some((answer) => !questions.find((one) => one.id === id)?.answers.includes(answer))))
      if (misnamed || parts.some(({ when }) => when.size === 0) || questions.reduce((product, { answers }) => product * answers.length, 1) > tooManyCombinations) continue
      const answers = firstGap(questions, parts)
      if (answers !== undefined) report({ entity, pointer: '/members', messageId: 'gap', data: { bundle, answers } })
    }
  },
})
