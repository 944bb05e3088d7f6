// A decision that can go against somebody names the remedies: where and within what time.
import { own } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4212',
  name: 'remedy-is-named',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '不予办理时，居民有权申请复议、提起诉讼；不写机关和期限，等于没有告知。', mend: '填 remedies：复议机关和期限、诉讼法院和期限；多个事项相同的，用公用条款 use 引入。' },
    en: { why: 'Whoever is refused may ask for review or go to court; without organ and time limit they have not been told.', mend: 'Fill in remedies: type, organ and time limit, or take a shared clause with use.' },
  },
  messages: {
    none: {
      zh: ({ service }) => `「${service}」没有写不服怎么办。请填 remedies（复议机关、期限；诉讼法院、期限）。`,
      en: ({ service }) => `${service} does not say what to do against a decision. Fill in remedies (organ and time limit for review and for court).`,
    },
    endless: {
      zh: ({ service, type }) => `「${service}」的${type}没有写期限（within）。过了期限就不能再提，请补上。`,
      en: ({ service, type }) => `${service}: ${type} has no time limit (within). After it nothing can be done, so say it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const remedies = listed(entity.value, 'remedies')
      const service = nameOf(entity)
      if (remedies.length === 0) report({ entity, pointer: own(entity.value, 'remedies') === undefined ? '/name' : '/remedies', messageId: 'none', data: { service } })
      remedies.forEach((remedy, index) => {
        const type = own(remedy, 'type')
        if ((type !== '行政复议' && type !== '行政诉讼') || own(remedy, 'within') !== undefined) return
        report({ entity, pointer: joinPointer('/remedies', index), messageId: 'endless', data: { service, type } })
      })
    }
  },
})
