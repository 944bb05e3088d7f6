// The weights and points of an appraisal make a whole, on every level.
import { requirementsServedBy } from '../kinds/requirements/index.ts'
import { nameOf } from './reading/name-of.ts'
import { sumOf } from './reading/sum-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4701',
  name: 'weights-add-up',
  severity: 'error',
  requirement: ['C-02', 'C-06', 'C-07', 'C-08', 'C-09', 'D-12', 'G-03'],
  docs: {
    zh: { why: '权重合不到 100，分就算错了。', mend: '改维度、指标、打分人的权重：维度合计 100，每一维里合计等于这一维，打分人合计 100，三部分合计 1；逐条评估标准的分值合计 100，等次的分数线就是按百分制写的。' },
    en: { why: 'If weights do not make 100 the marks are wrong.', mend: 'Change the weights: dimensions make 100, the parts of each make that dimension, raters make 100, the three linked parts make 1; the points of criteria make 100, as grades are set out of 100.' },
  },
  messages: {
    sum: {
      zh: ({ appraisal, what, sum, whole }) => `「${appraisal}」${what}合计 ${sum}，应为 ${whole}。请改正。`,
      en: ({ appraisal, whatEnglish, sum, whole }) => `${appraisal}: ${whatEnglish} add up to ${sum}, not ${whole}. Mend them.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('appraisal')) {
      const { dimensions = [], raters = [], criteria = [], link } = entity.value
      const judge = (pointer: string, weights: readonly number[], whole: number, what: string, whatEnglish: string) => {
        const sum = sumOf(weights)
        if (weights.length > 0 && sum !== whole) report({ entity, pointer, messageId: 'sum', data: { appraisal: nameOf(entity), what, whatEnglish, sum, whole }, requirement: requirementsServedBy('appraisal', pointer) })
      }
      judge('/dimensions', dimensions.map(({ weight }) => weight), 100, '各维度的权重', 'the weights of its dimensions')
      for (const [index, { name, weight, indicators = [], competencies = [] }] of dimensions.entries()) {
        judge(`/dimensions/${index}`, [...indicators, ...competencies].map((part) => part.weight), weight, `“${name}”里的权重`, `the weights of "${name}"`)
      }
      judge('/raters', raters.map(({ share }) => share), 100, '各方打分的权重', 'the weights of its raters')
      judge('/link', link ? [link.individual, link.department, link.public] : [], 1, '个人、部门、群众三部分的权重', 'the weights of the three linked parts')
      judge('/criteria', criteria.map(({ points }) => points), 100, '逐条评估标准的分值', 'the points of its criteria')
    }
  },
})
