// There is a way to complain that does not end at the counter complained of.
import type { Json } from '../util/json.ts'
import { own } from '../util/json.ts'
import { listed } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

/** Several numbers in one field are written with commas, semicolons or 、. */
function phonesOf(list: readonly Json[]): string[] {
  return list.flatMap((entry) => {
    const phone = typeof entry === 'string' ? entry : own(entry, 'phone')
    return typeof phone === 'string' ? phone.replace(/^office\.consult$/, 'office').split(/[,;、，；\s/]+/).filter(Boolean) : []
  })
}

export default defineRule({
  code: 'GF4211',
  name: 'complaint-is-reachable',
  severity: 'error',
  requirement: ['A-13', 'G-06'],
  options: { hotlines: ['12345'] },
  docs: {
    zh: { why: '投诉电话就是咨询电话，等于让人向被投诉的人投诉；三份街镇指南都是这样。', mend: '给一个不同于咨询的监督投诉渠道，如街镇的监督电话或12345。' },
    en: { why: 'A complaint line that is the enquiry line sends people to those they complain of; three street guides did so.', mend: 'Give a channel other than the enquiry line, such as the street’s supervision line or 12345.' },
  },
  messages: {
    none: {
      zh: ({ service }) => `「${service}」没有监督投诉渠道。请在 complaint 里给一个（如街镇监督电话、12345）。`,
      en: ({ service }) => `${service} has no channel for complaints. Give one under complaint (the street's supervision line, 12345).`,
    },
    same: {
      zh: ({ service, phone }) => `「${service}」的监督投诉电话与咨询电话 ${phone} 相同。请另给一个能投诉的渠道（如 12345）。`,
      en: ({ service, phone }) => `${service}: the complaint line is the enquiry line, ${phone}. Give another channel (such as 12345).`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('service')) {
      const complaints = listed(entity.value, 'complaint')
      const service = nameOf(entity)
      if (complaints.length === 0) {
        report({ entity, pointer: own(entity.value, 'complaint') === undefined ? '/name' : '/complaint', messageId: 'none', data: { service } })
        continue
      }
      const phones = phonesOf(complaints)
      const consult = phonesOf(listed(entity.value, 'consult'))
      const otherWay = phones.length === 0 || phones.some((phone) => options.hotlines.includes(phone) || !consult.includes(phone))
      if (!otherWay) report({ entity, pointer: '/complaint', messageId: 'same', data: { service, phone: phones.join('、') } })
    }
    for (const entity of model.all('office')) {
      const contacts = own(entity.value, 'contacts')
      const [consult, complaint] = ['consult', 'complaint'].map((key) => phonesOf(listed(contacts, key)))
      if (!complaint?.length || !complaint.every((phone) => consult?.includes(phone))) continue
      report({ entity, pointer: '/contacts/complaint', messageId: 'same', data: { service: nameOf(entity), phone: complaint.join('、') } })
    }
  },
})
