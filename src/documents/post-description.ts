// 岗位说明书: one post on one A4.
import { defineDocumentAbout } from './document-type.ts'
import { postDescriptionView } from './post-description-view.ts'

export default defineDocumentAbout('post', {
  name: 'post-description',
  title: { zh: '岗位说明书', en: 'description of a post' },
  reader: 'manager',
  letters: 'GW',
  docs: {
    zh: '一个岗位一张纸：职责和占比、能力要到哪一级、怎么选怎么试用、谁来顶、多忙怎么减压、凭什么考核、往上往旁往下三条路。',
    en: 'One post on one sheet: duties with shares, levels of competency, selection and probation, cover, load, indicators, and the three ways on.',
  },
  view: postDescriptionView,
})
