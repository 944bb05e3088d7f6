// Positions 3 and 4 of a base code tell the type of the item, as its type field does.
import { implementationCode } from './reading/implementation-code.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

// GB/T 39046—2020 annex A.1. Codes 11–19 and from 21 on are extensions of provinces: they say nothing here.
const types: Record<string, string> = {
  '01': '行政许可', '02': '行政处罚', '03': '行政强制', '04': '行政征收', '05': '行政给付', '06': '行政检查', '07': '行政确认', '08': '行政奖励', '09': '行政裁决', 10: '其他类别事项', 20: '公共服务事项',
}

export default defineRule({
  code: 'GF309',
  name: 'base-code-fits-type',
  severity: 'warning',
  requirement: ['D-04'],
  docs: {
    zh: { why: '基本编码第3、4位就是事项类型；编码和类型要说同一件事。只看12位、这两位是数字的编码。', mend: '核对事项库，改错的一处。' },
    en: { why: 'Positions 3 and 4 of a base code are the type of the item; code and type must tell the same. Only codes of 12 characters with digits there are looked at.', mend: 'Compare with the item library and correct the wrong one.' },
  },
  messages: {
    differ: {
      zh: ({ service, digits, coded, type }) => `「${service}」的基本编码第3–4位“${digits}”表示${coded}，事项类型写的却是“${type}”。请核对，改错的一处。`,
      en: ({ service, digits, coded, type }) => `${service}: positions 3–4 of the base code, ${digits}, mean ${coded}, but the type is ${type}. Correct the wrong one.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { baseCode, type } = entity.value
      const code = baseCode ?? implementationCode(entity.value.implementationCode ?? '')?.baseCode
      const digits = code?.length === 12 ? code.slice(2, 4) : ''
      const coded = types[digits]
      if (coded === undefined || coded === type) continue
      report({ entity, pointer: baseCode === undefined ? '/implementationCode' : '/baseCode', messageId: 'differ', data: { service: nameOf(entity), digits, coded, type } })
    }
  },
})
