// The registry of document types.
import assessment from './assessment.ts'
import bundleGuide from './bundle-guide.ts'
import carePlan from './care-plan.ts'
import checklist from './checklist.ts'
import type { DocumentType } from './document-type.ts'
import exam from './exam.ts'
import flowchart from './flowchart.ts'
import guide from './guide.ts'
import handover from './handover.ts'
import manual from './manual.ts'
import notice from './notice.ts'
import pledge from './pledge.ts'
import postDescription from './post-description.ts'
import receipts from './receipts.ts'

export const documents: readonly DocumentType[] = [
  manual, guide, notice, checklist, flowchart, bundleGuide, carePlan, receipts, pledge, handover,
  // People and departments.
  postDescription, assessment, exam,
]

export type { DocumentSubject, DocumentType, Reader, View } from './document-type.ts'
export { servicesOf } from './office-view.ts'
export { withoutPlaces } from './without-places.ts'
