// An implementation code has 31 characters: credit code, level, base code.
import { implementationCode } from './reading/implementation-code.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF306',
  name: 'implementation-code-has-its-parts',
  severity: 'error',
  requirement: ['D-04'],
  docs: {
    zh: { why: '国家平台按31位对接：18位信用代码、1位层级、12位基本编码；多一位少一位都接不上。', mend: '照事项库的实施编码抄全；地方自己的编码写在 localCode。' },
    en: { why: 'The national platform joins by 31 characters: credit code (18), level (1), base code (12).', mend: 'Copy the code of the item library in full; a local code belongs in localCode.' },
  },
  messages: {
    length: {
      zh: ({ service, length, code }) => `「${service}」的实施编码应为31位：18位信用代码、1位层级、12位基本编码；现在是 ${length} 位（${code}）。地方编码请写在 localCode。`,
      en: ({ service, length, code }) => `The implementation code of ${service} should have 31 characters (credit code 18, level 1, base code 12); it has ${length} (${code}). A local code belongs in localCode.`,
    },
    form: {
      zh: ({ service, code }) => `「${service}」的实施编码 ${code} 是31位，但分不出18位信用代码、1位层级（1–7）、12位基本编码。请对照事项库核对。`,
      en: ({ service, code }) => `The implementation code ${code} of ${service} has 31 characters, but not the parts credit code (18), level 1–7 (1), base code (12). Compare it with the item library.`,
    },
  },
  check({ model, report }) {
    for (const entity of model.all('service')) {
      const code = entity.value.implementationCode
      if (code === undefined || implementationCode(code)) continue
      report({ entity, pointer: '/implementationCode', messageId: code.length === 31 ? 'form' : 'length', data: { service: nameOf(entity), code, length: code.length } })
    }
  },
})
