// Between the best and the least grade the incentive differs, but not too much.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4707',
  name: 'incentive-has-a-spread',
  severity: 'info',
  requirement: ['C-12'],
  options: { least: 1.1, most: 3 },
  docs: {
    zh: { why: '拉不开，干好干坏一个样；拉得太开，团队就散。', mend: '改 results 里的系数，或在 guifan.yaml 里改选项 least、most。' },
    en: { why: 'Without a spread good work is not worth while; too wide a one breaks the team.', mend: 'Change coefficient under results, or the options least and most.' },
  },
  messages: {
    spread: {
      zh: ({ appraisal, ratio, least, most }) => `「${appraisal}」激励系数最高是最低的 ${ratio} 倍，不在 ${least} 到 ${most} 之间。请确认是不是“适当拉开”。`,
      en: ({ appraisal, ratio, least, most }) => `${appraisal}: the highest coefficient is ${ratio} times the lowest, not between ${least} and ${most}. Make sure that is the spread you want.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('appraisal')) {
      const coefficients = (entity.value.results ?? []).flatMap(({ coefficient }) => (coefficient === undefined || coefficient <= 0 ? [] : [coefficient]))
      if (coefficients.length < 2) continue
      const ratio = Math.round((Math.max(...coefficients) / Math.min(...coefficients)) * 100) / 100
      if (ratio < options.least || ratio > options.most) report({ entity, pointer: '/results', messageId: 'spread', data: { appraisal: nameOf(entity), ratio, ...options } })
    }
  },
})
