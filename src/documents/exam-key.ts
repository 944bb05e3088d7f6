// 试题答案: for the trainer alone, the answers to papers A and B with points, reasons and sources.
import { defineDocumentAbout } from './document-type.ts'
import { examKeyView } from './exam-view.ts'

export default defineDocumentAbout('quiz', {
  name: 'exam-key',
  title: { zh: '试题答案', en: 'answers to the examination' },
  reader: 'trainer',
  letters: 'DA',
  docs: {
    zh: 'A、B 两卷的答案：给分、解析、常见错、出处在标准的哪一处；每卷的能力×题型分值表合计等于总分。讲师自己留着，考前不发。',
    en: 'The answers to papers A and B: points, reasons, common mistakes and where in the standard each comes from; what each paper asks of each competency adds up to the whole. For the trainer alone.',
  },
  view: examKeyView,
})
