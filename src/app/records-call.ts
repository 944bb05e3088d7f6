// How the commands about records open them: the standards say which offices and services there are.
import { levelsOf } from '../model/levels.ts'
import type { Model } from '../model/model.ts'
import type { Records } from '../records/open-records.ts'
import type { KnownNames, Loaded } from '../records/load-table.ts'
import type { TableName } from '../records/tables.ts'

export type { FaultGroup, FaultWhy, Loaded } from '../records/load-table.ts'

function namesOf(model: Model, kind: 'office' | 'service' | 'post' | 'devolution' | 'competency' | 'organization'): ReadonlyMap<string, string> {
  const entities = [...model.every()].filter((entity) => entity.kind === kind)
  const names = new Map(entities.flatMap(({ id, value }) => (value.name ? [[value.name, id] as const] : [])))
  for (const { id } of entities) names.set(id, id)
  return names
}

export const knownNames = (model: Model): KnownNames => ({
  office: namesOf(model, 'office'), service: namesOf(model, 'service'), post: namesOf(model, 'post'), devolution: namesOf(model, 'devolution'), organization: namesOf(model, 'organization'), competency: namesOf(model, 'competency'), levels: levelsOf(model),
})

/** Opens the files, asks, and closes them whatever happens. DuckDB is loaded here, and only then. */
export async function withRecords<Answer>(call: { cwd: string; files: readonly string[]; need: readonly TableName[] }, model: Model, ask: (records: Records) => Promise<Answer>): Promise<Answer & { records: readonly Loaded[] }> {
  const { openRecords } = await import('../records/open-records.ts')
  const records = await openRecords({ ...call, known: knownNames(model) })
  try {
    return { ...(await ask(records)), records: records.loaded }
  } finally {
    await records.close()
  }
}
