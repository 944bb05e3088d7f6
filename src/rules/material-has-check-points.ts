// Every paper that is asked for says how it is checked.
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { materialEntries } from './reading/material-entries.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4101',
  name: 'material-has-check-points',
  severity: 'error',
  requirement: ['A-13', 'A-15'],
  docs: {
    zh: { why: '没有核验要点，受理核验清单上就是一行空白，各窗口各看各的，一次性告知单也写不出要补什么。', mend: '在材料上写 checkPoints（看什么、怎么看、怎样算过、不过怎么说）；只在某个事项里要看的，写在事项的 also。' },
    en: { why: 'Without check points the checklist has an empty row, every counter looks at something else, and the notice cannot say what to mend.', mend: 'Write checkPoints on the material (look, how, pass, fail), or also on the service for what only this service looks at.' },
  },
  messages: {
    unchecked: {
      zh: ({ material, service }) => `材料「${material}」没有核验要点，「${service}」的核验清单会空一行。请在材料上写 checkPoints（看什么、怎么看、怎样算过、不过怎么说）。`,
      en: ({ material, service }) => `The material ${material} has no check points; the checklist of ${service} would have an empty row. Write checkPoints on the material.`,
    },
  },
  check({ model, report }) {
    const said = new Set<string>()
    for (const service of model.all('service')) {
      for (const entry of materialEntries(model, service)) {
        if (listed(entry.value, 'also').length > 0 || own(entry.value, 'exempt') !== undefined || own(entry.value, 'keep') === '不收') continue
        for (const { material } of entry.named) {
          if (!material?.valid || said.has(material.id) || listed(material.value, 'checkPoints').length > 0) continue
          said.add(material.id)
          report({
            entity: material,
            pointer: '/name',
            messageId: 'unchecked',
            data: { material: nameOf(material), service: nameOf(service) },
            related: [{ entity: service, pointer: entry.pointer, message: { zh: '这里要收这份材料', en: 'It is asked for here' } }],
          })
        }
      }
    }
  },
})
