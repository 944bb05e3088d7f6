// 下沉评价跟踪报告: what reviews of a devolved matter found, a sheet for the next, slips for problems.
import { devolutionReviewView } from './devolution-review-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('devolution', {
  name: 'devolution-review',
  title: { zh: '下沉评价跟踪报告', en: 'review of a devolved matter' },
  reader: 'manager',
  letters: 'PJ',
  docs: {
    zh: '一个下沉事项一份：谁办谁负责，支撑到没到，前几次评价的数、意见、结论和要做的事，这一期的空表（数、双向意见、保留完善收回），每个问题一张销号单，由街镇签字销号。guifan analyze --report 用支撑、问题记录把这一期的数填好。',
    en: 'For each devolved matter: who does and who answers, support that came, what earlier reviews found and asked for, a sheet for this period, and a slip for each problem, which the office signs off. guifan analyze --report fills in this period from the records of support and problems.',
  },
  view: devolutionReviewView,
})
