// What changed between two states of the standards, in the words of the trade: definitions, 四减 and whom it concerns.
import type { Localized } from '../diagnostics/diagnostic.ts'
import { kinds } from '../kinds/index.ts'
import { compareModels, type DefinitionChange } from '../model/compare-models.ts'
import type { Revision } from '../source/git.ts'
import { canonical } from '../util/json.ts'
import { findOffice } from './choices.ts'
import { openRevisions, type RevisionsCall, type TwoStates } from './compare-revisions.ts'
import { compareBurden, compareServices, tableOf, type BurdenTable } from './diff-burden.ts'
import { reachOf, type ReachOfChange } from './diff-reach.ts'

export interface DiffCall extends RevisionsCall {
  /** As it stands for this office, by id or name. */
  office?: string
}

export interface Diff {
  version: 1
  from: Revision
  /** Not there where it is the files as they are. */
  to?: Revision
  office?: { id: string; name: string }
  /** guifan.yaml says something else. */
  settings: boolean
  changes: DefinitionChange[]
  /** `kind/id` of what has faults of form in one of the states: what it says is compared, but not counted. */
  faulty: string[]
  burden: BurdenTable
  affected: ReachOfChange
}

const faultyIn = ({ before, after }: TwoStates): string[] => [...new Set([before, after].flatMap(({ base }) => [...base.every()].filter(({ valid }) => !valid).map(({ kind, id }) => `${kind}/${id}`)))]

/** Throws a UsageError where a revision or the office is not there, or can't be read. */
export async function diff(call: DiffCall): Promise<Diff> {
  const states = await openRevisions(call)
  const { before, after, from, to } = states
  const office = call.office === undefined ? undefined : findOffice(after.base, call.office)
  const [old, now] = [before, after].map((workspace) => (office ? workspace.office(office.id, { onlyInForce: true }).model : workspace.base)) as [typeof after.base, typeof after.base]
  const changes = compareModels(old, now)
  return {
    version: 1, from, ...(to ? { to } : {}), ...(office ? { office: { id: office.id, name: office.value.name } } : {}),
    settings: canonical(before.config) !== canonical(after.config), changes, faulty: faultyIn(states),
    burden: office ? tableOf(compareServices(old, now)) : compareBurden(states), affected: reachOf(states, changes, office?.id),
  }
}

export type { BurdenRow, BurdenTable } from './diff-burden.ts'
export type { Concerned, Question, ReachOfChange } from './diff-reach.ts'

/** What each kind is called. */
export const kindTitles: Readonly<Record<string, Localized>> = Object.fromEntries(Object.values(kinds).map(({ name, title }) => [name, title]))
