// Where a paper is looked up instead of handed in, it is said what happens when nothing is found.
import { own } from '../util/json.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4113',
  name: 'exempt-has-fallback',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '系统总有查不到的时候；没写怎么办，窗口就会让人回去拿。', mend: '在 exempt 里补 ifFail，例如“出示原件核验后退还”。' },
    en: { why: 'Look-ups fail at times; without a fallback the counter sends people home for the paper.', mend: 'Add ifFail under exempt, for instance 出示原件核验后退还.' },
  },
  messages: {
    none: {
      zh: ({ material }) => `「${material}」免交，但没有写系统查不到时怎么办，窗口会让人回去拿。请在 exempt 里补 ifFail。`,
      en: ({ material }) => `${material} is exempt, but nothing says what happens when the look-up fails; the counter will send people home. Add ifFail under exempt.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      for (const { value, pointer, name } of materialEntries(model, service)) {
        const exempt = own(value, 'exempt')
        if (exempt === undefined || exempt === false || own(exempt, 'ifFail') !== undefined) continue
        report({ entity: service, pointer: `${pointer}/exempt`, messageId: 'none', data: { material: name } })
      }
    }
  },
})
