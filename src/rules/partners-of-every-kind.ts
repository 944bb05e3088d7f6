// Departments, neighbourhoods and social organizations all work together somewhere.
import { own } from '../util/json.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4414',
  name: 'partners-of-every-kind',
  severity: 'warning',
  requirement: ['A-01', 'A-02'],
  workspace: true,
  options: { types: ['职能部门', '居村委', '社会组织'] },
  docs: {
    zh: { why: '协同治理要上下互动、街镇社区衔接、社会组织专业服务；少了哪一方，就少了哪一条腿。', mend: '在协同机制的 members 里写上这一类主体。选项 types 定要有哪几类。' },
    en: { why: 'Working together needs the level above, the neighbourhoods and professional social organizations; a missing one is a missing leg.', mend: 'Name such a body among the members of a collaboration. The option types sets which are expected.' },
  },
  messages: {
    missing: {
      zh: ({ types }) => `所有协同机制里都没有${types}。请在有关的协同机制里补上这一方。`,
      en: ({ types }) => `No collaboration has a member of this kind: ${types}. Add one where it belongs.`,
    },
  },
  check({ model, report, options }) {
    const all = model.all('collaboration')
    if (all.length === 0 || model.incomplete('collaboration') || model.incomplete('organization')) return
    const bodies = all.flatMap(({ value }) => [value.lead, ...value.members.map(({ who }) => who)])
    const present = new Set(bodies.map((text) => own(model.follow(text, 'organization')?.value, 'type')))
    const missing = options.types.filter((type) => !present.has(type))
    if (missing.length > 0) report({ entity: all[0]!, pointer: '/members', messageId: 'missing', data: { types: missing.map((type) => `“${type}”`).join('、') } })
  },
})
