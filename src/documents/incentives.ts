// 激励分配表: what each grade of an appraisal leads to, and the sheet that shares out.
import { defineDocumentAbout } from './document-type.ts'
import { incentivesView } from './incentives-view.ts'

export default defineDocumentAbout('appraisal', {
  name: 'incentives',
  title: { zh: '激励分配表', en: 'use of results, and incentives' },
  reader: 'manager',
  letters: 'JL',
  docs: {
    zh: '一个绩效方案一份：每个等次用在薪酬、晋升、培训、轮岗、表彰、帮扶的哪里，系数差多少、名额几个；分配表一人一行（写编号），职级系数和绩效系数相乘，总额、每1系数和公示的核对。',
    en: 'For each scheme: what each grade leads to in pay, promotion, training, rotation, honour and support, how far coefficients lie apart, how many may have a grade; a sheet with a row a person (a number), coefficients of grade and result, and the checks of the sum.',
  },
  isFor: ({ value }) => (value.results ?? []).length > 0,
  view: incentivesView,
})
