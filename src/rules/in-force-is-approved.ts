// What people work by was approved by somebody, on a day, and says what changed.
import type { KindName } from '../kinds/index.ts'
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const kinds: readonly KindName[] = ['service', 'procedure', 'bundle', 'care-plan', 'emergency-plan', 'post', 'course', 'appraisal']

export default defineRule({
  code: 'GF604',
  name: 'in-force-is-approved',
  severity: 'error',
  requirement: ['A-14', 'A-17'],
  docs: {
    zh: { why: '生效的标准要查得到谁批的、哪天批的、改过什么。', mend: '写 approval: {by, docNo, date} 和 changes；还没批的，状态不要写“已批准”“现行”。' },
    en: { why: 'For a standard in force one must be able to see who approved it, when, and what changed.', mend: 'Write approval {by, docNo, date} and changes; until approved the status is neither 已批准 nor 现行.' },
  },
  messages: {
    incomplete: {
      zh: ({ name, status, missing }) => `「${name}」的状态是“${status}”，没有写${missing}。请补上；还没批的，改状态。`,
      en: ({ name, status, missingEnglish }) => `${name} is ${status} without ${missingEnglish}. Add it, or change the status if it is not approved yet.`,
    },
  },
  check({ model, report }) {
    for (const entity of kinds.flatMap((kind) => model.all(kind))) {
      const status = own(entity.value, 'status')
      if ((status !== '现行' && status !== '已批准') || own(entity.value, 'template') === true) continue
      const missing = [
        ...(own(entity.value, 'approval') !== undefined ? [] : [{ zh: '批准单位和日期（approval）', en: 'who approved it and when (approval)' }]),
        ...(listed(entity.value, 'changes').length > 0 ? [] : [{ zh: '修订记录（changes）', en: 'a record of changes (changes)' }]),
      ]
      if (missing.length === 0) continue
      const data = { name: nameOf(entity), status, missing: missing.map(({ zh }) => zh).join('、'), missingEnglish: missing.map(({ en }) => en).join(', ') }
      report({ entity, pointer: '/status', messageId: 'incomplete', data })
    }
  },
})
