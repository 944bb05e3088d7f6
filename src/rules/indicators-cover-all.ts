// Indicators look at all three domains, and at learning and working together as well as at speed.
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4806',
  name: 'indicators-cover-all',
  severity: 'warning',
  requirement: ['D-06', 'G-03', 'B-15', 'B-27'],
  workspace: true,
  options: { from: 5, domains: ['社会治理', '群众服务', '城市管理'], types: ['效率', '质量', '满意', '学习', '协同'] },
  docs: {
    zh: { why: '只量窗口快慢，看不到治理、管理，也看不到队伍学习和协作。', mend: '给缺的领域、类型编一个指标。选项 domains、types 定要有哪些。' },
    en: { why: 'Indicators of speed alone show neither governance nor city management, nor how a team learns and works together.', mend: 'Write an indicator of the missing domain or type. The options domains and types set which are expected.' },
  },
  messages: {
    missing: {
      zh: ({ missing }) => `指标里还没有：${missing}。请编上，或在 guifan.yaml 里改选项。`,
      en: ({ missing }) => `No indicator is of: ${missing}. Write one, or change the options in guifan.yaml.`,
    },
  },
  check({ model, report, options }) {
    const all = model.all('indicator')
    // A handful of indicators is a beginning, not a system.
    if (all.length < options.from || model.incomplete('indicator')) return
    const present = new Set<string>(all.flatMap(({ value }) => [value.domain, value.type]))
    const missing = [...options.domains, ...options.types].filter((word) => !present.has(word))
    if (missing.length > 0) report({ entity: all[0]!, pointer: '/domain', messageId: 'missing', data: { missing: missing.join('、') } })
  },
})
