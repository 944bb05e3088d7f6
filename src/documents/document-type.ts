// What a document type is: from the model of one office (and one service) to a plain view that a template prints.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../model/model.ts'

/** Plain data for a template. Text prints literally; `{markdown}`, `{value, mark}`, `{missing}`, `{box}`, `{line}`, `{ref}` and `{list}` are drawn as what they are. */
export type View = null | boolean | number | string | readonly View[] | { readonly [key: string]: View | undefined }

/** For whom a document is: the groups of the catalogue. */
export type Reader = 'resident' | 'counter' | 'trainer' | 'editor' | 'manager'

export interface DocumentSubject {
  model: Model
  office: Entity<'office'>
  /** Set where the type has a subject. */
  service?: Entity<'service'>
}

export interface DocumentType {
  /** As in `guifan render NAME` and in the name of the file. */
  name: string
  title: Localized
  reader: Reader
  /** The kind that one document is about; none for one document an office. */
  subject?: 'service'
  /** Letters of the document number. */
  letters: string
  docs: Localized
  view(subject: DocumentSubject): { [key: string]: View | undefined }
}

/** Types of documents about one service: the view may count on the service. */
export interface ServiceDocumentType extends Omit<DocumentType, 'view' | 'subject'> {
  view(subject: Required<DocumentSubject>): { [key: string]: View | undefined }
}

export function defineDocument(type: DocumentType): DocumentType {
  return type
}

export function defineServiceDocument(type: ServiceDocumentType): DocumentType {
  return {
    ...type,
    subject: 'service',
    view(subject) {
      if (!subject.service) throw new Error(`${type.name} needs a service`)
      return type.view({ ...subject, service: subject.service })
    },
  }
}
