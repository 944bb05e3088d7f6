// A handover that is late has somewhere to go.
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4309',
  name: 'handover-says-if-late',
  severity: 'warning',
  requirement: ['A-15', 'A-16'],
  docs: {
    zh: { why: '交接超时没有人管，接力就断在那里。', mend: '在 handover 里写 late：谁来催、视为怎样、报给谁。' },
    en: { why: 'If nobody looks after a late handover the relay stops there.', mend: 'Write late under handover: who chases it, what it counts as, who is told.' },
  },
  messages: {
    unsaid: {
      zh: ({ step }) => `“${step}”的交接没有写超时怎么办。请在 handover 里补 late（谁来催办、报给谁）。`,
      en: ({ step }) => `The handover after "${step}" does not say what happens when it is late. Add late under handover (who chases it, who is told).`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      for (const { step, pointer } of procedureGraphOf(entity).nodes) {
        if (step.handover && step.handover.late === undefined) report({ entity, pointer: `${pointer}/handover`, messageId: 'unsaid', data: { step: stepName(step) } })
      }
    }
  },
})
