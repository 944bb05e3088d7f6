// 能力评估表: what the post's levels ask for, ticked with evidence by three people.
import { assessmentView } from './assessment-view.ts'
import { defineDocumentAbout } from './document-type.ts'

export default defineDocumentAbout('post', {
  name: 'assessment',
  title: { zh: '能力评估表', en: 'assessment of competencies' },
  reader: 'trainer',
  alsoFor: ['manager'],
  letters: 'NP',
  docs: {
    zh: '一个岗位一份：只列这个岗位要求的一级和往上一级，每条行为写证据，自己、带教、主管各勾一次，差距接到课程和日期。',
    en: 'One a post: the level it needs and the next; each behaviour with its evidence, ticked by the person, the mentor and the superior; gaps lead to courses and dates.',
  },
  isFor: ({ value }) => Object.keys(value.requires ?? {}).length > 0,
  view: (subject) => ({ assessment: assessmentView(subject) }),
})
