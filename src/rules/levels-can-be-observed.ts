// Each level of a competency says what one can be seen doing, and differs from the others.
import { joinPointer } from '../util/pointer.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4608',
  name: 'levels-can-be-observed',
  severity: 'warning',
  requirement: ['B-12'],
  options: { words: ['较好', '良好', '较强', '较高', '优良', '熟练掌握', '基本掌握', '比较熟悉'] },
  docs: {
    zh: { why: '“较好”“熟练”两个人评出两个分；两级写得一样，升不升级就没有依据。', mend: '写看得见的动作、数得出的结果；每一级写别的级没有的。禁用的词由选项 words 定。' },
    en: { why: 'Two raters give two marks for “good” or “skilled”; two levels alike leave no ground for moving up.', mend: 'Write what can be seen and counted, and at each level what the others lack. The option words sets which words are refused.' },
  },
  messages: {
    vague: {
      zh: ({ competency, level, text, word }) => `「${competency}」的“${level}”写“${text}”，“${word}”看不出做没做到。请写看得见的动作。`,
      en: ({ competency, level, text, word }) => `${competency}, level ${level}: "${text}" cannot be observed ("${word}"). Write what one can be seen doing.`,
    },
    same: {
      zh: ({ competency, level, other, text }) => `「${competency}」的“${level}”和“${other}”都写了“${text}”。请写出两级的差别。`,
      en: ({ competency, level, other, text }) => `${competency}: levels ${level} and ${other} both say "${text}". Write how they differ.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('competency')) {
      const seen = new Map<string, string>()
      for (const [level, { does }] of Object.entries(entity.value.levels)) {
        for (const [index, text] of does.entries()) {
          const at = { entity, pointer: joinPointer('/levels', level, 'does', index) }
          const word = options.words.find((one) => text.includes(one))
          const other = seen.get(text.trim())
          if (word !== undefined) report({ ...at, messageId: 'vague', data: { competency: nameOf(entity), level, text, word } })
          if (other !== undefined && other !== level) report({ ...at, messageId: 'same', data: { competency: nameOf(entity), level, other, text } })
          seen.set(text.trim(), other ?? level)
        }
      }
    }
  },
})
