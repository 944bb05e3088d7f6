// A procedure that decides on somebody's application can also end in a refusal, on paper.
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { procedureGraphOf } from './reading/procedure-graph-of.ts'
import { stepName } from '../model/step-name.ts'
import { defineRule } from './rule.ts'

// Registrations and public services go 审查→登记 or 受理→备案 and rightly have no refusal of their own.
const deciding = new Set(['行政许可', '行政给付', '行政确认', '行政奖励', '行政裁决'])
const refusal = /不予|不受理|不通过|退件|驳回|终止/

export default defineRule({
  code: 'GF4305',
  name: 'refusal-has-a-path',
  severity: 'warning',
  requirement: ['A-13', 'A-15'],
  docs: {
    zh: { why: '只画了办成的路，办不成的人拿不到书面决定，也就不知道怎样救济。', mend: '加一个“不予受理”或“不予办理”的终点，写发什么文书（issues）。' },
    en: { why: 'If only the happy way is drawn, people who are refused get no paper and cannot seek a remedy.', mend: 'Add an end such as 不予受理 or 不予办理 with the paper it issues.' },
  },
  messages: {
    none: {
      zh: ({ procedure, service }) => `「${procedure}」没有“不予受理/不予办理”的分支，「${service}」办不成的人拿不到书面决定。请加一个这样的终点。`,
      en: ({ procedure, service }) => `${procedure} has no branch for refusal; people whose ${service} is refused get no decision on paper. Add such an end.`,
    },
    paperless: {
      zh: ({ step }) => `“${step}”没有写发什么文书。请在 issues 里写，如 不予受理通知书，文书上要写理由、依据和救济途径。`,
      en: ({ step }) => `"${step}" issues no paper. Name it under issues (such as 不予受理通知书) with reasons, basis and remedies.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      const { type, caseType, start } = service.value
      const procedure = model.follow(service.value.procedure, 'procedure')
      if (!procedure?.valid || caseType === '即办件' || (start !== undefined && start !== '依申请') || !deciding.has(type)) continue
      const ends = procedureGraphOf(procedure).nodes.filter(({ step }) => typeof step.end === 'string' && refusal.test(step.end))
      if (ends.length === 0 && procedure.value.steps) report({ entity: procedure, pointer: '/name', messageId: 'none', data: { procedure: nameOf(procedure), service: nameOf(service) } })
      for (const { step, pointer } of ends) if (listed(step, 'issues').length === 0) report({ entity: procedure, pointer, messageId: 'paperless', data: { step: stepName(step) } })
    }
  },
})
