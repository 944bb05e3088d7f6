// Which documents a call asks for: for each office, each type, and each service that the office offers.
import { UsageError } from '../diagnostics/usage-error.ts'
import type { DocumentType } from '../documents/document-type.ts'
import { documents } from '../documents/index.ts'
import { servicesOf } from '../documents/office-view.ts'
import type { Entity, Model } from '../model/model.ts'
import { findDocument, findEntity, findOffice } from './choices.ts'
import type { OpenWorkspace } from './open-workspace.ts'

export interface PlanCall {
  /** Names or Chinese titles; all where none are given. */
  documents?: readonly string[]
  offices: readonly string[] | 'all'
  /** `kind/id`; all where none are given. */
  subjects?: readonly string[]
}

export interface Planned {
  model: Model
  office: Entity<'office'>
  type: DocumentType
  service?: Entity<'service'>
  /** Relative to the output folder, without its ending. */
  path: string
}

function chosenTypes(call: PlanCall): DocumentType[] {
  const words = call.documents ?? []
  return words.length === 0 ? [...documents] : [...new Set(words.map(findDocument))]
}

function chosenServices(base: Model, subjects: readonly string[]): Set<string> | undefined {
  if (subjects.length === 0) return undefined
  return new Set(subjects.map((word) => {
    const entity = findEntity(base, word)
    if (entity.kind === 'service') return entity.id
    throw new UsageError({ zh: `“${word}”不是服务事项。现在能按事项印，请写 service/编号。`, en: `"${word}" is not a service. Documents can be chosen by service: write service/id.` })
  }))
}

export interface Chosen {
  types: readonly DocumentType[]
  offices: readonly Entity<'office'>[]
  /** Ids of services; all where it is not set. */
  services?: ReadonlySet<string>
}

/** What the names of a call mean, whether or not the definitions have findings. Throws a UsageError for an office, document or subject that is not there. */
export function chooseDocuments(base: Model, call: PlanCall): Chosen {
  const services = chosenServices(base, call.subjects ?? [])
  return {
    types: chosenTypes(call),
    offices: call.offices === 'all' ? base.all('office') : [...new Set(call.offices.map((word) => findOffice(base, word)))],
    ...(services ? { services } : {}),
  }
}

function noOffices(): UsageError {
  return new UsageError({
    zh: '标准里还没有街镇，不知道为谁印。请先建一个街镇的文件（kind: office）；guifan schema office 列出了要写的内容。',
    en: 'The standards hold no street office to print for. Write the file of one first (kind: office); guifan schema office tells what it says.',
  })
}

/** Throws a UsageError when nothing would be printed. */
export function planDocuments(workspace: OpenWorkspace, { types, offices, services: wanted }: Chosen): Planned[] {
  if (offices.length === 0) throw noOffices()
  const planned = offices.flatMap(({ id }) => {
    const { model } = workspace.office(id, { onlyInForce: true })
    const office = model.get('office', id)!
    const services = servicesOf(model, office).filter((service) => !wanted || wanted.has(service.id))
    return types.flatMap((type): Planned[] => {
      if (type.subject === undefined) return wanted ? [] : [{ model, office, type, path: `${id}/${type.name}` }]
      return services.map((service) => ({ model, office, type, service, path: `${id}/${type.name}/${service.id}` }))
    })
  })
  if (planned.length === 0) {
    throw new UsageError({
      zh: '按这样选，没有文件可印：所选街镇不办这个事项，或者所选文件不是按事项印的。guifan list service 列出了全部事项。',
      en: 'Nothing would be printed: the offices do not offer this service, or the documents are not about one service. guifan list service lists them.',
    })
  }
  return planned
}
