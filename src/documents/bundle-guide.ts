// 套餐指引: what a resident reads before a bundle of services, one sheet.
import { bundleCard } from './bundle-card.ts'
import { bundleGuideView } from './bundle-guide-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('bundle', {
  name: 'bundle-guide',
  title: { zh: '套餐指引', en: 'guide of a bundle' },
  reader: 'resident',
  alsoFor: ['counter'],
  letters: 'TC',
  docs: {
    zh: '写给居民看的一张纸：答几句话，就知道要办哪几项；谁先谁后、谁来办，一张表代替哪几张，一套材料各给哪几项用，一共多久、跑几趟。',
    en: 'One sheet for residents: a few answers tell which services; which first and by whom, what the one form replaces, one set of papers with its uses, how long and how often.',
  },
  view: bundleGuideView,
  card: bundleCard,
})
