// A promised limit is never longer than the statutory one.
import { compareTimes, parseTime } from '../kinds/time.ts'
import { limitText } from '../model/limit-text.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4001',
  name: 'promise-within-statute',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '承诺的时限比法定的还长，照着办就违法。', mend: '把承诺时限改到法定时限以内；法定时限填错的，改法定时限。' },
    en: { why: 'A promise longer than the statutory limit breaks the law when it is kept.', mend: 'Shorten the promise, or correct the statutory limit if that is what is wrong.' },
  },
  messages: {
    longer: {
      zh: ({ service, promise, statute }) => `「${service}」承诺 ${promise}，比法定的 ${statute} 还长，印出去就违反规定。请改成 ${statute} 以内；如果是法定时限填错了，请改法定时限。`,
      en: ({ service, promise, statute }) => `${service} promises ${promise}, longer than the statutory ${statute}. Promise at most ${statute}, or correct the statutory limit if that is wrong.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const promise = limitText(entity.value.promisedLimit)
      const statute = limitText(entity.value.statutoryLimit)
      const [promised, statutory] = [promise, statute].map((text) => (text === undefined ? undefined : parseTime(text)))
      if (!promised || !statutory || (compareTimes(promised, statutory) ?? 0) <= 0) continue
      report({
        entity,
        pointer: '/promisedLimit',
        messageId: 'longer',
        data: { service: nameOf(entity), promise, statute },
        related: [{ entity, pointer: '/statutoryLimit', message: { zh: `法定时限写的是 ${statute}`, en: `The statutory limit is ${statute}` } }],
      })
    }
  },
})
