// The name of a paper says which paper, never "other materials".
import { nameOf } from './reading/name-of.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  code: 'GF4104',
  name: 'material-is-named-exactly',
  severity: 'error',
  requirement: ['A-13'],
  options: {
    vague: ['其他材料', '其它材料', '其他证明', '其它证明', '其他资料', '其他文件', '相关材料', '相关证明', '相关资料', '有关材料', '有关证明', '有关资料', '等材料', '等证明', '等资料'],
  },
  docs: {
    zh: { why: '“其他材料”“相关证明”是兜底，居民不知道带什么，窗口可以随口加要求。', mend: '写出是哪一份材料；有几种情形的，分成几份，各写在哪种情形要。' },
    en: { why: '"Other materials" lets a counter ask for anything, and residents cannot know what to bring.', mend: 'Name the paper; where it depends on the case, list each paper with its situation.' },
  },
  messages: {
    vague: {
      zh: ({ name, word }) => `材料「${name}」的名称里有“${word}”，居民不知道带什么。请写出是哪一份材料；分情形的，分开写。`,
      en: ({ name, word }) => `The name of the material ${name} holds "${word}": nobody knows what to bring. Name the paper, one entry for each case.`,
    },
  },
  check({ model, report, options }) {
    for (const entity of model.all('material')) {
      const name = nameOf(entity)
      const word = options.vague.find((vague) => name.includes(vague))
      if (word) report({ entity, pointer: '/name', messageId: 'vague', data: { name, word } })
    }
  },
})
