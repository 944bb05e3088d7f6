// A workspace with sample approvals says on every page that it is a sample.
import { own } from '../util/json.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF613',
  name: 'sample-is-marked',
  severity: 'error',
  always: true,
  requirement: ['G-04'],
  workspace: true,
  docs: {
    zh: { why: '真街道的名字配编的电话和文号，去掉“样例”二字就像真的一样流出去。样例工作区不能关掉“样例，不作办事依据”。', mend: '在 guifan.yaml 里写 sample: true；已经是真内容的，把“示例”的批准文号换成真的。' },
    en: { why: 'Real street names with invented phones and numbers must not walk out as if real. A sample cannot switch off its mark.', mend: 'Write sample: true in guifan.yaml, or replace the sample approvals by real ones.' },
  },
  messages: {
    unmarked: {
      zh: ({ name, text }) => `「${name}」的批准写着“${text}”，是样例内容，guifan.yaml 却没有写 sample: true。样例不能关掉“样例，不作办事依据”；已是真内容的，请换成真的批准文号。`,
      en: ({ name, text }) => `The approval of ${name} reads "${text}", which is sample content, but guifan.yaml does not say sample: true. Mark the sample, or write the real approval.`,
    },
  },
  check({ model, report }) {
    if (own(model.config, 'sample') === true) return
    for (const entity of model.every()) {
      const approval = own(entity.value, 'approval')
      const field = ['docNo', 'by'].find((key) => String(own(approval, key) ?? '').includes('示例'))
      if (!entity.valid || !field) continue
      report({ entity, pointer: `/approval/${field}`, messageId: 'unmarked', data: { name: nameOf(entity), text: own(approval, field) } })
      return
    }
  },
})
