// What a document type is: from the model of one office (and the definition that it is about) to a plain view that a template prints.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'

/** Plain data for a template. Text prints literally; `{markdown}`, `{value, mark}`, `{missing}`, `{box}`, `{line}`, `{ref}` and `{list}` are drawn as what they are. */
export type View = null | boolean | number | string | readonly View[] | { readonly [key: string]: View | undefined }

export interface ViewRecord {
  [key: string]: View | undefined
}

/** For whom a document is: the groups of the catalogue, in its order. */
export const readers = {
  'resident': { zh: '居民', en: 'residents' },
  'counter': { zh: '窗口', en: 'counter clerks' },
  'back-office': { zh: '后台', en: 'back office' },
  'trainer': { zh: '培训', en: 'trainers' },
  'manager': { zh: '管理', en: 'managers' },
  'editor': { zh: '标准编制', en: 'editors' },
} satisfies Record<string, Localized>

export type Reader = keyof typeof readers

/** The standards as they were before, for a document that tells what changed. */
export interface Earlier {
  model: Model
  /** The day of that state, YYYY-MM-DD. */
  date: string
  /** Documents of this office that say something else now; those about definitions with their names. */
  replaced: readonly { title: string; subjects: readonly { name: string }[] }[]
}

export interface DocumentSubject {
  model: Model
  office: Entity<'office'>
  /** Set where the type has a subject. */
  about?: Entity
  /** Set where the type is comparing. */
  earlier?: Earlier
}

/** What a view about one definition is made from. */
export interface SubjectOf<K extends KindName> {
  model: Model
  office: Entity<'office'>
  about: Entity<K>
}

/** What a view about one service is made from; the manual makes one for each. */
export interface ServiceSubject {
  model: Model
  office: Entity<'office'>
  service: Entity<'service'>
}

export interface DocumentType {
  /** As in `guifan render NAME` and in the name of the file. */
  name: string
  title: Localized
  /** Whom it is made for. */
  reader: Reader
  /** Who reads it, too. */
  alsoFor?: readonly Reader[]
  /** The kind that one document is about; none for one document an office. */
  subject?: KindName
  /** Of which of these it is printed; of all where it is not set. */
  isFor?(about: Entity, model: Model): boolean
  /** Tells what changed since an earlier state: it is printed only where one is named, and of no copy can be said that it is in force. */
  comparing?: true
  /** Letters of the document number. */
  letters: string
  docs: Localized
  view(subject: DocumentSubject): ViewRecord
  /** The most needed of it, for one side of a card: printed by the template `card`. Only where there is one. */
  card?(subject: DocumentSubject): ViewRecord
}

type About<K extends KindName, S> = Omit<DocumentType, 'view' | 'card' | 'subject' | 'isFor'> & { isFor?(about: Entity<K>, model: Model): boolean; view(subject: S): ViewRecord; card?(subject: S): ViewRecord }

export function defineDocument(type: DocumentType): DocumentType {
  return type
}

/** Types of documents about one definition of a kind: the view may count on it. */
export function defineDocumentAbout<K extends KindName>(kind: K, { view, card, ...type }: About<K, SubjectOf<K>>): DocumentType {
  const typed = ({ model, office, about }: DocumentSubject): SubjectOf<K> => {
    if (about?.kind !== kind) throw new Error(`${type.name} needs a ${kind}`)
    return { model, office, about: about as Entity<K> }
  }
  return {
    ...type,
    subject: kind,
    isFor: (about, model) => about.kind === kind && (type.isFor?.(about as Entity<K>, model) ?? true),
    view: (subject) => view(typed(subject)),
    ...(card ? { card: (subject: DocumentSubject) => card(typed(subject)) } : {}),
  }
}

export function defineServiceDocument(type: About<'service', ServiceSubject>): DocumentType {
  const typed = ({ model, office, about }: SubjectOf<'service'>): ServiceSubject => ({ model, office, service: about })
  const { view, card, ...rest } = type
  return defineDocumentAbout('service', { ...rest, view: (subject) => view(typed(subject)), ...(card ? { card: (subject: SubjectOf<'service'>) => card(typed(subject)) } : {}) })
}
