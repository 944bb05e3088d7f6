// What a planned document says, and what stands around it.
import type { ViewRecord } from '../documents/document-type.ts'
import { frameOf, type Framed } from './frame.ts'
import { earlierFor } from './diff-reach.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import type { Planned } from './plan.ts'

export interface FramedDocument extends Framed {
  view: ViewRecord
  /** What the shape says of it, by a template of its own. */
  retold?: { template: string; view: ViewRecord }
}

export function framed({ model, office, type, about, earlier, variant }: Planned, { config, base }: OpenWorkspace): FramedDocument {
  const subject = { model, office, ...(about ? { about } : {}) }
  const view = type.view({ ...subject, ...(earlier ? { earlier: earlierFor(earlier, office.id) } : {}) })
  const retold = variant?.retold && { template: variant.retold.template, view: variant.retold.view(type, subject) }
  return { view, ...(retold ? { retold } : {}), ...frameOf({ type, config, ...subject, view, asOf: base.asOf }) }
}
