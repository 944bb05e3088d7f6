// 导办台问答单: from what people say to the service, its situation and its counter.
import { defineDocument } from './document-type.ts'
import { deskTriageView } from './desk-triage-view.ts'

export default defineDocument({
  name: 'desk-triage',
  title: { zh: '导办台问答单', en: 'questions at the desk' },
  reader: 'counter',
  letters: 'DB',
  docs: {
    zh: '导办台用：居民怎么说、问哪一句、就是哪一件（哪种情形）、到几号窗口；一件事放在最前，要跟下去的人叫谁。',
    en: 'For the desk at the door: what people say, which question to ask, which service (and situation) it is, which counter; bundles first, and whom to call for those who need more.',
  },
  view: deskTriageView,
})
