// The check digit of every unified social credit code is right.
import type { KindName } from '../kinds/index.ts'
import { own } from '../util/json.ts'
import { creditCode } from './reading/credit-code.ts'
import { implementationCode } from './reading/implementation-code.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

const holders: readonly KindName[] = ['organization', 'office']

export default defineRule({
  code: 'GF305',
  name: 'credit-code-is-right',
  severity: 'error',
  requirement: ['D-04'],
  docs: {
    zh: { why: '最后一位是校验位；对不上，前面一定有一位抄错了，数据就对接不上。', mend: '对照登记证书逐位核对。' },
    en: { why: 'The last character follows from the others; if it does not, one of them was mistyped and data will not join.', mend: 'Compare it with the certificate character by character.' },
  },
  messages: {
    digit: {
      zh: ({ name, code }) => `「${name}」的统一社会信用代码校验位错误：${code}。请对照证书逐位核对。`,
      en: ({ name, code }) => `The check digit of the credit code of ${name} is wrong: ${code}. Compare it with the certificate.`,
    },
    inside: {
      zh: ({ name, code }) => `「${name}」的实施编码前18位（统一社会信用代码）校验位错误：${code}。请对照实施主体的证书逐位核对。`,
      en: ({ name, code }) => `The first 18 characters of the implementation code of ${name} are no credit code, the check digit is wrong: ${code}. Compare them with the certificate.`,
    },
  },
  check({ model, report }) {
    for (const entity of holders.flatMap((kind) => model.all(kind))) {
      const code = own(entity.value, 'uscc')
      if (typeof code === 'string' && !creditCode(code)) report({ entity, pointer: '/uscc', messageId: 'digit', data: { name: nameOf(entity), code } })
    }
    for (const entity of model.all('service')) {
      const code = implementationCode(entity.value.implementationCode ?? '')?.creditCode
      if (code !== undefined && !creditCode(code)) report({ entity, pointer: '/implementationCode', messageId: 'inside', data: { name: nameOf(entity), code } })
    }
  },
})
