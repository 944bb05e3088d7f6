// 受理核验清单: what the clerk looks at, how, and what to say.
import { checklistView, isReceived } from './checklist-view.ts'
import { defineServiceDocument } from './document-type.ts'

export default defineServiceDocument({
  name: 'checklist',
  title: { zh: '受理核验清单', en: 'counter checklist' },
  reader: 'counter',
  letters: 'HY',
  docs: {
    zh: '窗口逐项核对：看什么、怎么看、过不过、不过怎么说；一项检查一个勾，系统查得到的不收纸。',
    en: 'At the counter: what to look at, how, and what to say when it fails; one tick a check, no paper for what the system knows.',
  },
  isFor: isReceived,
  view: (subject) => ({ checklist: checklistView(subject) }),
})
