// What a planned document says, and what stands around it.
import type { ViewRecord } from '../documents/document-type.ts'
import { frameOf, type Framed } from './frame.ts'
import { earlierFor } from './diff-reach.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { Planned } from './plan.ts'

export function framed({ model, office, type, about, earlier }: Planned, { config, base }: OpenWorkspace): Framed & { view: ViewRecord } {
  const subject = { model, office, ...(about ? { about } : {}) }
  const view = type.view({ ...subject, ...(earlier ? { earlier: earlierFor(earlier, office.id) } : {}) })
  return { view, ...frameOf({ type, config, ...subject, view, asOf: base.asOf }) }
}
