// The answer to a question has the form of its type and is none of the wrong ones.
import { answerOf, shortened } from '../model/quiz-answer.ts'
import { defineRule } from './rule.ts'

interface Form {
  zh: string
  en: string
  fits(written: unknown, answer: readonly string[]): boolean
}

const formOf: Partial<Record<string, Form>> = {
  单选: { zh: '一项', en: 'one option', fits: (_, answer) => answer.length === 1 },
  多选: { zh: '两项以上的列表', en: 'a list of two or more', fits: (_, answer) => answer.length > 1 },
  判断: { zh: '“对”或“错”', en: '对 or 错', fits: (written) => written === '对' || written === '错' },
}

export default defineRule({
  code: 'GF4622',
  name: 'quiz-answer-fits-type',
  severity: 'error',
  requirement: ['B-13'],
  docs: {
    zh: { why: '答案和错项混在一起，对的判错、错的判对。', mend: '单选写一项，多选写两项以上的列表，判断写“对”或“错”；错项里不能有正确答案。' },
    en: { why: 'An answer among the wrong ones marks right people wrong.', mend: 'One answer for 单选, a list of two or more for 多选, 对 or 错 for 判断; no right answer among the wrong ones.' },
  },
  messages: {
    among: {
      zh: ({ stem, answer }) => `试题“${stem}”的答案“${answer}”又出现在错项里。请改掉一处。`,
      en: ({ stem, answer }) => `The answer "${answer}" to "${stem}" is also among the wrong ones. Change one.`,
    },
    form: {
      zh: ({ stem, type, should }) => `${type}题“${stem}”的答案应写成${should}。请改正。`,
      en: ({ stem, type, shouldEnglish }) => `"${stem}" (${type}) needs ${shouldEnglish} as answer. Mend it.`,
    },
    noWrong: {
      zh: ({ stem, type }) => `${type}题“${stem}”没有错项。请在 wrong 里写两三个像真的错项。`,
      en: ({ stem, type }) => `"${stem}" (${type}) has no wrong options. Write two or three plausible ones under wrong.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('quiz')) {
      for (const [index, question] of entity.value.questions.entries()) {
        const { type, wrong = [] } = question
        const answer = answerOf(model, question)
        if (answer === undefined) continue
        const at = { entity, pointer: `/questions/${index}` }
        const data = { stem: shortened(question.stem), type }
        const form = formOf[type]
        const both = answer.find((one) => wrong.includes(one))
        if (form && !form.fits(question.answer, answer)) report({ ...at, pointer: `${at.pointer}/answer`, messageId: 'form', data: { ...data, should: form.zh, shouldEnglish: form.en } })
        else if (both !== undefined) report({ ...at, pointer: `${at.pointer}/wrong`, messageId: 'among', data: { ...data, answer: both } })
        else if ((type === '单选' || type === '多选') && wrong.length === 0) report({ ...at, messageId: 'noWrong', data })
      }
    }
  },
})
