// A decision has a way for every answer: at least two, all different, exactly one for the rest.
import { own } from '../util/json.ts'
import { joinPointer } from '../util/pointer.ts'
import { listed } from './reading/listed.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4303',
  name: 'decision-is-covered',
  severity: 'error',
  requirement: ['A-15'],
  docs: {
    zh: { why: '判断只有一条路，另一种人就无路可走；没有“其余情况”，总有人对不上。', mend: '至少写两条去向，条件各不相同，其中一条写 otherwise: true。' },
    en: { why: 'With one way only, the others are left standing; without a rest, somebody always fits nowhere.', mend: 'Write at least two ways with different answers, one of them otherwise: true.' },
  },
  messages: {
    single: {
      zh: ({ step, label }) => `判断“${step}”只有${label ? `“${label}”` : ''}一条路，别的人无路可走。请补上另一条的去向，并把其中一条写成“其余情况（otherwise）”。`,
      en: ({ step, label }) => `The decision "${step}" has only one way${label ? ` ("${label}")` : ''}; everybody else is stuck. Add the other way and make one of them otherwise.`,
    },
    none: {
      zh: ({ step }) => `判断“${step}”没有写去向。请在 if 里写至少两条：when … go …，其中一条写 otherwise。`,
      en: ({ step }) => `The decision "${step}" leads nowhere. Write at least two ways under if (when … go …), one of them otherwise.`,
    },
    rest: {
      zh: ({ step }) => `判断“${step}”没有“其余情况（otherwise）”的去向，总有人对不上。请把其中一条写成 otherwise: true。`,
      en: ({ step }) => `The decision "${step}" has no way for the rest. Make one of the ways otherwise: true.`,
    },
    rests: {
      zh: ({ step }) => `判断“${step}”写了不止一个“其余情况（otherwise）”，不知道走哪条。请只留一个。`,
      en: ({ step }) => `The decision "${step}" has more than one otherwise. Keep one.`,
    },
    same: {
      zh: ({ step, label }) => `判断“${step}”有两条路的条件都是“${label}”。请把它们分清。`,
      en: ({ step, label }) => `The decision "${step}" has two ways for "${label}". Tell them apart.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      for (const { step, pointer } of procedureGraphOf(entity).nodes) {
        if (step.ask === undefined) continue
        const branches = listed(step, 'if')
        const labels = branches.map((branch) => own(branch, 'when'))
        const rests = branches.flatMap((branch, index) => (own(branch, 'otherwise') === true ? [index] : []))
        const again = labels.findIndex((label, index) => label !== undefined && labels.indexOf(label) < index)
        const data = { step: stepName(step), label: labels[again] ?? labels[0] ?? own(branches[0], 'say') }
        const at = (index: number) => joinPointer(pointer, 'if', index)
        if (branches.length === 0) report({ entity, pointer: `${pointer}/ask`, messageId: 'none', data })
        else if (branches.length === 1) report({ entity, pointer: `${pointer}/if`, messageId: 'single', data })
        else if (again >= 0) report({ entity, pointer: at(again), messageId: 'same', data })
        else if (rests.length === 0) report({ entity, pointer: `${pointer}/if`, messageId: 'rest', data })
        else if (rests.length > 1) report({ entity, pointer: at(rests[1]!), messageId: 'rests', data })
      }
    }
  },
})
