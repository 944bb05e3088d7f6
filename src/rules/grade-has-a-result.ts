// Every grade leads to something, and results are for grades that there are.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4706',
  name: 'grade-has-a-result',
  severity: 'warning',
  requirement: ['C-01', 'C-10', 'C-11', 'C-12'],
  docs: {
    zh: { why: '评完没有下文，评就白评了。', mend: '在 results 里给每一档写：薪酬、晋升、培训、轮岗、表彰、帮什么，至少一样；有系数的，每一档都写系数。' },
    en: { why: 'An appraisal that leads to nothing was for nothing.', mend: 'Give each grade a row under results with pay, promotion, training, rotation, honour or support; where one has a coefficient, give it to all.' },
  },
  messages: {
    none: {
      zh: ({ appraisal, grade }) => `「${appraisal}」评为“${grade}”没有下文。请在 results 里写它用在哪里：薪酬、晋升、培训、轮岗、表彰，至少一样。`,
      en: ({ appraisal, grade }) => `${appraisal}: the grade "${grade}" leads to nothing. Say under results what it is used for.`,
    },
    coefficient: {
      zh: ({ appraisal, grade }) => `「${appraisal}」别的等次有系数，“${grade}”没有，奖金算不出来。请在 results 的这一档写 coefficient。`,
      en: ({ appraisal, grade }) => `${appraisal}: other grades have a coefficient, "${grade}" has none, so that its bonus can't be worked out. Give coefficient in its row of results.`,
    },
    unknown: {
      zh: ({ appraisal, grade, grades }) => `「${appraisal}」的结果写了“${grade}”，等次里没有，可以填：${grades}。`,
      en: ({ appraisal, grade, grades }) => `${appraisal} has a result for "${grade}", which is no grade of it. Possible: ${grades}.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('appraisal')) {
      const { grades, results = [] } = entity.value
      const appraisal = nameOf(entity)
      const known = grades.map(({ name }) => name)
      for (const [index, { grade }] of results.entries()) {
        if (!known.includes(grade)) report({ entity, pointer: `/results/${index}/grade`, messageId: 'unknown', data: { appraisal, grade, grades: known.join('、') } })
      }
      const paid = results.some(({ coefficient }) => coefficient !== undefined)
      for (const [index, { grade, coefficient }] of results.entries()) {
        if (paid && coefficient === undefined && known.includes(grade)) report({ entity, pointer: `/results/${index}`, messageId: 'coefficient', data: { appraisal, grade }, requirement: ['C-11', 'C-12'] })
      }
      const used = new Set(results.filter((row) => Object.keys(row).length > 1).map(({ grade }) => grade))
      for (const [index, grade] of known.entries()) {
        if (!used.has(grade)) report({ entity, pointer: `/grades/${index}`, messageId: 'none', data: { appraisal, grade } })
      }
    }
  },
})
