// A ladder that gives coefficients gives one for each grade, and one that has tracks gives them at all.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4625',
  name: 'every-grade-has-a-coefficient',
  severity: 'warning',
  requirement: ['C-11', 'C-13'],
  docs: {
    zh: { why: '升了级、没有系数，薪酬算不出来，晋升就没有着落。', mend: '在 coefficients 里把每一级的系数写全；本地不按系数发的，在选项里关掉这条。' },
    en: { why: 'A grade without a coefficient can\u2019t be paid, so that promotion leads nowhere.', mend: 'Write a coefficient for every grade; turn this rule off where pay does not follow coefficients.' },
  },
  messages: {
    missing: {
      zh: ({ ladder, grades }) => `「${ladder}」没有写 ${grades} 级的系数。请在 coefficients 里补上。`,
      en: ({ ladder, grades }) => `${ladder} has no coefficient for grade ${grades}. Add it to coefficients.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('ladder')) {
      const { grades, coefficients = {} } = entity.value
      const missing = Array.from({ length: grades }, (_, index) => index + 1).filter((grade) => coefficients[grade] === undefined)
      if (missing.length > 0) report({ entity, pointer: entity.value.coefficients ? '/coefficients' : '/grades', messageId: 'missing', data: { ladder: nameOf(entity), grades: missing.join('、') } })
    }
  },
})
