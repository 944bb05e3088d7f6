// 平急转换卡: how a centre changes over to an emergency, and back.
import { defineDocumentAbout } from './document-type.ts'
import { emergencyView } from './emergency-view.ts'

export default defineDocumentAbout('emergency-plan', {
  name: 'emergency',
  title: { zh: '平急转换卡', en: 'emergency card' },
  reader: 'counter',
  alsoFor: ['back-office', 'manager'],
  letters: 'PJ',
  docs: {
    zh: '贴在墙上照着做：什么时候换、谁说了算，哪些照办、哪些换流程、哪些先停和怎么说，人借到哪里，怎么告诉居民、护住谁，怎样换回来。',
    en: 'For the wall: when to change over and who says so, what goes on, what goes another way, what stops and in which words, who is lent where, what residents are told, who is looked after, and how to come back.',
  },
  view: emergencyView,
})
