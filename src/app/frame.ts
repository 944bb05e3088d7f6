// What stands around a document: its first and last line, number, edition, date and the code that proves a copy current.
import { createHash } from 'node:crypto'
import type { DocumentType, View } from '../documents/document-type.ts'
import { subjectNumber } from '../documents/subject-number.ts'
import { withoutPlaces } from '../documents/without-places.ts'
import type { Config } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import type { Document } from '../render/document.ts'
import { canonical } from '../util/json.ts'

export interface FrameCall {
  type: DocumentType
  config: Config
  model: Model
  office: Entity<'office'>
  /** What the document is about. */
  about?: Entity
  view: { [key: string]: View | undefined }
  asOf: string
}

export interface Framed {
  frame: Omit<Document, 'blocks'>
  edition: string
  /** First 12 hex digits of SHA-256 over what the document says, its edition and its office: not over tool, template or commit. */
  hash: string
  /** All the digits. */
  digest: string
}

export const sampleWarning = '样例，不作办事依据'

/** The name on the sign of the office's first centre; the office itself where it has none. */
function centerName(office: Entity<'office'>): string {
  return office.value.centers?.[0]?.name ?? office.value.name
}

export function frameOf({ type, config, model, office, about, view, asOf }: FrameCall): Framed {
  const dated = about?.value as { version?: string; effectiveFrom?: string } | undefined
  const edition = dated?.version ?? config.version ?? '1.0.0'
  const effective = dated?.effectiveFrom ?? config.effectiveFrom ?? asOf
  const digest = createHash('sha256').update(canonical({ document: type.name, office: office.id, edition, view: withoutPlaces(view) })).digest('hex')
  const hash = digest.slice(0, 12)
  const prefix = office.value.documentNumberPrefix ?? config.documentNumberPrefix ?? office.value.name
  // People write the number down and read it out: never an id in it.
  const number = [prefix, type.letters, about && subjectNumber(model, office, about)].filter(Boolean).join('-')
  const title = about ? `${about.value.name} · ${type.title.zh}` : type.title.zh
  const frame: Framed['frame'] = {
    title: `${office.value.name} ${title}`,
    language: 'zh-CN',
    head: { left: centerName(office), right: title, ...(config.sample ? { warning: sampleWarning } : {}) },
    foot: { number, edition, effective, hash },
    code: [office.id, [type.name, about?.id].filter(Boolean).join('.'), edition, hash].join('/'),
    date: effective,
  }
  return { frame, edition, hash, digest }
}
