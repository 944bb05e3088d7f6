// Which documents a call asks for: for each office, each type, and each definition that the office has of the kind that the type is about.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { DocumentType } from '../documents/document-type.ts'
import { documents } from '../documents/index.ts'
import { subjectsOf } from '../documents/subjects.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import type { Entity, Model } from '../model/model.ts'
import { findDocument, findEntity, findOffice, findVariant } from './choices.ts'
import type { TwoStates } from './compare-revisions.ts'
import type { OpenWorkspace } from './open-workspace.ts'
import { refuseOthers, type Variant } from './variants.ts'

export interface PlanCall {
  /** Names or Chinese titles; all where none are given. */
  documents?: readonly string[]
  offices: readonly string[] | 'all'
  /** `kind/id`; all where none are given. */
  subjects?: readonly string[]
  /** Name or Chinese title of the shape; the usual one where none is given. */
  variant?: string
  /** A revision, for documents that tell what changed since. */
  since?: string
}

export interface Planned {
  model: Model
  office: Entity<'office'>
  type: DocumentType
  about?: Entity
  variant?: Variant
  earlier?: TwoStates
  /** Relative to the output folder, without its ending. */
  path: string
}

function chosenTypes(call: PlanCall, variant: Variant | undefined): DocumentType[] {
  const words = call.documents ?? []
  const compares = call.since !== undefined
  if (words.length === 0) return documents.filter((type) => (variant?.isFor(type) ?? true) && (compares || !type.comparing))
  const types = [...new Set(words.map(findDocument))]
  const [comparing] = types.filter((type) => type.comparing)
  if (comparing && !compares) throw noRevision(comparing)
  if (compares && !comparing) throw nothingCompares()
  if (variant) refuseOthers(variant, types, [])
  return types
}

/** Kinds that a document can be about, in the order of the registry. */
const subjectKinds: readonly KindName[] = [...new Set(documents.flatMap(({ subject }) => subject ?? []))]

/** As a definition is called in a call and in the manifest. */
export const subjectName = ({ kind, id }: Entity): string => `${kind}/${id}`

function chosenSubjects(base: Model, words: readonly string[]): Set<string> | undefined {
  if (words.length === 0) return undefined
  return new Set(words.map((word) => {
    const entity = findEntity(base, word)
    if (subjectKinds.includes(entity.kind)) return subjectName(entity)
    throw new UsageError({
      zh: `“${word}”是${kinds[entity.kind].title.zh}，没有哪种文件是单独讲它的。可以按这些来印：${subjectKinds.map((kind) => `${kinds[kind].title.zh}（${kind}/编号）`).join('、')}。`,
      en: `"${word}" is a ${kinds[entity.kind].title.en}; no document is about one. Documents can be about: ${subjectKinds.map((kind) => `${kind}/id`).join(', ')}.`,
    })
  }))
}

function noRevision({ title }: DocumentType): UsageError {
  return new UsageError({
    zh: `“${title.zh}”要说从哪个版本以来改了什么，请加上 --since，如 --since v1.0（分支、标签或提交编号）。`,
    en: `The ${title.en} tells what changed since a revision: name it with --since, such as --since v1.0 (a branch, a tag or a commit).`,
  })
}

function nothingCompares(): UsageError {
  const having = documents.filter(({ comparing }) => comparing)
  return new UsageError({
    zh: `要印的文件都不比较版本，用不上 --since。用得上的是：${having.map(({ name, title }) => `${title.zh}（${name}）`).join('、')}。`,
    en: `None of these documents compares revisions, so --since has no use. It goes with: ${having.map(({ name }) => name).join(', ')}.`,
  })
}

export interface Chosen {
  types: readonly DocumentType[]
  offices: readonly Entity<'office'>[]
  /** `kind/id`; all where it is not set. */
  subjects?: ReadonlySet<string>
  variant?: Variant
  earlier?: TwoStates
}

/** What the names of a call mean, whether or not the definitions have findings. Throws a UsageError for an office, document or subject that is not there. */
export function chooseDocuments(base: Model, call: PlanCall): Chosen {
  const subjects = chosenSubjects(base, call.subjects ?? [])
  const variant = call.variant === undefined ? undefined : findVariant(call.variant)
  return {
    types: chosenTypes(call, variant),
    offices: call.offices === 'all' ? base.all('office') : [...new Set(call.offices.map((word) => findOffice(base, word)))],
    ...(subjects ? { subjects } : {}), ...(variant ? { variant } : {}),
  }
}

function noOffices(): UsageError {
  return new UsageError({
    zh: '标准里还没有街镇，不知道为谁印。请先建一个街镇的文件（kind: office）；guifan schema office 列出了要写的内容。',
    en: 'The standards hold no street office to print for. Write the file of one first (kind: office); guifan schema office tells what it says.',
  })
}

/** Stands beside the usual one. */
export const inVariant = (planned: Planned, variant: Variant | undefined): Planned => (variant ? { ...planned, variant, path: `${planned.path}.${variant.name}` } : planned)

/** Every document of this choice; none where the offices have none. */
export function everyDocument(workspace: OpenWorkspace, { types, offices, subjects: wanted, variant, earlier }: Chosen): Planned[] {
  return offices.flatMap(({ id }) => {
    const { model } = workspace.office(id, { onlyInForce: true })
    const office = model.get('office', id)!
    return types.filter(({ comparing }) => !comparing || earlier).flatMap((type): Planned[] => {
      if (type.subject === undefined) return wanted ? [] : [{ model, office, type, ...(type.comparing && earlier ? { earlier } : {}), path: `${id}/${type.name}` }]
      const subjects = subjectsOf(model, office, type.subject).filter((about) => (type.isFor?.(about, model) ?? true) && (!wanted || wanted.has(subjectName(about))))
      return subjects.map((about) => ({ model, office, type, about, path: `${id}/${type.name}/${about.id}` }))
    }).map((planned) => inVariant(planned, variant))
  })
}

/** Throws a UsageError when nothing would be printed. */
export function planDocuments(workspace: OpenWorkspace, chosen: Chosen): Planned[] {
  if (chosen.offices.length === 0) throw noOffices()
  const planned = everyDocument(workspace, chosen)
  if (planned.length > 0) return planned
  throw new UsageError({
    zh: '按这样选，没有文件可印：所选街镇不办它，或者所选文件不是讲它的。guifan list service、guifan list bundle 等列出了全部。',
    en: 'Nothing would be printed: the offices do not offer it, or the documents are not about it. guifan list service, guifan list bundle and so on list what there is.',
  })
}
