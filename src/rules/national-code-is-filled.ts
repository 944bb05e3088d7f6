// An item with a local code has its national code as well.
import { nameOf } from './reading/name-of.ts'
import { isOwnDefinition } from './reading/own-definition.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF310',
  name: 'national-code-is-filled',
  severity: 'info',
  requirement: ['D-04', 'A-08'],
  workspace: true,
  docs: {
    zh: { why: '只有地方编码，跨省通办和数据汇总时对不上号。全工作区只提示一次。', mend: '到国家基本目录查到编码后填 baseCode；查不到的先留着。' },
    en: { why: 'With a local code alone the item cannot be joined across provinces. Said once for the whole workspace.', mend: 'Look the item up in the national catalogue and fill in baseCode.' },
  },
  messages: {
    local: {
      zh: ({ count, names }) => `有 ${count} 个事项只有地方编码，没有国家基本编码：${names}。查到后请填 baseCode。`,
      en: ({ count, names }) => `${count} services have a local code but no national base code: ${names}. Fill in baseCode when it is known.`,
    },
  },
  check({ model, report }) {
    const local = model.all('service').filter(({ value }) => value.baseCode === undefined && value.implementationCode === undefined && (value.localBaseCode !== undefined || value.localCode !== undefined))
    const [first, ...others] = local.filter(isOwnDefinition)
    if (!first) return
    const names = [first, ...others].slice(0, 5).map((entity) => `「${nameOf(entity)}」`).join('') + (others.length > 4 ? '等' : '')
    report({
      entity: first,
      pointer: first.value.localBaseCode === undefined ? '/localCode' : '/localBaseCode',
      messageId: 'local',
      data: { count: others.length + 1, names },
      related: others.map((entity) => ({ entity, pointer: '/name', message: { zh: '这里也是', en: 'Here too' } })),
    })
  },
})
