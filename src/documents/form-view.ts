// What every form begins and ends with: its matter, its number, and whom to ask; and the small pieces that are filled in by hand.
import type { DocumentSubject, View, ViewRecord } from './document-type.ts'
import type { Entity } from '../model/model.ts'
import { phoneOf } from './office-view.ts'
import { situationBoxes } from './situation-view.ts'

export const tick: View = { box: false }
export const blank = (width: number): View => ({ blank: width })

/** ____年__月__日, never parted. */
export const dateBlank: View = { line: [blank(2.5), '年', blank(1.5), '月', blank(1.5), '日'] }

/** Boxes run on in a line: □ 窗口　□ 网上. */
export function boxesInLine(texts: readonly (string | readonly View[])[]): View {
  return { line: texts.flatMap((text, index): View[] => [...(index > 0 ? ['　'] : []), tick, ...(typeof text === 'string' ? [text] : text)]) }
}

/** Telephones that stand on a form: a number that is not there is a blank that one can see. */
export function phones({ model, office }: DocumentSubject, service?: Entity<'service'>): ViewRecord {
  const { consult, complaint } = office.value.contacts
  const place = model.place(office, '/contacts') as unknown as View
  const own = service?.value.complaint?.map(({ phone }) => phoneOf(office, phone)).find(Boolean)
  return { consult: consult ?? { missing: '咨询电话', place }, complaint: own ?? complaint ?? { missing: '监督电话', place } }
}

export function formFacts(subject: DocumentSubject, service?: Entity<'service'>): ViewRecord {
  const { model, office } = subject
  return {
    ...phones(subject, service),
    center: office.value.centers[0]?.name ?? office.value.name,
    prefix: office.value.documentNumberPrefix ?? model.config.documentNumberPrefix ?? office.value.name,
    ...(service ? { service: { id: service.id, name: service.value.name }, situations: situationBoxes(service.value) } : {}),
  }
}
