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
    incomplete: {
      zh: ({ service, type, missing }) => `「${service}」的${type}没有写${missing}。请补上。`,
      en: ({ service, type, missingEnglish }) => `${service}: ${type} lacks the ${missingEnglish}. Add it.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const remedies = listed(entity.value, 'remedies')
      const service = nameOf(entity)
      if (remedies.length === 0) report({ entity, pointer: own(entity.value, 'remedies') === undefined ? '/name' : '/remedies', messageId: 'none', data: { service } })
      remedies.forEach((remedy, index) => {
        const missing = ([['organ', '机关', 'organ'], ['within', '期限', 'time limit']] as const).filter(([key]) => own(remedy, key) === undefined)
        if (missing.length === 0) return
        const data = { service, type: own(remedy, 'type') ?? '救济途径', missing: missing.map((part) => part[1]).join('和'), missingEnglish: missing.map((part) => part[2]).join(' and ') }
        report({ entity, pointer: joinPointer('/remedies', index), messageId: 'incomplete', data })
      })
    }
  },
})
