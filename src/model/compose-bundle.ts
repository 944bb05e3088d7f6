// A bundle for one person's answers: which members are handled, in which order and side by side, how long it takes, and how often one comes.
import type { Bundle, BundleMember } from '../kinds/index.ts'
import { parseTime, type TimeUnit } from '../kinds/time.ts'
import { mergeMaterials, type ComposedMember, type MergedMaterial } from './merge-materials.ts'
import type { Entity, Model } from './model.ts'

/** Question -> the chosen answer. */
export type Answers = Readonly<Record<string, string>>

export interface BundleTime {
  /** Ids of services along the longest way. */
  path: string[]
  /** Sums by unit: working days and calendar days can't be added to each other. */
  amounts: { unit: TimeUnit; amount: number }[]
}

export interface ComposedBundle {
  members: ComposedMember[]
  /** Ids in the order of handling: what stands in one group is handled side by side. */
  groups: string[][]
  materials: MergedMaterial[]
  time: BundleTime
  /** How often one comes for the bundle, and for each matter by itself. */
  visits: { together: number; apart: number }
}

/** The answers that a condition allows, as a list. */
export const allowedAnswers = (allowed: string | readonly string[]): readonly string[] => (typeof allowed === 'string' ? [allowed] : allowed)

/** True where every question of `when` has one of the answers that it allows; undefined where a question is still open that would decide. */
export function isChosen(member: BundleMember, answers: Answers): boolean | undefined {
  let open = false
  for (const [question, allowed] of Object.entries(member.when ?? {})) {
    const answer = answers[question]
    if (answer === undefined) open = true
    else if (!allowedAnswers(allowed).includes(answer)) return false
  }
  return open ? undefined : true
}

/** Ids that a member waits for: `needsResultOf` says more than `after`, and both put it behind. */
export const waitsFor = ({ after = [], needsResultOf = [] }: BundleMember): string[] => [...new Set([...after, ...needsResultOf])]

function membersOf(model: Model, bundle: Bundle, answers: Answers): ComposedMember[] {
  const chosen = bundle.members.filter((member) => isChosen(member, answers) === true)
  const ids = new Set(chosen.map(({ service }) => service))
  return chosen.flatMap((member) => {
    const service = model.follow(member.service, 'service')
    return service ? [{ member, service, after: waitsFor(member).filter((id) => ids.has(id)) }] : []
  })
}

/** What waits for nothing comes first. Members that wait for each other, which is a finding, come last. */
function groupsOf(members: readonly ComposedMember[]): string[][] {
  const groups: string[][] = []
  const done = new Set<string>()
  let rest = [...members]
  while (rest.length > 0) {
    const ready = rest.filter(({ after }) => after.every((id) => done.has(id)))
    const group = ready.length > 0 ? ready : rest
    groups.push(group.map(({ service }) => service.id))
    for (const { service } of group) done.add(service.id)
    rest = rest.filter((one) => !group.includes(one))
  }
  return groups
}

interface Way {
  path: string[]
  amounts: Map<TimeUnit, number>
}

/** Only to tell which way is longer where units differ; never printed. Five working days are a week. */
const calendarDays: Partial<Record<TimeUnit, number>> = { 工作日: 7 / 5, 日: 1, 小时: 1 / 8, 分钟: 1 / 480, 个月: 30, 年: 365 }
const none: Way = { path: [], amounts: new Map() }
const length = ({ amounts }: Way): number => [...amounts].reduce((sum, [unit, amount]) => sum + amount * (calendarDays[unit] ?? 0), 0)

function timeOf(members: readonly ComposedMember[], groups: readonly string[][]): BundleTime {
  const byId = new Map(members.map((one) => [one.service.id, one]))
  const ways = new Map<string, Way>()
  const longest = (candidates: readonly Way[]): Way => candidates.reduce((best, way) => (length(way) > length(best) || best === none ? way : best), none)
  for (const id of groups.flat()) {
    const { service, after } = byId.get(id)!
    const before = longest(after.flatMap((one) => ways.get(one) ?? []))
    const { promisedLimit = '即办' } = service.value
    const limit = parseTime(typeof promisedLimit === 'string' ? promisedLimit : promisedLimit.time)
    const amounts = new Map(before.amounts)
    if (limit && limit.unit !== '未规定' && limit.amount > 0) amounts.set(limit.unit, (amounts.get(limit.unit) ?? 0) + limit.amount)
    ways.set(id, { path: [...before.path, id], amounts })
  }
  const { path, amounts } = longest([...ways.values()])
  return { path, amounts: [...amounts].map(([unit, amount]) => ({ unit, amount })) }
}

export function visitsOf(service: Entity<'service'> | undefined): number {
  const visits = service?.value.visits ?? 0
  return typeof visits === 'number' ? visits : visits.count
}

/** Answers must be given to every question that decides (`openQuestions` is empty). */
export function composeBundle(model: Model, bundle: Bundle, answers: Answers): ComposedBundle {
  const members = membersOf(model, bundle, answers)
  const groups = groupsOf(members)
  const apart = members.reduce((sum, { service }) => sum + visitsOf(service), 0)
  return { members, groups, materials: mergeMaterials(model, bundle, members), time: timeOf(members, groups), visits: { together: Math.min(bundle.visits ?? apart, apart), apart } }
}

/** Questions whose answer still decides about a member. */
export function openQuestions(bundle: Bundle, answers: Answers): string[] {
  const undecided = bundle.members.filter((member) => isChosen(member, answers) === undefined)
  return [...new Set(undecided.flatMap(({ when }) => Object.keys(when ?? {})))].filter((question) => answers[question] === undefined)
}
