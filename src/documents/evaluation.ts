// 迎评自查表: a centre's own check against the criteria of its yearly evaluation.
import { defineDocumentAbout } from './document-type.ts'
import { evaluationView } from './evaluation-view.ts'

export default defineDocumentAbout('appraisal', {
  name: 'evaluation',
  title: { zh: '迎评自查表', en: 'self-check for the evaluation' },
  reader: 'manager',
  letters: 'YP',
  docs: {
    zh: '中心年度评估逐条自查：标准、分值、凭什么证明、凭据齐不齐、自己打几分、差在哪里、谁哪天改好；有指标的写明目标。',
    en: 'Criterion by criterion: the standard, its points, what proves it, whether that is at hand, one’s own mark, what lacks, who mends it until when; with the target where an indicator counts it.',
  },
  isFor: ({ value }) => value.subject === '中心' && (value.criteria?.length ?? 0) > 0,
  view: evaluationView,
})
