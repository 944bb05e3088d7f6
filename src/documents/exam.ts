// 试题与答案: papers A and B, an answer sheet, and the answers with their sources.
import { defineDocumentAbout } from './document-type.ts'
import { examView } from './exam-view.ts'

export default defineDocumentAbout('quiz', {
  name: 'exam',
  title: { zh: '试题与答案', en: 'examination' },
  reader: 'trainer',
  letters: 'SJ',
  docs: {
    zh: '从题库按组卷要求抽出 A、B 两卷，一张答题卡，答案带给分、解析、常见错和出处；每卷的能力×题型分值表合计等于总分。同一版题库抽出的卷子永远一样。',
    en: 'Papers A and B drawn from the bank to its blueprint, an answer sheet, and answers with points, reasons, common mistakes and sources; what each paper asks of each competency adds up to the whole. The same bank always gives the same papers.',
  },
  view: examView,
})
