// The registry of document types.
import bundleGuide from './bundle-guide.ts'
import carePlan from './care-plan.ts'
import checklist from './checklist.ts'
import type { DocumentType } from './document-type.ts'
import flowchart from './flowchart.ts'
import guide from './guide.ts'
import manual from './manual.ts'
import notice from './notice.ts'

export const documents: readonly DocumentType[] = [manual, guide, notice, checklist, flowchart, bundleGuide, carePlan]

export type { DocumentSubject, DocumentType, Reader, View } from './document-type.ts'
export { servicesOf } from './office-view.ts'
export { withoutPlaces } from './without-places.ts'
