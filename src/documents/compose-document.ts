// A view with what every page carries: whose it is, its number, edition and date, and the hash that tells a stale copy.
import { createHash } from 'node:crypto'
import { canonical } from '../util/json.ts'
import type { DocumentSubject, DocumentType, Reader, View } from './document-type.ts'
import { officeView } from './office-view.ts'

/** All of a printed Document but its blocks. */
export interface DocumentFrame {
  title: string
  language: 'zh-CN'
  head: { left: string; right: string; warning?: string }
  foot: { number: string; edition: string; effective: string; hash: string }
  code: string
  date: string
}

export interface ComposedDocument {
  office: string
  document: string
  /** `service/<id>`, where the document is about one. */
  subject?: string
  /** Name of the template, without its ending. */
  template: string
  reader: Reader
  frame: DocumentFrame
  view: { [key: string]: View | undefined }
}

export const sampleWarning = '样例，不作办事依据'

/** Where a value stands in a file is no part of what the page says. */
function withoutPlaces(view: View | undefined): View | undefined {
  if (Array.isArray(view)) return view.map((item: View) => withoutPlaces(item) ?? null)
  if (typeof view !== 'object' || view === null) return view
  return Object.fromEntries(Object.entries(view).filter(([key, value]) => !('missing' in view && key === 'place') && value !== undefined).map(([key, value]) => [key, withoutPlaces(value as View)]))
}

/** First 12 digits of SHA-256 over what the page says, its edition and its office: a copy is stale when that changes, not when the tool or a template does. */
function hashOf(view: View, edition: string, office: string): string {
  return createHash('sha256').update(canonical({ view: withoutPlaces(view), edition, office })).digest('hex').slice(0, 12)
}

function editionOf({ model: { config }, service }: DocumentSubject): { edition: string; effective: string } {
  const { version, status, effectiveFrom } = service?.value ?? config
  return { edition: status === '现行' ? version : `${version}（${status}）`, effective: effectiveFrom ?? config.effectiveFrom ?? '' }
}

/** The document of this type for this office (and service): a template's name, a view and the frame of the pages. */
export function composeDocument(type: DocumentType, subject: DocumentSubject): ComposedDocument {
  const { model, office, service } = subject
  const { edition, effective } = editionOf(subject)
  const content = { ...type.view(subject), office: officeView(model, office) }
  const hash = hashOf(content, edition, office.id)
  const name = service ? `${service.value.name} · ${type.title.zh}` : type.title.zh
  const prefix = office.value.documentNumberPrefix ?? model.config.documentNumberPrefix ?? office.value.code
  const number = [prefix, type.letters, ...(service ? [service.id] : [])].join('-')
  const code = [office.id, type.name, ...(service ? [service.id] : []), edition, hash].join('/')
  const frame: DocumentFrame = {
    title: `${office.value.name} ${name}`,
    language: 'zh-CN',
    head: { left: office.value.centers[0]?.name ?? office.value.name, right: name, ...(model.config.sample ? { warning: sampleWarning } : {}) },
    foot: { number, edition, effective: effective === '' ? '' : `${effective}起施行`, hash },
    code,
    date: effective === '' ? model.asOf : effective,
  }
  const document = { title: name, number, edition, effective, hash, code, warning: model.config.sample ? sampleWarning : undefined }
  return { office: office.id, document: type.name, ...(service ? { subject: `service/${service.id}` } : {}), template: type.name, reader: type.reader, frame, view: { ...content, document } }
}
