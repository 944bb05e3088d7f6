// The registry of document types.
import appraisal from './appraisal.ts'
import assessment from './assessment.ts'
import bundleGuide from './bundle-guide.ts'
import carePlan from './care-plan.ts'
import career from './career.ts'
import changes from './changes.ts'
import checklist from './checklist.ts'
import collaboration from './collaboration.ts'
import complaintForms from './complaint-forms.ts'
import compendium from './compendium.ts'
import dailyCheck from './daily-check.ts'
import deskTriage from './desk-triage.ts'
import devolutionRegister from './devolution-register.ts'
import devolutionReview from './devolution-review.ts'
import type { DocumentType } from './document-type.ts'
import emergency from './emergency.ts'
import evaluation from './evaluation.ts'
import examKey from './exam-key.ts'
import exam from './exam.ts'
import feedback from './feedback.ts'
import flowchart from './flowchart.ts'
import functionMap from './function-map.ts'
import guideShort from './guide-short.ts'
import guide from './guide.ts'
import handbookTrainer from './handbook-trainer.ts'
import handbook from './handbook.ts'
import handover from './handover.ts'
import incentives from './incentives.ts'
import indicatorBook from './indicator-book.ts'
import manual from './manual.ts'
import mentoring from './mentoring.ts'
import notice from './notice.ts'
import pledge from './pledge.ts'
import postDescription from './post-description.ts'
import postHandbook from './post-handbook.ts'
import quickCard from './quick-card.ts'
import receipts from './receipts.ts'
import selection from './selection.ts'
import sop from './sop.ts'
import standard from './standard.ts'

export const documents: readonly DocumentType[] = [
  manual, guide, guideShort, notice, checklist, flowchart, bundleGuide, carePlan, receipts, pledge, handover, sop, quickCard, changes, deskTriage, functionMap, emergency, standard, compendium,
  // Forms of a centre and of its people.
  dailyCheck, complaintForms, evaluation, feedback, mentoring, selection,
  // People and departments.
  postDescription, assessment, exam, examKey, handbook, handbookTrainer, postHandbook, career, appraisal, incentives,
  devolutionRegister, devolutionReview, collaboration, indicatorBook,
]

export { readers } from './document-type.ts'
export type { DocumentSubject, DocumentType, Reader, View } from './document-type.ts'
export { servicesOf } from './office-view.ts'
export { withoutPlaces } from './without-places.ts'
