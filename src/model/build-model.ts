// The raw model of a workspace: one entity a definition, before anything is inherited.
import { kinds, type Config, type KindName } from '../kinds/index.ts'
import type { SourceFile } from '../source/source-file.ts'
import { isObject, own } from '../util/json.ts'
import { createModel } from './create-model.ts'
import type { Duplicate, Entity, Excuse, Model } from './model.ts'

export interface ModelInput {
  config: Config
  files: readonly SourceFile[]
  /** `path#index` of documents that have findings of their own. */
  invalid: ReadonlySet<string>
  /** YYYY-MM-DD. */
  asOf: string
}

function excuseOf(file: SourceFile, index: number, kind: unknown, id: unknown): Excuse {
  return {
    file: file.path,
    document: index,
    ...(typeof kind === 'string' && Object.hasOwn(kinds, kind) ? { kind } : {}),
    ...(typeof id === 'string' ? { id } : {}),
  }
}

/** Every definition that has a known kind and an id; what lacks either becomes an excuse for references to it. */
export function buildModel({ config, files, invalid, asOf }: ModelInput): Model {
  const entities = new Map<string, Entity>()
  const duplicates: Duplicate[] = []
  const excuses: Excuse[] = []
  for (const file of files) {
    for (const guess of file.guessed ?? []) excuses.push({ file: file.path, ...guess })
    for (const { index, value } of file.documents) {
      const [kind, id] = [own(value, 'kind'), own(value, 'id')]
      const known = typeof kind === 'string' && Object.hasOwn(kinds, kind)
      const flawed = invalid.has(`${file.path}#${index}`)
      if (!isObject(value) || !known || typeof id !== 'string') {
        if (isObject(value) && (known || typeof id === 'string')) excuses.push(excuseOf(file, index, kind, id))
        continue
      }
      const place = { file: file.path, document: index, pointer: '', at: 'value' as const }
      const provenance: Entity['provenance'] = new Map([['', { type: 'file' as const, id, place }]])
      const entity: Entity = { kind: kind as KindName, id, value: value as unknown as Entity['value'], valid: !flawed, place, provenance }
      const key = `${kind}/${id}`
      const first = entities.get(key)
      if (first) duplicates.push({ entity, first })
      else entities.set(key, entity)
    }
  }
  return createModel({ config, asOf, duplicates, excuses, entities: [...entities.values()] })
}
