// A paper that each person signs says whether one is needed for each person.
import { own } from '../util/json.ts'
import { texts } from './reading/listed.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

// 全体 may sign one sheet together; 每名 most likely means a sheet each.
const each = /^(每|各)(名|位|人|个)?/

export default defineRule({
  code: 'GF4114',
  name: 'per-person-is-said',
  severity: 'info',
  requirement: ['A-13'],
  docs: {
    zh: { why: '要每个人签的材料只写“1 份”，有人理解为一户一份，有人理解为一人一份。', mend: '写成 copies: {count: 1, per: 人}，或 per: 户。' },
    en: { why: 'A paper that every person signs, in "1 copy", is read as one a household or one a person.', mend: 'Write copies: {count: 1, per: 人} or per: 户.' },
  },
  messages: {
    unsaid: {
      zh: ({ material, signers }) => `「${material}」要${signers}签，却只写 1 份，请写明每人还是每户：copies: {count: 1, per: 人}。`,
      en: ({ material, signers }) => `${material} is signed by ${signers}, yet in 1 copy. Say whether that is per person or per household: copies: {count: 1, per: 人}.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      for (const { value, pointer, name } of materialEntries(model, service)) {
        const copies = own(value, 'copies')
        const signers = texts(value, 'signedBy').find((signer) => each.test(signer))
        if (signers === undefined || own(value, 'exempt') !== undefined || own(copies, 'per') !== undefined) continue
        const count = copies === undefined ? 1 : typeof copies === 'number' ? copies : own(copies, 'count')
        if (count === 1) report({ entity: service, pointer: `${pointer}/${copies === undefined ? 'signedBy' : 'copies'}`, messageId: 'unsaid', data: { material: name, signers } })
      }
    }
  },
})
