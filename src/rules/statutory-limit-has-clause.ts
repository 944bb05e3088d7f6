// A statutory limit names the law and the article that set it.
import { parseTime } from '../kinds/time.ts'
import { own } from '../util/json.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4007',
  name: 'statutory-limit-has-clause',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '“法定时限”不是从法规里来的，印出去就是假的法定；有的街镇指南把内部文件的一天写成法定。', mend: '写成 {time: 30个工作日, by: 法规#条}；法规没有规定的，写“未规定”。' },
    en: { why: 'A statutory limit that no law sets is a false one; street guides were seen to call a day from an internal paper statutory.', mend: 'Write {time: 30个工作日, by: law#article}, or 未规定 if no law sets one.' },
  },
  messages: {
    groundless: {
      zh: ({ service, limit }) => `「${service}」的法定时限 ${limit} 没有写出自哪部法规哪一条。请写成 {time: ${limit}, by: 法规#条}；若法规没有规定，请写“未规定”。`,
      en: ({ service, limit }) => `${service}: the statutory limit ${limit} does not name its law and article. Write {time: ${limit}, by: law#article}, or 未规定 if no law sets one.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const limit = limitText(entity.value.statutoryLimit)
      const time = limit === undefined ? undefined : parseTime(limit)
      if (limit === undefined || limit === '未规定' || !time || time.amount === 0 || own(entity.value.statutoryLimit, 'by') !== undefined) continue
      report({ entity, pointer: '/statutoryLimit', messageId: 'groundless', data: { service: nameOf(entity), limit } })
    }
  },
})
