// A paper that is asked for is asked for at least once.
import { own } from '../util/json.ts'
import { materialEntries } from './reading/material-entries.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4102',
  name: 'paper-has-copies',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '要交的材料份数写 0，窗口和居民都不知道到底要不要。', mend: '要交的写份数；不用交的写 exempt（免交）或 keep: 不收。' },
    en: { why: 'A paper that is required in 0 copies leaves everybody guessing.', mend: 'Write how many; if none is needed write exempt, or keep: 不收.' },
  },
  messages: {
    none: {
      zh: ({ material }) => `「${material}」是要交的材料，份数却是 0。要交的请写几份；不用交的请写免交（exempt）或“不收”。`,
      en: ({ material }) => `${material} is required, yet in 0 copies. Say how many, or write exempt or keep: 不收 if none is needed.`,
    },
  },
  check({ model, report }) {
    for (const service of model.all('service')) {
      for (const { value, pointer, named, name } of materialEntries(model, service)) {
        const copies = own(value, 'copies')
        const count = typeof copies === 'number' ? copies : own(copies, 'count')
        const keep = own(value, 'keep') ?? named[0]?.material?.value.keep
        if (count !== 0 || keep === '不收' || own(value, 'exempt') !== undefined || own(value, 'medium') === '电子') continue
        report({ entity: service, pointer: `${pointer}/copies`, messageId: 'none', data: { material: name } })
      }
    }
  },
})
