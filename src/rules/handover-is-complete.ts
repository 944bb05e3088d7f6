// Every handover between posts says what is handed over, to whom and how long it may wait.
import type { GraphNode } from '../model/procedure-graph.ts'
import { relaysOf } from './reading/relays.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

const parts = [['what', '交什么', 'what is handed over'], ['within', '最迟什么时候交', 'by when']] as const

/** A question only sorts, a publicity or another uncounted wait and an extension stand beside the run of the case: a missing slip there is a gap, not a broken relay. */
function isBeside(from: GraphNode, to: GraphNode): boolean {
  return from.kind === 'decision' || from.step.extension === true || [from, to].some(({ step }) => step.notCounted !== undefined)
}

export default defineRule({
  code: 'GF4306',
  name: 'handover-is-complete',
  severity: 'error',
  requirement: ['A-15', 'A-16'],
  docs: {
    zh: { why: '跨岗位流转没有交接单，材料交了没有、交到谁手里、等了几天，都说不清。', mend: '在交出的那一步写 handover：交给谁（to）、交什么（what）、怎么交（how）、最迟多久（within）、没交怎么办（late）。' },
    en: { why: 'Without a handover slip nobody can say whether the papers went over, to whom, and how long they waited.', mend: 'On the step that hands over write handover: to, what, how, within, late.' },
  },
  messages: {
    missing: {
      zh: ({ step, taker }) => `“${step}”做完交给“${taker}”，但没有写交什么、最迟什么时候交、没交怎么办。请在“${step}”这一步补 handover。`,
      en: ({ step, taker }) => `"${step}" is followed by "${taker}", but nothing says what is handed over, by when and what if it is late. Add handover to that step.`,
    },
    incomplete: {
      zh: ({ step, taker, missing }) => `“${step}”交给“${taker}”，handover 里没有写${missing}。请补上。`,
      en: ({ step, taker, missingEnglish }) => `"${step}" hands over to "${taker}" without saying ${missingEnglish}. Complete handover.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('procedure')) {
      for (const { from, to, taker } of relaysOf(model, entity)) {
        const handover = from.step.handover
        const data = { step: stepName(from.step), taker }
        if (!handover) report({ entity, pointer: from.pointer, messageId: 'missing', data, ...(isBeside(from, to) ? { severity: 'warning' as const } : {}) })
        const missing = handover ? parts.filter(([key]) => handover[key] === undefined) : []
        if (missing.length === 0) continue
        report({ entity, pointer: `${from.pointer}/handover`, messageId: 'incomplete', data: { ...data, missing: missing.map((part) => part[1]).join('、'), missingEnglish: missing.map((part) => part[2]).join(', ') } })
      }
    }
  },
})
