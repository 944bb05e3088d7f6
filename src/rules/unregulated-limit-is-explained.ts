// Where no law sets a limit, a note says so.
import { own } from '../util/json.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4006',
  name: 'unregulated-limit-is-explained',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '只写“未规定”，看的人不知道是法规真没有规定，还是没有去查。', mend: '写成 {time: 未规定, note: 查过哪些法规}。' },
    en: { why: '未规定 alone does not tell whether the law is silent or nobody looked.', mend: 'Write {time: 未规定, note: which laws were looked at}.' },
  },
  messages: {
    bare: {
      zh: ({ service }) => `「${service}」的法定时限写“未规定”，没有说明。请写明查过哪些法规：{time: 未规定, note: …}。`,
      en: ({ service }) => `${service}: the statutory limit is 未规定 without a note. Say which laws were looked at: {time: 未规定, note: …}.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const limit = entity.value.statutoryLimit
      if (limitText(limit) !== '未规定' || own(limit, 'note') !== undefined) continue
      report({ entity, pointer: '/statutoryLimit', messageId: 'bare', data: { service: nameOf(entity) } })
    }
  },
})
