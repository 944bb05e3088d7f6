// What a definition refers to, and what refers to it.
import { titlesAt } from '../kinds/index.ts'
import type { Entity, Model, Reference } from '../model/model.ts'
import { joinPointer } from '../util/pointer.ts'
import { findEntity, findOffice } from './choices.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'

export interface RefsCall extends WorkspaceCall {
  reference: string
  office?: string
}

export interface RefRow {
  /** `kind/id` of the other end; the text as written where it leads nowhere. */
  ref: string
  name: string
  /** Titles of the fields on the way to the reference. */
  field: string
  file: string
  pointer: string
}

export interface Refs {
  kind: string
  id: string
  name: string
  refersTo: RefRow[]
  referredBy: RefRow[]
}

function row(reference: Reference, other: Entity | undefined): RefRow {
  return {
    ref: other ? `${other.kind}/${other.id}` : reference.text,
    name: other?.value.name ?? '',
    field: titlesAt(reference.from.kind, reference.pointer).join(' › '),
    file: reference.from.place.file,
    pointer: reference.pointer,
  }
}

/** The local differences that change a definition: its key is the name of what they change. */
function changedBy(model: Model, entity: Entity): RefRow[] {
  const key = `${entity.kind}/${entity.id}`
  return model.all('overlay').filter(({ value }) => Object.hasOwn(value, key)).map((overlay) => ({
    ref: `overlay/${overlay.id}`, name: overlay.value.name ?? '', field: titlesAt('overlay', joinPointer('', key)).join(' › '), file: overlay.place.file, pointer: joinPointer('', key),
  }))
}

/** Throws a UsageError for a definition or office that is not there. */
export async function refs(call: RefsCall): Promise<Refs> {
  const workspace = await openWorkspace(call)
  const model = call.office === undefined ? workspace.base : workspace.office(findOffice(workspace.base, call.office).id, { onlyInForce: true }).model
  const entity = findEntity(model, call.reference)
  return {
    kind: entity.kind,
    id: entity.id,
    name: entity.value.name ?? '',
    refersTo: model.refsFrom(entity).filter(({ local }) => local === undefined).map((reference) => row(reference, reference.target)),
    referredBy: [...model.refsTo(entity.kind, entity.id).map((reference) => row(reference, reference.from)), ...changedBy(model, entity)],
  }
}
