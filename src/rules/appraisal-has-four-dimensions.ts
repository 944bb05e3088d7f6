// A personal appraisal looks at qualification, attitude, ability and results, and at competencies.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const four = ['专业资格', '服务态度', '业务能力', '服务绩效']

export default defineRule({
  code: 'GF4708',
  name: 'appraisal-has-four-dimensions',
  severity: 'warning',
  requirement: ['C-07', 'C-09', 'B-12'],
  docs: {
    zh: { why: '只看数量，就看不到态度和能力；不看能力项，能力体系就评不出来。', mend: '在 dimensions 里补上缺的维度；业务能力里用上能力项（competencies）。' },
    en: { why: 'Numbers alone show neither attitude nor ability; without competencies the system is never judged.', mend: 'Add the missing dimensions; use competencies under 业务能力.' },
  },
  messages: {
    missing: {
      zh: ({ appraisal, missing }) => `「${appraisal}」评个人，没有“${missing}”这一维。请在 dimensions 里补上。`,
      en: ({ appraisal, missing }) => `${appraisal} judges persons without the dimension ${missing}. Add it.`,
    },
    ability: {
      zh: ({ appraisal }) => `「${appraisal}」没有评任何一项能力。请在“业务能力”里写 competencies。`,
      en: ({ appraisal }) => `${appraisal} judges no competency. Name some under 业务能力.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('appraisal')) {
      const { subject, dimensions = [] } = entity.value
      if (subject !== '个人') continue
      const missing = four.filter((name) => !dimensions.some((dimension) => dimension.name === name))
      const at = { entity, pointer: dimensions.length > 0 ? '/dimensions' : '/name' }
      const appraisal = nameOf(entity)
      if (missing.length > 0) report({ ...at, messageId: 'missing', data: { appraisal, missing: missing.join('、') } })
      else if (!dimensions.some(({ competencies }) => (competencies ?? []).length > 0)) report({ ...at, messageId: 'ability', data: { appraisal } })
    }
  },
})
