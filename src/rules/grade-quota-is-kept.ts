// The best grade is kept to a share that is allowed.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4705',
  name: 'grade-quota-is-kept',
  severity: 'warning',
  requirement: ['C-12'],
  options: { percent: 20 },
  docs: {
    zh: { why: '优秀给得太多，就不算优秀；上级批不下来。', mend: '把这一档的 quota 改到上限以内；本地另有规定的，改选项 percent。' },
    en: { why: 'Too many best marks are no distinction, and are not approved.', mend: 'Lower quota of that grade, or set the option percent where local rules allow more.' },
  },
  messages: {
    over: {
      zh: ({ appraisal, grade, quota, cap }) => `「${appraisal}」“${grade}”最多 ${quota}%，超过上限 ${cap}%（人数向下取整）。请改小；本地另有规定的，在 guifan.yaml 里改选项 percent。`,
      en: ({ appraisal, grade, quota, cap }) => `${appraisal}: up to ${quota}% may be "${grade}", more than ${cap}% (rounded down). Lower it, or set the option percent in guifan.yaml.`,
    },
    unsaid: {
      zh: ({ appraisal, grade }) => `「${appraisal}」“${grade}”没有写最多占几成。请写 quota。`,
      en: ({ appraisal, grade }) => `${appraisal} sets no share for "${grade}". Write quota.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('appraisal')) {
      const { grades, subject } = entity.value
      const best = grades.reduce((high, grade) => (grade.from > high.from ? grade : high))
      const at = { entity, pointer: `/grades/${grades.indexOf(best)}` }
      const data = { appraisal: nameOf(entity), grade: best.name, quota: best.quota, cap: options.percent }
      if (best.quota !== undefined && best.quota > options.percent && subject === '个人') report({ ...at, pointer: `${at.pointer}/quota`, messageId: 'over', data })
      else if (best.quota === undefined && subject === '个人') report({ ...at, messageId: 'unsaid', data })
    }
  },
})
