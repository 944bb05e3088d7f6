// 容缺和告知承诺: what an applicant promises in writing, for services that allow it.
import { defineServiceDocument } from './document-type.ts'
import { allowsPledges, pledgeView } from './pledge-view.ts'

export default defineServiceDocument({
  name: 'pledge',
  title: { zh: '容缺和告知承诺', en: 'pledges' },
  reader: 'resident',
  alsoFor: ['counter'],
  letters: 'CN',
  docs: {
    zh: '可以容缺、可以告知承诺的事项才有：容缺受理承诺书、容缺候补通知书，每份能用承诺代替的材料一张告知承诺书，证明什么、怎么核查、不实怎么办都已经写好。',
    en: 'Only for services that allow it: the promise to bring later what lacks, the reminder, and one letter for each paper that a promise may stand for, with what it proves, how it is checked and what follows if it is false.',
  },
  isFor: allowsPledges,
  view: pledgeView,
})
