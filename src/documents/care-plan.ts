// 长周期处方: how one person or family is helped over months, for those who do it, with a page for the family.
import { carePlanView } from './care-plan-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('care-plan', {
  name: 'care-plan',
  title: { zh: '长周期处方', en: 'care plan' },
  reader: 'counter',
  alsoFor: ['resident', 'back-office'],
  letters: 'CF',
  docs: {
    zh: '给骨干看的“药方”：怎样建案，一段一段办什么、做什么、见几次、怎样算走完、走不下去怎么办，看到什么要马上处理，怎样换人和结案；附上门记录，和给居民、家里人的一页。',
    en: 'For those who follow a case: how it opens, stage by stage what is done, how often, when it is over and what if it sticks; signals, handing on, closing; the record of a visit, and a page for the family.',
  },
  view: carePlanView,
})
