// The definitions of a kind as rows, as they stand for the district or for one office.
import type { KindName } from '../kinds/index.ts'
import type { JsonObject } from '../util/json.ts'
import { findKind, findOffice, kindChoices } from './choices.ts'
import { openWorkspace, type WorkspaceCall } from './open-workspace.ts'
import { requirementRows } from './requirements.ts'

export interface ListCall extends WorkspaceCall {
  kind: string
  office?: string
}

export interface ListRow {
  id: string
  /** A requirement has a `text` instead. */
  name?: string
  [column: string]: unknown
}

const columns = ['status', 'version', 'type', 'caseType', 'owner'] as const

/** `kinds` lists the kinds themselves, `requirements` what the source article asks for and what serves it. */
export async function list(call: ListCall): Promise<ListRow[]> {
  if (call.kind === 'kinds' || call.kind === '种类') return kindChoices.map(({ id, name }) => ({ id, name }))
  if (call.kind === 'requirements' || call.kind === '需求') return requirementRows()
  const kind: KindName = findKind(call.kind)
  const workspace = await openWorkspace(call)
  const model = call.office === undefined ? workspace.base : workspace.office(findOffice(workspace.base, call.office).id, { onlyInForce: true }).model
  return model.all(kind).map((entity) => {
    const value = entity.value as unknown as JsonObject
    const shown = columns.filter((column) => typeof value[column] === 'string').map((column) => [column, value[column]])
    return { id: entity.id, name: entity.value.name ?? '', ...Object.fromEntries(shown), file: entity.place.file }
  })
}
