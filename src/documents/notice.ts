// 一次性告知单: everything that is missing, on one sheet in two copies.
import { defineServiceDocument } from './document-type.ts'
import { canLackPapers, noticeView } from './notice-view.ts'

export default defineServiceDocument({
  name: 'notice',
  title: { zh: '一次性告知单', en: 'notice of what is missing' },
  reader: 'resident',
  alsoFor: ['counter'],
  letters: 'GZ',
  docs: {
    zh: '材料不齐时当场填写，一式两联：缺什么、怎么补、到哪天、问谁；没有勾的不得再要。',
    en: 'Filled in at the counter in two copies: what is missing, how to mend it, until when, whom to ask; nothing else may be asked for later.',
  },
  isFor: canLackPapers,
  view: (subject) => ({ notice: noticeView(subject) }),
})
