// 培训手册 of a post, the trainer's edition.
import { defineDocumentAbout } from './document-type.ts'
import { handbookView } from './handbook-view.ts'
import { coursesOf } from './post-words.ts'

export default defineDocumentAbout('post', {
  name: 'handbook-trainer',
  title: { zh: '培训手册讲师册', en: 'training handbook (trainer)' },
  reader: 'trainer',
  letters: 'JS',
  docs: {
    zh: '和学员册一一对应，多出讲师要的：案例错在哪、怎么做，角色纸条，练习的参考做法和常见错，讲师提示，评分，练习卷的答案和出处。',
    en: 'Page for page what the trainees have, with what the trainer needs: right and wrong of each case, slips of the roles, answers and common mistakes, hints, marks, answers of the papers with their sources.',
  },
  isFor: (about, model) => coursesOf({ model, about }).length > 0,
  view: (subject) => handbookView(subject, 'trainer'),
})
