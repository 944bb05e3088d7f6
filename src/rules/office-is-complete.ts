// An office has all that its manual prints.
import { joinPointer } from '../util/pointer.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF313',
  name: 'office-is-complete',
  severity: 'error',
  requirement: ['D-05', 'B-03', 'D-12'],
  docs: {
    zh: { why: '手册的街镇页要印中心、窗口、时间和电话；缺了就是空白。', mend: '在街镇文件的 centers 里补窗口（counters：窗口号、类型、办哪些事）。' },
    en: { why: 'The office page of a manual shows centres, counters, hours and phones; what is missing prints as a blank.', mend: 'Add counters (no, type, services) under centers of the office.' },
  },
  messages: {
    missing: {
      zh: ({ office, center, fields }) => `街镇「${office}」的「${center}」缺少印制手册所需信息：${fields}。请补上，否则手册这一页留空。`,
      en: ({ office, center, fieldsEnglish }) => `${center} of ${office} lacks what the manual prints: ${fieldsEnglish}. Add it, or the page stays blank.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('office')) {
      entity.value.centers.forEach((center, index) => {
        const counters = center.counters ?? []
        const missing = [
          ...(counters.length === 0 ? [{ zh: '窗口（counters）', en: 'counters' }] : []),
          ...(counters.length > 0 && counters.every((counter) => counter.services === undefined) ? [{ zh: '各窗口办哪些事（services）', en: 'what each counter does (services)' }] : []),
        ]
        if (missing.length === 0) return
        const data = { office: nameOf(entity), center: center.name, fields: missing.map(({ zh }) => zh).join('、'), fieldsEnglish: missing.map(({ en }) => en).join(', ') }
        report({ entity, pointer: joinPointer('/centers', index), messageId: 'missing', data })
      })
    }
  },
})
