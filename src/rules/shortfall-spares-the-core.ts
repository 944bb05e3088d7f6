// What proves who somebody is, or whether they qualify, is never left for later.
import { own } from '../util/json.ts'
import { conditionsOf } from './reading/conditions.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4109',
  name: 'shortfall-spares-the-core',
  severity: 'error',
  requirement: ['A-13'],
  options: { identityPapers: ['居民身份证', '身份证', '临时居民身份证'] },
  docs: {
    zh: { why: '容缺是为了少跑，不能把“是不是本人”“符不符合条件”也欠着，否则决定没有根据。', mend: '删去这份材料的容缺（shortfall）；如果受理条件其实不靠它证明，改条件的 provedBy。' },
    en: { why: 'Leaving papers for later saves visits; who it is and whether they qualify must be known first, or the decision stands on nothing.', mend: 'Remove shortfall here; if no condition rests on this paper, correct provedBy.' },
  },
  messages: {
    identity: {
      zh: ({ material }) => `「${material}」是核对本人的证件，不能容缺后补。请删去容缺（shortfall）。`,
      en: ({ material }) => `${material} shows who the applicant is; it cannot be handed in later. Remove shortfall.`,
    },
    eligibility: {
      zh: ({ material, condition }) => `「${material}」决定“${condition}”这一条符不符合，不能容缺后补。请删去容缺（shortfall），或改这一条的证明方式。`,
      en: ({ material, condition }) => `${material} alone proves the condition "${condition}"; it cannot be handed in later. Remove shortfall, or prove the condition otherwise.`,
    },
  },
  check({ model, report, options }) {
    for (const service of model.all('service')) {
      const entries = materialEntries(model, service).filter(({ value }) => own(value, 'shortfall') !== undefined)
      if (entries.length === 0) continue
      // A condition with another proof beside the paper can be decided without it.
      const decisive = conditionsOf(service).filter((condition) => condition.provedBy.length === 1)
      for (const { pointer, named, name } of entries) {
        const identity = named.some(({ material }) => material && options.identityPapers.includes(material.value.name))
        const ids = named.map(({ text, material }) => material?.id ?? text)
        const condition = decisive.find(({ provedBy }) => provedBy.some((proof) => ids.includes(model.follow(proof.text, 'material')?.id ?? proof.text)))
        if (!identity && !condition) continue
        report({
          entity: service,
          pointer: `${pointer}/shortfall`,
          messageId: identity ? 'identity' : 'eligibility',
          data: { material: name, condition: condition?.text },
          related: condition ? [{ entity: service, pointer: condition.pointer, message: { zh: '靠它证明的条件', en: 'The condition it proves' } }] : [],
        })
      }
    }
  },
})
