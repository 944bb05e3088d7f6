// 办事指南: what a resident reads before coming.
import { defineServiceDocument } from './document-type.ts'
import { guideCard } from './guide-card.ts'
import { guideView } from './guide-view.ts'

export default defineServiceDocument({
  name: 'guide',
  title: { zh: '办事指南', en: 'service guide' },
  reader: 'resident',
  alsoFor: ['counter'],
  letters: 'ZN',
  docs: {
    zh: '写给居民看：谁能办、去哪办、带什么、多久、多少钱，一看就懂；最后一页是事项要素表。',
    en: 'For residents: who, where, what to bring, how long, how much, at a glance; the last page lists all elements.',
  },
  view: guideView,
  card: guideCard,
})
