// Support that was promised with a matter is there by its day.
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

export default defineRule({
  code: 'GF4406',
  name: 'support-is-delivered',
  severity: 'warning',
  requirement: ['A-07'],
  dated: true,
  docs: {
    zh: { why: '答应的支撑没有到位，街镇就在用自己的人和钱替部门办事。', mend: '催部门到位，到位后把 done 改成 true；改了日子的，写新的日子。' },
    en: { why: 'While promised support is missing the street does the department’s work with its own people and money.', mend: 'See that it is delivered and set done to true, or agree on a new day.' },
  },
  messages: {
    owed: {
      zh: ({ devolution, item, by, days }) => `「${devolution}」${days === undefined ? '' : `下沉已 ${days} 天，`}答应的“${item}”还没到位（应于 ${by} 到位）。请催部门到位，或商定新的日子。`,
      en: ({ devolution, item, by, days }) => `${devolution}${days === undefined ? '' : `, handed down ${days} days ago,`} still lacks "${item}", promised by ${by}. See that it is delivered, or agree on a new day.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('devolution')) {
      const admitted = entity.value.admission?.date
      for (const [index, { item, by, done }] of (entity.value.support ?? []).entries()) {
        if (by === undefined || done === true || by >= model.asOf) continue
        const course = model.follow(item, 'course')
        const days = admitted !== undefined && admitted < model.asOf ? daysBetween(admitted, model.asOf) : undefined
        report({ entity, pointer: `/support/${index}/by`, messageId: 'owed', data: { devolution: nameOf(entity), item: course ? nameOf(course) : item, by, days } })
      }
    }
  },
})
