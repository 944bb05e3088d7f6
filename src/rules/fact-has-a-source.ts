// What is in force rests on a source that was looked at, not on memory.
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { isInForce } from './reading/status-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF603',
  name: 'fact-has-a-source',
  severity: 'warning',
  requirement: ['A-13', 'G-04'],
  docs: {
    zh: { why: '对外的文件要说得出每件事从哪里来、什么时候核对过；凭记忆写的不能当真的印。', mend: '在 sources 里写出处（title）、核对日期（checkedOn）和盖到的字段（covers）；还没核的，状态先不要写“现行”。' },
    en: { why: 'A published standard must say where each fact comes from and when it was checked; memory is no source.', mend: 'Write sources with title, checkedOn and covers; what is unchecked should not be 现行 yet.' },
  },
  messages: {
    none: {
      zh: ({ name }) => `「${name}」已经现行，却没有写出处。请在 sources 里写从哪里来、什么时候核对的。`,
      en: ({ name }) => `${name} is in force without any source. Write under sources where it comes from and when it was checked.`,
    },
    memory: {
      zh: ({ name }) => `「${name}」已经现行，出处却只是“记忆”。请核对原文后改出处，核对以前不要写“现行”。`,
      en: ({ name }) => `${name} is in force, yet rests on memory alone. Check it and name the source; until then it should not be 现行.`,
    },
  },
  check({ model, report }) {
    // A sample prints every unconfirmed value with its mark.
    if (own(model.config, 'sample') === true) return
    for (const entity of model.all('service')) {
      if (!isInForce(entity)) continue
      const sources = listed(entity.value, 'sources')
      const name = nameOf(entity)
      if (sources.length === 0) report({ entity, pointer: '/name', messageId: 'none', data: { name } })
      else if (sources.every((source) => own(source, 'mark') === 'memory')) report({ entity, pointer: '/sources', messageId: 'memory', data: { name } })
    }
  },
})
