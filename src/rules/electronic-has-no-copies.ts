// Nobody is asked for photocopies of what is electronic.
import { own } from '../util/json.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4107',
  name: 'electronic-has-no-copies',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '电子材料没有复印件；写了份数，窗口就会让人打印。', mend: '删去份数或复印件要求；确实要纸的，把形式改为“纸质”或“纸质或电子”。' },
    en: { why: 'An electronic paper has no photocopies; a number of copies makes counters ask for print-outs.', mend: 'Remove the copies, or change the medium if paper is really needed.' },
  },
  messages: {
    copies: {
      zh: ({ material }) => `「${material}」只收电子的，却写了要复印件或纸质份数。请删去份数；确实要纸的，把形式改为“纸质或电子”。`,
      en: ({ material }) => `${material} is electronic only, yet paper copies are asked for. Remove the copies, or change the medium if paper is needed.`,
    },
  },
  check({ model, report }) {
    // One copy of an electronic paper is the file itself.
    for (const service of model.all('service')) {
      for (const { value, pointer, named, name } of materialEntries(model, service)) {
        const medium = own(value, 'medium') ?? own(named[0]?.material?.value, 'medium')
        if (medium !== '电子') continue
        const copies = own(value, 'copies')
        const count = typeof copies === 'number' ? copies : own(copies, 'count')
        if (own(value, 'keep') === '留存复印件') report({ entity: service, pointer: `${pointer}/keep`, messageId: 'copies', data: { material: name } })
        else if (typeof count === 'number' && count > 1) report({ entity: service, pointer: `${pointer}/copies`, messageId: 'copies', data: { material: name } })
      }
    }
  },
})
