// Which definitions were added, taken away or changed between two states of the standards, and in what.
import { kinds, type KindName } from '../kinds/index.ts'
import { canonical, own, type Json } from '../util/json.ts'
import { compareText } from '../util/text.ts'
import { differencesOf, type Difference } from './differences.ts'
import type { Entity, Model } from './model.ts'
import type { Speaker } from './value-words.ts'

export interface DefinitionChange {
  kind: KindName
  id: string
  name: string
  way: 'added' | 'removed' | 'changed'
  versions?: { before: string; after: string }
  differences: Difference[]
}

const keyOf = ({ kind, id }: Entity): string => `${kind}/${id}`
const speakerOf = (model: Model, { kind, value }: Entity): Speaker => ({ model, kind, value: value as unknown as Json })
const versionOf = ({ value }: Entity): string => {
  const version = own(value, 'version')
  return typeof version === 'string' ? version : ''
}

/** Services first, then what belongs to them, then the rest as the registry has it. */
const first: readonly string[] = ['service', 'procedure', 'material', 'bundle', 'care-plan']
const rank = (kind: string): number => (first.includes(kind) ? first.indexOf(kind) : first.length + Object.keys(kinds).indexOf(kind))

/** Undefined where nothing that it says is another. */
function compareEntities(before: Model, after: Model, was: Entity, is: Entity): DefinitionChange | undefined {
  if (canonical(was.value) === canonical(is.value)) return undefined
  const differences = differencesOf(speakerOf(before, was), speakerOf(after, is))
  const versions = { before: versionOf(was), after: versionOf(is) }
  if (differences.length === 0 && versions.before === versions.after) return undefined
  return { kind: is.kind, id: is.id, name: is.value.name ?? is.id, way: 'changed', ...(versions.before === versions.after ? {} : { versions }), differences }
}

/** As resolved: what a clause or a template lends is compared in every service and procedure that takes it. */
export function compareModels(before: Model, after: Model): DefinitionChange[] {
  const [old, now] = [before, after].map((model) => new Map([...model.every()].map((entity) => [keyOf(entity), entity]))) as [Map<string, Entity>, Map<string, Entity>]
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): DefinitionChange[] => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was && is) return [compareEntities(before, after, was, is)].filter((one) => one !== undefined)
    const { kind, id, value } = (is ?? was)!
    return [{ kind, id, name: value.name ?? id, way: is ? 'added' : 'removed', differences: [] }]
  })
  return changes.sort((a, b) => rank(a.kind) - rank(b.kind) || compareText(a.id, b.id))
}
