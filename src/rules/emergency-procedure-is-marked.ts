// What takes the place of a daily procedure in an emergency is a procedure made for that.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4310',
  name: 'emergency-procedure-is-marked',
  severity: 'error',
  requirement: ['G-05'],
  docs: {
    zh: { why: '急时换上的还是平时的流程，等于没有换；分不清哪份是急时用的，平时也会用错。', mend: '急时的流程写 mode: 应急；普通的那份写在 normal。' },
    en: { why: 'If the procedure for an emergency is a daily one nothing changes, and people take the wrong one on a normal day.', mend: 'Write mode: 应急 in the procedure under with; the daily one stands under normal.' },
  },
  messages: {
    daily: {
      zh: ({ plan, procedure }) => `「${plan}」急时换上的「${procedure}」没有写 mode: 应急。请写上，或换成急时的流程。`,
      en: ({ plan, procedure }) => `${plan}: ${procedure}, used in the emergency, is not marked mode: 应急. Mark it, or name the right procedure.`,
    },
    emergency: {
      zh: ({ plan, procedure }) => `「${plan}」把「${procedure}」写成平时的流程，它却是应急的。请核对 normal。`,
      en: ({ plan, procedure }) => `${plan} names ${procedure} as the daily procedure, but it is one for emergencies. Check normal.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('emergency-plan')) {
      for (const [index, row] of entity.value.replaces.entries()) {
        const [normal, urgent] = [model.follow(row.normal, 'procedure'), model.follow(row.with, 'procedure')]
        const at = (key: string) => ({ entity, pointer: `/replaces/${index}/${key}` })
        if (urgent?.valid && urgent.value.mode !== '应急') report({ ...at('with'), messageId: 'daily', data: { plan: nameOf(entity), procedure: nameOf(urgent) } })
        if (normal?.valid && normal.value.mode === '应急') report({ ...at('normal'), messageId: 'emergency', data: { plan: nameOf(entity), procedure: nameOf(normal) } })
      }
    }
  },
})
