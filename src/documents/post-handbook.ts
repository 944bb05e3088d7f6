// 岗位手册: what somebody in this post has at hand.
import { defineDocumentAbout } from './document-type.ts'
import { postHandbookView } from './post-handbook-view.ts'

export default defineDocumentAbout('post', {
  name: 'post-handbook',
  title: { zh: '岗位手册', en: 'handbook of a post' },
  reader: 'counter',
  alsoFor: ['back-office', 'trainer'],
  letters: 'GC',
  docs: {
    zh: '做这个岗位的人放在手边的一册：岗位说明、一天怎么过、所管事项的短卡、常用话术、交给谁和谁交来、找谁、应急时做什么、每天自检。',
    en: 'What somebody in this post has at hand: description, the day, its services on short cards, what to say, handovers out and in, whom to ask, emergencies, self-check.',
  },
  view: postHandbookView,
})
