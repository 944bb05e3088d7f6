// What the government issued itself is looked up, not asked for again.
import { own } from '../util/json.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4103',
  name: 'government-paper-is-not-asked',
  severity: 'warning',
  requirement: ['A-13', 'D-04'],
  options: { identityPapers: ['居民身份证', '身份证', '临时居民身份证', '居民户口簿', '户口簿'] },
  docs: {
    zh: {
      why: '“两个免于提交”：本市政府部门核发的材料，原则上不要居民再交；系统里查得到的，更不该让人带。证明“我是我”的证件看一眼就还，不在此列。',
      mend: '写免交：exempt: {by: 用什么核验, ifFail: 查不到怎么办}；确实要收的，写理由（why）。',
    },
    en: {
      why: 'What a department of the city issued should not be asked for again, least of all where a system holds it. A paper that shows who one is, looked at and given back, is no such case.',
      mend: 'Write exempt: {by: which look-up, ifFail: what then}; if it must be kept, give the reason.',
    },
  },
  messages: {
    kept: {
      zh: ({ material, keep }) => `「${material}」是政府部门核发的，系统里应当查得到，这里却要“${keep}”。请改为免交（exempt），并写明查不到时怎么办；确需收的，写理由（why）。`,
      en: ({ material, keep }) => `${material} was issued by the government, yet it is kept here (${keep}). Make it exempt and say what happens when the look-up fails, or give the reason for keeping it.`,
    },
    licensed: {
      zh: ({ material, licence }) => `「${material}」有“${licence}”，系统里查得到，这里却还要人带来。请改为免交（exempt），并写明查不到时怎么办；确需看的，写理由（why）。`,
      en: ({ material, licence }) => `${material} exists as "${licence}" and can be looked up, yet people must bring it. Make it exempt and say what happens when the look-up fails, or give the reason.`,
    },
  },
  check({ model, report, options }) {
    for (const service of model.all('service')) {
      for (const { value, named } of materialEntries(model, service)) {
        if (['exempt', 'why', 'promise', 'shortfall'].some((key) => own(value, key) !== undefined)) continue
        for (const { material, pointer } of named) {
          // What has findings of its own may lack the very name that would be said here.
          if (!material?.valid || material.value.origin !== '政府部门核发') continue
          const keep = own(value, 'keep') ?? material.value.keep
          const data = { material: material.value.name, keep, licence: material.value.eLicense }
          const kept = keep === '留存原件' || keep === '留存复印件'
          const licensed = material.value.eLicense !== undefined && keep !== '不收' && !options.identityPapers.includes(material.value.name)
          if (kept || licensed) report({ entity: service, pointer, messageId: kept ? 'kept' : 'licensed', data })
        }
      }
    }
  },
})
