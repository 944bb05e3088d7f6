// What is put on a public board shows no more than is needed to check it.
import { joinPointer } from '../util/pointer.ts'
import { texts } from './reading/listed.ts'
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

// The telephone of whoever takes objections belongs on the board.
const official = /监督|举报|投诉|意见|异议|咨询|受理单位/

export default defineRule({
  code: 'GF4215',
  name: 'publicity-shows-least',
  severity: 'error',
  always: true,
  requirement: ['A-13', 'G-04'],
  options: {
    private: ['证件号', '身份证', '户籍地址', '家庭住址', '详细住址', '住址门牌', '门牌', '电话', '手机', '联系方式', '银行', '账号', '卡号', '疾病', '病情', '病史', '诊断', '残疾类别', '家庭财产', '存款', '照片', '出生日期', '未成年人姓名'],
  },
  docs: {
    zh: { why: '公示是为了让邻里核实，不是让人知道证件号和得了什么病。', mend: '只公示核实所必需的项目（如姓名、家庭人数、拟发金额），其余写进 hides。' },
    en: { why: 'A notice on the board lets neighbours check; it must not tell them numbers of papers or illnesses.', mend: 'Show only what is needed to check (name, size of household, amount); list the rest under hides.' },
  },
  messages: {
    private: {
      zh: ({ service, field }) => `「${service}」的公示内容含“${field}”，会泄露隐私。只公示核实所必需的项目，这一项请移到 hides。`,
      en: ({ service, field }) => `${service} puts "${field}" on the public board, which gives privacy away. Show only what is needed; move this to hides.`,
    },
    both: {
      zh: ({ service, field }) => `「${service}」的“${field}”又写公示又写不公示。请只留在一处。`,
      en: ({ service, field }) => `${service}: "${field}" is both shown and hidden. Keep it in one list.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('service')) {
      const publicity = entity.value.publicity
      const hidden = texts(publicity, 'hides')
      texts(publicity, 'shows').forEach((field, index) => {
        const exposed = !official.test(field) && options.private.some((word) => field.includes(word))
        if (!exposed && !hidden.includes(field)) return
        report({ entity, pointer: joinPointer('/publicity/shows', index), messageId: exposed ? 'private' : 'both', data: { service: nameOf(entity), field } })
      })
    }
  },
})
