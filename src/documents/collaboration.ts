// 协同名录和职责矩阵: who works together on what, and the minutes of their meetings.
import { collaborationView } from './collaboration-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('collaboration', {
  name: 'collaboration',
  title: { zh: '协同名录和职责矩阵', en: 'collaboration' },
  reader: 'manager',
  alsoFor: ['counter', 'back-office'],
  letters: 'XT',
  docs: {
    zh: '一个协同机制一份：名录（谁、做什么、能做什么、找谁、多久答复），职责矩阵（谁做 R、谁负责 A 只有一个、问谁 C、告诉谁 I），怎么找人、没回怎么办、说法不一怎么办，联席会议纪要单（上次的事销号、议题、分工、期限）。',
    en: 'For each collaboration: the directory, the matrix of who does (R), answers (A, one alone), is asked (C) and told (I), how help is asked for, and a sheet for the minutes of a joint meeting.',
  },
  view: collaborationView,
})
