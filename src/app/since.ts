// What changed since a revision, what refers to it, and the offices that it concerns.
import path from 'node:path'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../model/model.ts'
import { codeOf } from '../rules/custom/custom-rules.ts'
import { layersOf } from '../overlay/resolve.ts'
import { offeredAt } from '../rules/reading/offered.ts'
import { relativePath } from '../source/discover.ts'
import { settingsNames } from '../source/find-workspace.ts'
import { changesSince, findBase } from '../source/git.ts'
import { canonical } from '../util/json.ts'
import { compareText } from '../util/text.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'

export interface Since {
  revision: string
  /** `kind/id` of what was changed, added or taken away. */
  changed: string[]
  /** `kind/id` of what refers to that, directly or not. */
  affected: string[]
  /** Offices whose manuals that concerns. */
  offices: { id: string; name: string }[]
  /** Settings were changed, which concern everything. */
  everything: boolean
}

export interface Reach {
  since: Since
  /** Whether a finding is about what changed or what refers to it. */
  holds(diagnostic: Diagnostic): boolean
  /** Whether a file is not as it was. */
  isChanged(file: string): boolean
}

// Naming the post in charge takes nothing over from it: what refers on from there has not changed.
export const inName = /^\/(related|owner|changes)(\/|$)/

const keyOf = ({ kind, id }: Entity): string => `${kind}/${id}`
const split = (key: string): [string, string] => [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)]
const find = (model: Model, key: string): Entity | undefined => model.index.get(...split(key))
const targetsOf = (model: Model, entity: Entity | undefined): string[] => (entity ? model.refsFrom(entity) : []).flatMap(({ target, probable }) => [target ?? probable].filter((one) => one !== undefined).map(keyOf))

/** Definitions of the changed files that are not as they were; those that are gone too. */
function changedKeys(now: Model, before: Model, files: ReadonlySet<string>): Set<string> {
  const keys = [...now.every(), ...before.every()].filter(({ place }) => files.has(place.file)).map(keyOf)
  return new Set(keys.filter((key) => {
    const [new_, old] = [find(now, key), find(before, key)]
    return !new_ || !old || canonical(new_.value) !== canonical(old.value)
  }))
}

/** Local differences name what they change by a key. */
const patching = (model: Model, key: string): string[] => model.all('overlay').filter(({ value }) => Object.hasOwn(value, key)).map(keyOf)

/** `kind/id` of what refers to what changed, directly or not. */
export function spread(now: Model, before: Model, changed: ReadonlySet<string>): Set<string> {
  const reached = new Set<string>()
  const queue = [...changed]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const references = [...now.refsTo(...split(key)), ...(find(now, key) ? [] : before.refsTo(...split(key)))]
    const others = [...references.map(({ from, pointer }) => ({ other: keyOf(from), goesOn: !inName.test(pointer) })), ...patching(now, key).map((other) => ({ other, goesOn: true }))]
    for (const { other, goesOn } of others) {
      if (changed.has(other) || reached.has(other) || !find(now, other)) continue
      reached.add(other)
      if (goesOn) queue.push(other)
    }
  }
  return reached
}

/** Those that offer a service among these, or whose own layers are among them. */
export function officesOf(now: Model, keys: ReadonlySet<string>): Since['offices'] {
  const services = now.all('service').filter((service) => keys.has(keyOf(service)))
  const concerned = now.all('office').filter((office) => {
    const offered = offeredAt(now, office)
    return keys.has(keyOf(office)) || services.some(offered) || layersOf(now, office.id).some(({ overlay }) => keys.has(keyOf(overlay)))
  })
  return concerned.map(({ id, value }) => ({ id, name: value.name }))
}

/** Throws a UsageError where git, the repository or the revision is missing. */
export async function reachSince(workspace: OpenWorkspace, call: WorkspaceCall, revision: string): Promise<Reach> {
  const { root, layers, base: now, store } = workspace
  const changes = changesSince(root, findBase(root, revision), layers, (name) => /\.ya?ml$/i.test(name))
  const files = new Set(changes.map(({ absolutePath }) => relativePath(root, absolutePath)))
  const standIns = new Map(changes.map(({ absolutePath, before }) => [absolutePath, before]))
  const { base: before } = await openWorkspace({ ...call, workspace: root, store: store.with(standIns) })
  const changed = changedKeys(now, before, files)
  const affected = spread(now, before, changed)
  // What a changed definition no longer names may be used by nothing now.
  const left = new Set([...changed].flatMap((key) => {
    const kept = new Set(targetsOf(now, find(now, key)))
    return targetsOf(before, find(before, key)).filter((target) => !kept.has(target))
  }))
  const everything = changes.some(({ absolutePath }) => settingsNames.includes(path.basename(absolutePath)) && layers.includes(path.dirname(absolutePath)))
  const at = ({ file, document }: Place): string => `${file}#${document}`
  const keys = new Map([...now.every()].map((entity) => [at(entity.place), keyOf(entity)]))
  const isChanged = (place: Place): boolean => {
    const key = keys.get(at(place))
    return key === undefined ? files.has(place.file) : changed.has(key)
  }
  const isReached = (place: Place): boolean => isChanged(place) || affected.has(keys.get(at(place)) ?? '') || left.has(keys.get(at(place)) ?? '')
  // What a new rule of the workspace finds is new, wherever it stands.
  const newRules = new Set([...changed].filter((key) => key.startsWith('rule/')).map((key) => codeOf(split(key)[1])))
  return {
    since: { revision, changed: [...changed].sort(compareText), affected: [...affected].sort(compareText), offices: officesOf(now, new Set([...changed, ...affected])), everything },
    isChanged: (file) => files.has(file),
    holds: ({ code, place, related }) => everything || newRules.has(code) || isReached(place) || related.some((one) => isChanged(one.place)),
  }
}
