// No number of a real person's identity card or mobile phone stands in a standard.
import { pointerOf } from './reading/printed-texts.ts'
import { defineRule } from './rule.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** True for 18 characters with a date of birth that exists and the check digit of GB 11643. */
function isIdentityNumber(text: string): boolean {
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number)
  const date = new Date(Date.UTC(year!, month! - 1, day!))
  if (year! < 1900 || year! > 2099 || date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase()
}

/** 13800000000 and 13812345678 are plainly made up. */
const isInvented = (phone: string): boolean => /(\d)\1{4}/.test(phone) || /12345678|23456789/.test(phone)

/** A line that an office publishes may be a mobile one. */
const isPublished = (field: string): boolean => field === 'phone' || field === 'consult' || field === 'complaint' || field === 'hotline'

function findPerson(text: string, field: string): { what: 'identity' | 'mobile'; number: string } | undefined {
  if (!/\d{11}/.test(text)) return undefined
  const identity = text.match(/(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])/g)?.find(isIdentityNumber)
  if (identity) return { what: 'identity', number: identity }
  if (isPublished(field)) return undefined
  const mobile = text.match(/(?<![0-9A-Za-z-])1[3-9]\d{9}(?![0-9A-Za-z-])/g)?.find((phone) => !isInvented(phone))
  return mobile ? { what: 'mobile', number: mobile } : undefined
}

export default defineRule({
  code: 'GF602',
  name: 'person-is-invented',
  severity: 'error',
  always: true,
  requirement: ['G-04'],
  docs: {
    zh: { why: '样例里写了真人的号码，印出去就是泄露个人信息。', mend: '换成一看就是编的，如 310106********0000、13800000000；联系人写岗位和座机。' },
    en: { why: 'A real person’s number in an example is published with it.', mend: 'Write one that is plainly invented, such as 13800000000; name posts and landlines, not persons.' },
  },
  messages: {
    identity: {
      zh: ({ number }) => `这里像是一个真实的身份证号（${number}）。请换成一看就是编的，如 310106********0000。`,
      en: ({ number }) => `This looks like a real identity number (${number}). Write one that is plainly invented, such as 310106********0000.`,
    },
    mobile: {
      zh: ({ number }) => `这里像是一个真实的手机号（${number}）。请换成座机，或一看就是编的号码，如 13800000000。`,
      en: ({ number }) => `This looks like a real mobile number (${number}). Write a landline, or a number that is plainly invented, such as 13800000000.`,
    },
  },
  checkText({ report }) {
    return (entity, text, field, path) => {
      const found = findPerson(text, field)
      if (!found) return
      const masked = `${found.number.slice(0, 3)}…${found.number.slice(-2)}`
      report({ entity, pointer: pointerOf(path), messageId: found.what, data: { number: masked } })
    }
  },
})
