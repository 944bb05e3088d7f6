// 试卷: papers A and B and an answer sheet; nothing that is right stands in it.
import { defineDocumentAbout } from './document-type.ts'
import { examView } from './exam-view.ts'

export default defineDocumentAbout('quiz', {
  name: 'exam',
  title: { zh: '试卷和答题卡', en: 'examination' },
  reader: 'trainer',
  letters: 'SJ',
  docs: {
    zh: '从题库按组卷要求抽出 A、B 两卷，加一张答题卡，可以直接印了发。两卷一样多题、一样难，题库够的地方题目不同，次序和选项各排各的；同一版题库抽出的卷子永远一样。答案另印。',
    en: 'Papers A and B drawn from the bank to its blueprint, and an answer sheet, ready to be handed out. Both ask as many questions and are as hard; questions differ where the bank has enough, order and options always. The same bank always gives the same papers. The answers are printed apart.',
  },
  view: examView,
})
