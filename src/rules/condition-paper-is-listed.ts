// A paper that proves a condition is also in the list of papers.
import { conditionsOf } from './reading/conditions.ts'
import { materialEntries } from './reading/material-entries.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4110',
  name: 'condition-paper-is-listed',
  severity: 'warning',
  requirement: ['A-13'],
  docs: {
    zh: { why: '条件要靠一份材料证明，材料表里却没有它：居民带齐了表上的，到窗口还是少一份。', mend: '把它加进申请材料；如果靠系统核对，把 provedBy 改成“系统核对”。' },
    en: { why: 'A condition rests on a paper that the list does not name: residents bring all that is listed and still lack one.', mend: 'Add it to the materials, or write 系统核对 under provedBy if a look-up proves it.' },
  },
  messages: {
    unlisted: {
      zh: ({ material, condition }) => `受理条件“${condition}”要靠「${material}」证明，申请材料里没有这一份。请加进申请材料；靠系统核对的，把 provedBy 改为“系统核对”。`,
      en: ({ material, condition }) => `The condition "${condition}" is proved by ${material}, which is not among the materials. Add it there, or write 系统核对 if a look-up proves it.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      const asked = new Set(materialEntries(model, service).flatMap(({ named }) => named.map(({ text, material }) => material?.id ?? text)))
      for (const condition of conditionsOf(service)) {
        for (const proof of condition.provedBy) {
          const material = model.get('material', proof.text)
          if (!material || asked.has(material.id)) continue
          report({ entity: service, pointer: proof.pointer, messageId: 'unlisted', data: { material: nameOf(material), condition: condition.text } })
        }
      }
    }
  },
})
