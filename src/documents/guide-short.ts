// 办事指南（简版）: one page to take home.
import { defineServiceDocument } from './document-type.ts'
import { guideShortView } from './guide-short-view.ts'

export default defineServiceDocument({
  name: 'guide-short',
  title: { zh: '办事指南（简版）', en: 'guide on one page' },
  reader: 'resident',
  letters: 'JB',
  docs: {
    zh: '一页纸，拿了就走：谁能办、去哪办、带什么（在家打勾）、多久、多少钱、打哪个电话；不能来的有什么办法。',
    en: 'One page to take home: who, where, what to bring with boxes to tick, how long, how much, whom to call, and ways for those who can’t come.',
  },
  view: guideShortView,
})
