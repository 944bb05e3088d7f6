// Nothing that was typed to try the form is left in a standard.
import { isReference, pointerOf } from './reading/printed-texts.ts'
import { titlesAt } from '../kinds/index.ts'
import { defineRule } from './rule.ts'

// One letter or character four times over, keys in a row, words for "to be filled".
const repeated = /^([\p{L}])\1{3,}$/u
const typed = /^(test(ing)?|asdf\w*|qwer\w*|zxcv\w*|abc(d\w*)?|foo|bar|xxx+|aaa+|todo|tbd|n\/a|测试\d*|测试(内容|文本|数据)|试填|待填写?|待补充?|待完善|待录入|随便写|占位(符|文字)?|某某某+|暂无内容)[。.!！]*$/i
// What is typed to try a form is short.
const longest = 16

export default defineRule({
  code: 'GF610',
  name: 'text-is-real',
  severity: 'error',
  requirement: ['A-13'],
  docs: {
    zh: { why: '街镇的指南里出现过“ssssssss”：试填的内容忘了删，就印给居民看了。', mend: '改成真实内容；没有的，删去这一项，印出来会留空等填。' },
    en: { why: 'A street guide was printed with "ssssssss": what was typed to try the form went to residents.', mend: 'Write the real content, or remove the field: it prints as a blank to be filled.' },
  },
  messages: {
    trial: {
      zh: ({ field, text }) => `“${field}”像是试填的内容（“${text}”），请改成真实内容或删去。`,
      en: ({ field, text }) => `"${field}" looks like something typed to try the form ("${text}"). Write the real content or remove it.`,
    },
  },
  checkText({ report }) {
    return (entity, text, field, path) => {
      const plain = text.trim()
      const trial = (plain[0] === plain[1] && repeated.test(plain)) || (plain.length <= longest && typed.test(plain))
      if (!trial || isReference(entity, text, pointerOf(path))) return
      const data = { field: titlesAt(entity.kind, pointerOf(path)).at(-1) ?? field, text: plain.length > 20 ? `${plain.slice(0, 20)}…` : plain }
      report({ entity, pointer: pointerOf(path), messageId: 'trial', data })
    }
  },
})
