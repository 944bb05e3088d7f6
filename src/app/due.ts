// What is to be looked at again, and by when: reviews, laws and standards that cease, local differences and exceptions that run out, pilots to be judged.
import type { Localized } from '../diagnostics/diagnostic.ts'
import type { Entity, Model } from '../model/model.ts'
import { own } from '../util/json.ts'
import { compareText } from '../util/text.ts'
import { asOfDate } from './as-of.ts'
import { entriesOf } from './exceptions.ts'
import { openWorkspace, type OpenWorkspace, type WorkspaceCall } from './open-workspace.ts'

export interface DueCall extends WorkspaceCall {
  /** Only what is due on this day or earlier, YYYY-MM-DD. */
  before?: string
}

export interface DueRow {
  /** YYYY-MM-DD. */
  date: string
  /** Days from the as-of date; below zero for what is overdue. */
  days: number
  why: DueReason
  /** `kind/id`; `guifan` for the settings, the code of a rule and its target for an exception. */
  ref: string
  name: string
  /** Id of the post, as written where there is no such post; empty where nobody is named. */
  owner: string
  ownerName: string
  file: string
}

export interface Due {
  asOf: string
  before?: string
  rows: DueRow[]
}

/** Fields that hold a day, and what is to be done by it. A pilot that has its result is done with. */
export const dueReasons = {
  review: { zh: '复核', en: 'review' },
  ceases: { zh: '失效', en: 'ceases' },
  expires: { zh: '差异到期', en: 'difference expires' },
  pilot: { zh: '评估试点', en: 'judge the pilot' },
  exception: { zh: '例外到期', en: 'exception expires' },
} as const satisfies Record<string, Localized>
export type DueReason = keyof typeof dueReasons

type Found = Omit<DueRow, 'days' | 'ownerName'>

const day = /^\d{4}-\d{2}-\d{2}$/

function datesOf(value: unknown): [DueReason, unknown][] {
  const pilot = own(value, 'pilot')
  return [['review', own(value, 'reviewDue')], ['ceases', own(value, 'effectiveTo')], ['expires', own(value, 'until')], ['pilot', own(pilot, 'result') === undefined ? own(pilot, 'reviewOn') : undefined]]
}

function found(value: unknown, about: Pick<Found, 'ref' | 'name' | 'file'>, owner: unknown): Found[] {
  // What is repealed is history.
  if (own(value, 'status') === '废止') return []
  return datesOf(value).flatMap(([why, date]) => (typeof date === 'string' && day.test(date) ? [{ date, why, ...about, owner: typeof owner === 'string' ? owner : '' }] : []))
}

const ofEntity = (entity: Entity, model: Model): Found[] =>
  found(entity.value, { ref: `${entity.kind}/${entity.id}`, name: entity.value.name ?? entity.id, file: entity.place.file }, own(entity.value, 'owner') ?? model.config.owner)

const ofExceptions = ({ exceptionFiles, customRules }: OpenWorkspace): Found[] =>
  exceptionFiles.flatMap((file) => entriesOf(file, customRules)).flatMap(({ until, rule, target, reason, owner, file }) => (day.test(until) ? [{ date: until, why: 'exception', ref: `${rule} ${target}`, name: reason, owner, file }] : []))

/** Ordered by owner, then by day. Throws a UsageError for a text that is no day. */
export async function due(call: DueCall): Promise<Due> {
  const before = call.before === undefined ? undefined : asOfDate(call.before, undefined)
  const workspace = await openWorkspace(call)
  const { base, config, configFile } = workspace
  const all = [...found(config, { ref: 'guifan', name: config.name ?? 'guifan', file: configFile.path }, config.owner), ...[...base.every()].flatMap((entity) => ofEntity(entity, base)), ...ofExceptions(workspace)]
  const rows = all.filter(({ date }) => before === undefined || date <= before).map((row): DueRow => {
    const post = base.follow(row.owner, 'post')
    return { ...row, days: Math.round((Date.parse(row.date) - Date.parse(base.asOf)) / 86_400_000), ownerName: post?.value.name ?? row.owner }
  })
  rows.sort((a, b) => compareText(a.owner, b.owner) || compareText(a.date, b.date) || compareText(a.ref, b.ref))
  return { asOf: base.asOf, ...(before === undefined ? {} : { before }), rows }
}
