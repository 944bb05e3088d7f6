// A formula counts fields that the records have, and adds up only numbers.
import type { MeasureTerm } from '../kinds/index.ts'
import { recordFields, type RecordTable } from '../kinds/record-fields.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

/** What is counted, and what each condition looks at. The right side is a value unless it names a field, so it can't be wrong. */
function fieldsOf({ field, where = [] }: MeasureTerm): { field: string; pointer: string }[] {
  return [{ field, pointer: '/field' }, ...where.map((condition, index) => ({ field: condition.split(' ')[0]!, pointer: `/where/${index}` }))]
}

export default defineRule({
  code: 'GF4805',
  name: 'formula-fields-exist',
  severity: 'error',
  requirement: ['D-01', 'D-04'],
  docs: {
    zh: { why: '字段写错一个字，数就算不出来。', mend: '照记录表里的字段名写；求和、平均用数字字段。' },
    en: { why: 'A misspelt field can’t be computed.', mend: 'Write fields as the records name them; sums and averages need a number.' },
  },
  messages: {
    unknown: {
      zh: ({ indicator, table, field, fields }) => `“${indicator}”用了记录表“${table}”里没有的字段“${field}”，可以填：${fields}。`,
      en: ({ indicator, table, field, fields }) => `"${indicator}" uses the field "${field}", which the records ${table} do not have. Possible: ${fields}.`,
    },
    text: {
      zh: ({ indicator, table, field, way }) => `“${indicator}”要对“${table}”的“${field}”${way}，它不是数字。请换一个字段，或改成计数。`,
      en: ({ indicator, table, field }) => `"${indicator}" adds up "${field}" of ${table}, which is no number. Choose another field, or count.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('indicator')) {
      for (const key of ['numerator', 'denominator'] as const) {
        const term = entity.value.formula[key]
        if (!term) continue
        const table: RecordTable = recordFields[term.records]
        const data = { indicator: nameOf(entity), table: term.records, fields: Object.keys(table).join('、') }
        for (const { field, pointer } of fieldsOf(term)) {
          if (!Object.hasOwn(table, field)) report({ entity, pointer: `/formula/${key}${pointer}`, messageId: 'unknown', data: { ...data, field } })
        }
        const counted = term.way !== '计数' && Object.hasOwn(table, term.field) ? table[term.field] : undefined
        if (counted && counted.type !== '数字') report({ entity, pointer: `/formula/${key}/field`, messageId: 'text', data: { ...data, field: term.field, way: term.way } })
      }
    }
  },
})
