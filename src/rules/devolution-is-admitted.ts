// A matter comes down with a document, and after the street was heard.
import { nameOf } from './reading/name-of.ts'
import { isInForce } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4403',
  name: 'devolution-is-admitted',
  severity: 'error',
  requirement: ['A-05', 'A-06'],
  docs: {
    zh: { why: '没有准入文号、没有听过街镇意见的事，就是随手派下来的。', mend: '补上 admission：文号、日期，以及哪天征求的意见、街镇怎么说、采纳没有。没有采纳的写理由。还是草案的只提醒。' },
    en: { why: 'A matter without a document, on which no street was heard, was simply passed down.', mend: 'Write admission: number, date, and when the street was heard, what it said and whether that was taken up. For a draft it is only a warning.' },
  },
  messages: {
    unadmitted: {
      zh: ({ devolution }) => `「${devolution}」没有写准入文号和日期（admission）。请补上；还没有批的，不要生效。`,
      en: ({ devolution }) => `${devolution} has no document of admission (admission). Add number and date, or keep it back.`,
    },
    unheard: {
      zh: ({ devolution }) => `「${devolution}」没有写征求过街镇意见（heard）。请补：哪天、街镇怎么说、采纳没有。`,
      en: ({ devolution }) => `${devolution} does not say that the street was heard (heard). Add the date, its opinion and whether it was taken up.`,
    },
    unexplained: {
      zh: ({ devolution }) => `「${devolution}」没有采纳街镇的意见，也没有写理由。请在 heard 里补 why。`,
      en: ({ devolution }) => `${devolution}: the street's opinion was not taken up, and no reason is given. Add why under heard.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      const { admission, list } = entity.value
      // What the department takes back needs no leave to come down.
      if (list === '部门收回') continue
      const data = { devolution: nameOf(entity) }
      const severity = isInForce(entity) ? 'error' : 'warning'
      if (!admission) report({ entity, pointer: '/name', messageId: 'unadmitted', data, severity })
      else if (!admission.heard) report({ entity, pointer: '/admission', messageId: 'unheard', data, severity })
      else if (admission.heard.taken === '未采纳' && admission.heard.why === undefined) report({ entity, pointer: '/admission/heard/taken', messageId: 'unexplained', data, severity: 'warning' })
    }
  },
})
