// The promised and the statutory limit are written in one unit, so that they can be compared.
import { compareTimes, parseTime } from '../kinds/time.ts'
import { own } from '../util/json.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4002',
  name: 'limits-share-a-unit',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '工作日和自然日比不出长短，承诺是不是超了法定，谁也看不出来。', mend: '换算成同一种单位；确实要用两种单位的，在承诺时限里写 note 说明怎样换算。' },
    en: { why: 'Working days and calendar days cannot be compared: nobody sees whether the promise keeps the law.', mend: 'Write both in one unit, or add a note that says how they compare.' },
  },
  messages: {
    differ: {
      zh: ({ service, promise, statute }) => `「${service}」法定时限是 ${statute}，承诺是 ${promise}，单位不同，比不出长短。请换算成同一种单位，或在承诺时限里写说明（note）。`,
      en: ({ service, promise, statute }) => `${service}: the statutory limit is ${statute}, the promise ${promise}. Different units cannot be compared: write one unit, or add a note.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { promisedLimit, statutoryLimit } = entity.value
      const promise = limitText(promisedLimit)
      const statute = limitText(statutoryLimit)
      const [promised, statutory] = [promise, statute].map((text) => (text === undefined ? undefined : parseTime(text)))
      if (!promised || !statutory || statute === '未规定' || promise === '未规定') continue
      if (compareTimes(promised, statutory) !== undefined || own(promisedLimit, 'note') !== undefined || own(statutoryLimit, 'note') !== undefined) continue
      report({ entity, pointer: '/promisedLimit', messageId: 'differ', data: { service: nameOf(entity), promise, statute } })
    }
  },
})
