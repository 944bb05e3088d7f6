// A question does not give its answer away.
import { answerOf, shortened } from '../model/quiz-answer.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4624',
  name: 'quiz-stem-keeps-answer',
  severity: 'warning',
  requirement: ['B-13'],
  options: { letters: 4 },
  docs: {
    zh: { why: '题干里已经有答案，考的是眼力，不是业务。', mend: '改写题干，不要写出答案。几个字以上才算由选项 letters 定。' },
    en: { why: 'A stem that holds the answer tests eyes, not knowledge.', mend: 'Reword the stem. The option letters sets how long an answer must be to count.' },
  },
  messages: {
    givesAway: {
      zh: ({ stem, answer }) => `试题“${stem}”的题干里已经写出了答案“${answer}”。请改写题干。`,
      en: ({ stem, answer }) => `The stem "${stem}" holds its own answer, "${answer}". Reword it.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('quiz')) {
      for (const [index, question] of entity.value.questions.entries()) {
        if (question.type !== '单选' && question.type !== '多选') continue
        const answer = answerOf(model, question)?.find((one) => one.length >= options.letters && question.stem.includes(one))
        if (answer !== undefined) report({ entity, pointer: `/questions/${index}/stem`, messageId: 'givesAway', data: { stem: shortened(question.stem), answer } })
      }
    }
  },
})
