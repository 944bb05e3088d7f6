// What an implementation code says is what the fields beside it say.
import { implementationCode } from './reading/implementation-code.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

// GB/T 39046—2020 annex A.2.
const levels: Record<string, string> = { 1: '国家级', 2: '省级', 3: '市级', 4: '县级', 5: '街镇', 6: '村居', 7: '分级管理' }

export default defineRule({
  code: 'GF307',
  name: 'implementation-code-agrees',
  severity: 'error',
  requirement: ['D-04'],
  docs: {
    zh: { why: '编码里写着一个层级、字段里写着另一个，一份文件两个说法。', mend: '核对实施编码与层级、基本编码、实施主体的信用代码，改错的一处。' },
    en: { why: 'The code says one thing and the field beside it another: two truths in one file.', mend: 'Compare the code with level, base code and the implementer’s credit code; correct the wrong one.' },
  },
  messages: {
    level: {
      zh: ({ service, coded, written }) => `「${service}」的实施编码第19位表示“${coded}”，行使层级写的却是“${written}”。请核对，改错的一处。`,
      en: ({ service, coded, written }) => `${service}: position 19 of the implementation code says ${coded}, the level says ${written}. Correct the wrong one.`,
    },
    base: {
      zh: ({ service, coded, written }) => `「${service}」的实施编码后12位是 ${coded}，基本编码写的却是 ${written}。请核对，改错的一处。`,
      en: ({ service, coded, written }) => `${service}: the implementation code ends with ${coded}, the base code is ${written}. Correct the wrong one.`,
    },
    implementer: {
      zh: ({ service, coded, written, implementer }) => `「${service}」的实施编码前18位是 ${coded}，实施主体「${implementer}」的信用代码却是 ${written}。请核对，改错的一处。`,
      en: ({ service, coded, written, implementer }) => `${service}: the implementation code begins with ${coded}, but the credit code of ${implementer} is ${written}. Correct the wrong one.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const { level, baseCode } = entity.value
      const code = implementationCode(entity.value.implementationCode ?? '')
      if (!code) continue
      const implementer = model.follow(entity.value.implementer, 'organization')
      const uscc = implementer?.value.uscc
      const service = nameOf(entity)
      const at = { entity, pointer: '/implementationCode' }
      if (levels[code.level] !== level) report({ ...at, messageId: 'level', data: { service, coded: levels[code.level], written: level } })
      if (baseCode !== undefined && code.baseCode !== baseCode) report({ ...at, messageId: 'base', data: { service, coded: code.baseCode, written: baseCode } })
      if (implementer && uscc !== undefined && uscc !== code.creditCode) report({ ...at, messageId: 'implementer', data: { service, coded: code.creditCode, written: uscc, implementer: nameOf(implementer) } })
    }
  },
})
