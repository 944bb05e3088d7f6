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
    zh: '给窗口和后台的一页：从某一版以来哪些事项、流程、材料改了，原来怎样、现在怎样、从哪天起，跟居民怎么说，哪些纸要换下来；看过的人签名。印的时候用 --since 说从哪一版算起。几个事项的改动是一页，改得多就接着印下一页，页脚写着共几页。下一次印全部文件不会去掉它，下一张改动通知才会换下它；它说的是那一次改了什么，所以 verify-print 和 stale 不核对它。',
    en: 'One page for the counters and the back office: what changed in services, procedures and papers since a revision, from when, what to tell people, which printed copies to swap; signed by those who read it. The revision is named with --since. What changed in a few services is one page; more goes on overleaf, and the foot says how many pages there are. Printing everything later leaves it where it is, only the next change notice takes its place; it tells what changed at one time, so verify-print and stale leave it alone.',
  },
  view: changesView,
})
