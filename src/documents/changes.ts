// 改动通知: one page for the counters: what changed, since when, what to say otherwise, which papers to swap.
import { changesView } from './changes-view.ts'
import { defineDocument } from './document-type.ts'

export default defineDocument({
  name: 'changes',
  title: { zh: '改动通知', en: 'change notice' },
  reader: 'counter',
  comparing: true,
  letters: 'GD',
  docs: {
    zh: '给窗口和后台的一页：从某一版以来哪些事项、流程、材料改了，原来怎样、现在怎样、从哪天起，跟居民怎么说，哪些纸要换下来；看过的人签名。印的时候用 --since 说从哪一版算起。',
    en: 'One page for the counters and the back office: what changed in services, procedures and papers since a revision, from when, what to tell people, which printed copies to swap; signed by those who read it. The revision is named with --since.',
  },
  view: changesView,
})
