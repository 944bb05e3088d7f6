// 即办件 is done on the spot, 承诺件 has a promised limit.
import { parseTime } from '../kinds/time.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4003',
  name: 'case-type-fits-limit',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '“即办件”就是当场办结，“承诺件”就是说好几天办结；两样对不上，居民不知道要不要等。', mend: '按实际改办件类型，或改承诺时限。' },
    en: { why: '即办件 means done on the spot, 承诺件 means done within a promised time; if type and limit disagree, a resident does not know whether to wait.', mend: 'Correct the type of case, or the promised limit.' },
  },
  messages: {
    waits: {
      zh: ({ service, promise }) => `「${service}」是“即办件”，却要等 ${promise}。请把办件类型改为“承诺件”，或把承诺时限改为“即办”。`,
      en: ({ service, promise }) => `${service} is an 即办件 (done on the spot) but promises ${promise}. Make it a 承诺件, or write 即办 as the promised limit.`,
    },
    oneDay: {
      zh: ({ service, promise }) => `「${service}」是“即办件”，承诺写 ${promise}。能当场办结的，写“即办”更清楚。`,
      en: ({ service, promise }) => `${service} is an 即办件 with a promise of ${promise}. If it is done on the spot, 即办 says so more clearly.`,
    },
    unpromised: {
      zh: ({ service }) => `「${service}」是“承诺件”，但没有写承诺几天办结。请填“承诺办结时限（promisedLimit）”。`,
      en: ({ service }) => `${service} is a 承诺件 but promises no limit. Fill in promisedLimit.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { caseType, promisedLimit } = entity.value
      const promise = limitText(promisedLimit)
      const data = { service: nameOf(entity), promise }
      if (caseType === '承诺件' && (promise === undefined || promise === '未规定')) report({ entity, pointer: promise ? '/promisedLimit' : '/caseType', messageId: 'unpromised', data })
      const time = promise === undefined ? undefined : parseTime(promise)
      if (caseType !== '即办件' || !time || promise === '未规定' || time.amount === 0 || time.unit === '分钟' || time.unit === '小时') continue
      const oneDay = time.amount === 1 && (time.unit === '工作日' || time.unit === '日')
      report({ entity, pointer: '/promisedLimit', messageId: oneDay ? 'oneDay' : 'waits', data, ...(oneDay ? { severity: 'info' as const } : {}) })
    }
  },
})
