// A paper of a question bank makes 100 points, and there are questions enough for it.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4623',
  name: 'quiz-paper-adds-up',
  severity: 'error',
  requirement: ['B-13'],
  docs: {
    zh: { why: '总分不是 100，及格线就没有意义；题不够，卷子出不来。', mend: '改 blueprint 里的道数、分值，或补题。' },
    en: { why: 'Without 100 points the pass mark means nothing; without enough questions there is no paper.', mend: 'Change count and points under blueprint, or add questions.' },
  },
  messages: {
    points: {
      zh: ({ quiz, sum }) => `「${quiz}」的组卷合计 ${sum} 分，应为 100 分。请改道数或分值。`,
      en: ({ quiz, sum }) => `The paper of ${quiz} makes ${sum} points, not 100. Change count or points.`,
    },
    few: {
      zh: ({ quiz, type, count, there }) => `「${quiz}」要出 ${type}题 ${count} 道，题库里符合的只有 ${there} 道。请补题，或少出。`,
      en: ({ quiz, type, count, there }) => `${quiz} needs ${count} questions of type ${type}, but has ${there}. Add some, or ask for fewer.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('quiz')) {
      const { blueprint = [], questions } = entity.value
      const quiz = nameOf(entity)
      const idOf = (text: string) => model.follow(text, 'competency')?.id ?? text
      const sum = sumOf(blueprint.map(({ count, points }) => count * points))
      if (blueprint.length > 0 && sum !== 100) report({ entity, pointer: '/blueprint', messageId: 'points', data: { quiz, sum } })
      const types = new Set(blueprint.map(({ type }) => type))
      for (const type of types) {
        const rows = blueprint.map((row, index) => ({ ...row, index })).filter((row) => row.type === type)
        const ofType = questions.filter((question) => question.type === type)
        // Rows that take any question share the bank with those that want one competency.
        const whole = { count: sumOf(rows.map(({ count }) => count)), there: ofType.length, index: rows.at(-1)!.index }
        const parts = rows.filter(({ competency }) => competency !== undefined).map(({ count, competency, index }) => ({ count, index, there: ofType.filter((question) => idOf(question.competency) === idOf(competency!)).length }))
        const short = [...parts, whole].find(({ count, there }) => there < count)
        if (short) report({ entity, pointer: `/blueprint/${short.index}`, messageId: 'few', data: { quiz, type, count: short.count, there: short.there } })
      }
    }
  },
})
