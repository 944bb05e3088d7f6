// 接力交接单: the slips of a service that goes from hand to hand.
import { defineServiceDocument } from './document-type.ts'
import { handoverView, isHandedOn } from './handover-view.ts'

export default defineServiceDocument({
  name: 'handover',
  title: { zh: '接力交接单', en: 'handover slips' },
  reader: 'counter',
  alsoFor: ['back-office'],
  letters: 'JJ',
  docs: {
    zh: '流程里每交接一次就有一张：谁交给谁、随件有什么、已经用了几天还剩几天、下一棒最迟哪天、要提醒什么，双方签名；写件号，不写姓名。',
    en: 'One slip for each handover of the procedure: who to whom, what goes along, days used and left, the latest day for the next hand, what to mind, two signatures; the number of the case, never a name.',
  },
  isFor: isHandedOn,
  view: handoverView,
})
