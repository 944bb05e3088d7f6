// Where the pressure is high something is done about it.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4612',
  name: 'high-load-has-relief',
  severity: 'warning',
  requirement: ['B-02'],
  docs: {
    zh: { why: '压力高、风险大，没有减压的办法，人就走了。', mend: '写 load.relief：高峰怎么办、多久轮换、谁来支持。' },
    en: { why: 'Where pressure is high and nothing relieves it people leave.', mend: 'Write relief under load: what is done at peaks, how often people rotate, who supports them.' },
  },
  messages: {
    none: {
      zh: ({ post }) => `「${post}」压力标为高，没有写怎么减轻。请写 relief。`,
      en: ({ post }) => `${post}: the pressure is high, but nothing relieves it. Write relief.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('post')) {
      const { load } = entity.value
      if (load?.pressure === '高' && (load.relief ?? []).length === 0) report({ entity, pointer: '/load/pressure', messageId: 'none', data: { post: nameOf(entity) } })
    }
  },
})
