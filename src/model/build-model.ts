// The raw model of a workspace: one entity a definition, before anything is inherited.
import { kinds, type Config, type KindName } from '../kinds/index.ts'
import type { SourceDocument, SourceFile } from '../source/source-file.ts'
import { isObject, own } from '../util/json.ts'
import { createModel } from './create-model.ts'
import type { Duplicate, Entity, Excuse, Model } from './model.ts'

export interface ModelInput {
  config: Config
  files: readonly SourceFile[]
  /** Folders and links that could not be read: they may hold any definition. */
  unread?: readonly string[]
  /** `path#index` of documents that have findings of their own. */
  invalid: ReadonlySet<string>
  /** YYYY-MM-DD. */
  asOf: string
}

const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** `offices/linfen-road.yaml` most likely defines `linfen-road`. */
const idOfFile = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')

/** What a file that could not be read may define: what its lines say, or anything. */
function excusesOf({ path, guessed }: SourceFile): Excuse[] {
  if (!guessed) return []
  return guessed.length === 0 ? [{ file: path }] : guessed.map((guess) => ({ file: path, ...guess }))
}

function excuseOf(file: SourceFile, index: number, kind: unknown, id: unknown): Excuse {
  return {
    file: file.path,
    document: index,
    ...(typeof kind === 'string' && Object.hasOwn(kinds, kind) ? { kind } : {}),
    ...(typeof id === 'string' ? { id } : {}),
  }
}

/** A file that did not change keeps its documents, and they their entities: what is worked out of an entity (compose.ts, references.ts) holds as long as it does. */
const made = new WeakMap<SourceDocument, Entity>()

function entityOf(file: SourceFile, document: SourceDocument, kind: KindName, id: string, valid: boolean): Entity {
  const before = made.get(document)
  if (before?.valid === valid && before.place.file === file.path) return before
  const place = { file: file.path, document: document.index, pointer: '', at: 'value' as const }
  const provenance: Entity['provenance'] = new Map([['', { type: 'file' as const, id, place }]])
  const entity: Entity = { kind, id, value: document.value as unknown as Entity['value'], valid, place, provenance }
  made.set(document, entity)
  return entity
}

/** Every definition that has a known kind and an id; what lacks either becomes an excuse for references to it. */
export function buildModel({ config, files, unread = [], invalid, asOf }: ModelInput): Model {
  const entities = new Map<string, Entity>()
  const duplicates: Duplicate[] = []
  const excuses: Excuse[] = unread.map((file) => ({ file }))
  for (const file of files) {
    excuses.push(...excusesOf(file))
    for (const document of file.documents) {
      const { index, value } = document
      const [kind, id] = [own(value, 'kind'), own(value, 'id')]
      const known = typeof kind === 'string' && Object.hasOwn(kinds, kind)
      const flawed = invalid.has(`${file.path}#${index}`)
      if (!isObject(value) || !known || typeof id !== 'string') {
        if (!isObject(value)) excuses.push({ file: file.path, document: index, id: idOfFile(file.path) })
        else if (known || typeof id === 'string') excuses.push(excuseOf(file, index, kind, id))
        continue
      }
      // References to it are written as its id ought to be, or not at all.
      if (!idForm.test(id)) excuses.push(excuseOf(file, index, kind, undefined))
      const entity = entityOf(file, document, kind as KindName, id, !flawed)
      const key = `${kind}/${id}`
      const first = entities.get(key)
      if (first) duplicates.push({ entity, first })
      else entities.set(key, entity)
    }
  }
  return createModel({ config, asOf, duplicates, excuses, entities: [...entities.values()] })
}
