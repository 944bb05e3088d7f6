// 培训手册 of a post, the trainee's edition.
import { defineDocumentAbout } from './document-type.ts'
import { handbookView } from './handbook-view.ts'
import { coursesOf } from './post-words.ts'

export default defineDocumentAbout('post', {
  name: 'handbook',
  title: { zh: '培训手册学员册', en: 'training handbook (trainee)' },
  reader: 'trainer',
  alsoFor: ['counter', 'back-office'],
  letters: 'PX',
  docs: {
    zh: '一个岗位一册：每一级新学会什么，学哪些课、按标准的哪一版教，每个题目的要点、案例和练习留出写的地方，练习卷不带答案，能力评估表，签到和结业。',
    en: 'One volume a post: what is new at each level, the courses with the version that each teaches, topics with cases and exercises to write on, practice papers without answers, assessment, sign-off.',
  },
  isFor: (about, model) => coursesOf({ model, about }).length > 0,
  view: (subject) => handbookView(subject, 'trainee'),
})
