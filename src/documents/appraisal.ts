// 绩效考核表: one appraisal, blank, to be filled in.
import { appraisalView } from './appraisal-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('appraisal', {
  name: 'appraisal',
  title: { zh: '绩效考核表', en: 'sheet of an appraisal' },
  reader: 'manager',
  alsoFor: ['counter', 'back-office'],
  letters: 'KH',
  docs: {
    zh: '一个绩效方案一份空表：维度、指标、目标、满分和怎么给分（成对的指标写在一起），谁来打分、够不够份数，个人、部门、群众三部分，加减分凭什么，等次和名额，面谈、公示、申诉；写编号，不写姓名。',
    en: 'A blank sheet for each scheme: dimensions, indicators with targets and how they score (pairs together), raters and how many are enough, the three parts, points added and taken off with proof, grades and quotas, talk, publicity, appeal; a number, never a name.',
  },
  view: appraisalView,
})
