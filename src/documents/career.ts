// 职业发展路径: ways up, aside and down, grades, and plans for reserves and assistants.
import { careerView } from './career-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('ladder', {
  name: 'career',
  title: { zh: '职业发展路径', en: 'career paths' },
  reader: 'trainer',
  alsoFor: ['counter', 'back-office', 'manager'],
  letters: 'ZY',
  docs: {
    zh: '一张图看清往上怎么走，一张表看全上、平、下每条路的条件和办法；职级、系数、早升晚升、转序列；后备培养计划和台账，助理岗培养计划和月记录。',
    en: 'A chart of the ways up, a matrix and the conditions of every way up, aside and down; grades, coefficients, early and late steps, changes of track; plans and registers for reserves and assistants.',
  },
  view: careerView,
})
