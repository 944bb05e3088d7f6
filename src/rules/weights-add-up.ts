// The weights of an appraisal make a whole, on every level.
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4701',
  name: 'weights-add-up',
  severity: 'error',
  requirement: ['C-06', 'C-09'],
  docs: {
    zh: { why: '权重合不到 100，分就算错了。', mend: '改维度、指标、打分人的权重：维度合计 100，每一维里合计等于这一维，打分人合计 100，三部分合计 1。' },
    en: { why: 'If weights do not make 100 the marks are wrong.', mend: 'Change the weights: dimensions make 100, the parts of each make that dimension, raters make 100, the three linked parts make 1.' },
  },
  messages: {
    sum: {
      zh: ({ appraisal, what, sum, whole }) => `「${appraisal}」${what}权重合计 ${sum}，应为 ${whole}。请改正。`,
      en: ({ appraisal, whatEnglish, sum, whole }) => `${appraisal}: the weights of ${whatEnglish} add up to ${sum}, not ${whole}. Mend them.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('appraisal')) {
      const { dimensions = [], raters = [], link } = entity.value
      const judge = (pointer: string, weights: readonly number[], whole: number, what: string, whatEnglish: string) => {
        const sum = sumOf(weights)
        if (weights.length > 0 && sum !== whole) report({ entity, pointer, messageId: 'sum', data: { appraisal: nameOf(entity), what, whatEnglish, sum, whole } })
      }
      judge('/dimensions', dimensions.map(({ weight }) => weight), 100, '各维度的', 'its dimensions')
      for (const [index, { name, weight, indicators = [], competencies = [] }] of dimensions.entries()) {
        judge(`/dimensions/${index}`, [...indicators, ...competencies].map((part) => part.weight), weight, `“${name}”里的`, `"${name}"`)
      }
      judge('/raters', raters.map(({ share }) => share), 100, '各方打分的', 'its raters')
      judge('/link', link ? [link.individual, link.department, link.public] : [], 1, '个人、部门、群众三部分的', 'the three linked parts')
    }
  },
})
