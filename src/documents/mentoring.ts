// 带教协议和记录: how somebody new in a post learns beside an experienced one.
import { defineDocumentAbout } from './document-type.ts'
import { mentoringView } from './mentoring-view.ts'

export default defineDocumentAbout('post', {
  name: 'mentoring',
  title: { zh: '带教协议和记录', en: 'mentoring' },
  reader: 'trainer',
  alsoFor: ['manager'],
  letters: 'DJ',
  docs: {
    zh: '新到一个岗位的人由谁带、带多久、到期做到什么：带教协议（能力、要做到的样子、凭据），带教记录，到期评定。',
    en: 'Who teaches somebody new in a post, for how long and to what end: the agreement (competencies, what one should see, what proves it), the record of each time, the assessment at the end.',
  },
  isFor: ({ value }) => value.select?.probation !== undefined,
  view: mentoringView,
})
