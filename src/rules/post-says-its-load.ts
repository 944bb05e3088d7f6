// A post says how much there is to do, how hard it presses and what may go wrong.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4615',
  name: 'post-says-its-load',
  severity: 'warning',
  requirement: ['B-02'],
  docs: {
    zh: { why: '任务多、压力大、风险高，不写出来就没有人管。', mend: '写 load：pressure（压力）、risks（风险）。' },
    en: { why: 'Nobody looks after a load, a pressure and a risk that are not written down.', mend: 'Write load: pressure and risks.' },
  },
  messages: {
    unsaid: {
      zh: ({ post, missing }) => `岗位「${post}」没有写${missing}。请在 load 里补上。`,
      en: ({ post, missingEnglish }) => `${post} does not say ${missingEnglish}. Add it under load.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('post')) {
      const { load } = entity.value
      const missing = [
        ...(load?.pressure === undefined ? [{ zh: '压力（pressure）', en: 'its pressure' }] : []),
        ...((load?.risks ?? []).length === 0 ? [{ zh: '风险（risks）', en: 'its risks' }] : []),
      ]
      const data = { post: nameOf(entity), missing: missing.map(({ zh }) => zh).join('和'), missingEnglish: missing.map(({ en }) => en).join(' and ') }
      if (missing.length > 0) report({ entity, pointer: load ? '/load' : '/name', messageId: 'unsaid', data })
    }
  },
})
