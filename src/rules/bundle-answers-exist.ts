// A member of a bundle is called for by answers that can be given.
import { joinPointer } from '../util/pointer.ts'
import { own } from '../util/json.ts'
import { bundleParts } from './reading/bundle-parts.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4504',
  name: 'bundle-answers-exist',
  severity: 'error',
  requirement: ['A-20'],
  docs: {
    zh: { why: '条件里写的答案没有人会选，这一项就永远不会办。', mend: '照问题里列出的答案写，或把这个答案加进问题。' },
    en: { why: 'A member that waits for an answer nobody can give is never done.', mend: 'Write an answer as the question lists it, or add it to the question.' },
  },
  messages: {
    unknown: {
      zh: ({ bundle, member, answer, ask, answers }) => `「${bundle}」的“${member}”要等答案“${answer}”，问题“${ask}”里没有，可以填：${answers}。`,
      en: ({ bundle, member, answer, ask, answers }) => `${bundle}: "${member}" waits for "${answer}", which is no answer to "${ask}". Possible: ${answers}.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('bundle')) {
      for (const part of bundleParts(model, entity)) {
        for (const [id, expected] of part.when) {
          const question = own(entity.value.questions, id)
          const answers = texts(question, 'answers')
          for (const answer of question === undefined ? [] : expected.filter((one) => !answers.includes(one))) {
            const data = { bundle: nameOf(entity), member: part.name, answer, ask: own(question, 'ask') ?? id, answers: answers.join('、') }
            report({ entity, pointer: joinPointer(part.pointer, 'when', id), at: 'value', messageId: 'unknown', data })
          }
        }
      }
    }
  },
})
