// The notice of all that is missing (一次性告知单): boxes made from the check points, so that nothing can be forgotten and nothing be asked later.
import type { Service, Step } from '../kinds/index.ts'
import { stepTitle } from './chart-view.ts'
import { markOf } from './confirmed.ts'
import type { ServiceSubject as Subject, View, ViewRecord } from './document-type.ts'
import { boxesInLine, formFacts, tick } from './form-view.ts'
import { materialLines, whereFrom, type MaterialLine } from './material-view.ts'

/** The step that waits for the applicant: how long, and what then. */
function waitingStep(steps: readonly Step[]): Step | undefined {
  return steps.find((step) => step.back?.within && (step.issues ?? []).some((name) => name.includes('告知'))) ?? steps.find((step) => step.back?.within)
}

/** What comes of not bringing it is what the procedure does then, in the same words. */
function lateText(steps: readonly Step[], wait: Step | undefined): string | undefined {
  const then = steps.find(({ id }) => id !== undefined && id === wait?.back?.otherwise)
  if (!then) return undefined
  const what = then.issues?.length ? `出${then.issues.map((name) => (name.startsWith('《') ? name : `《${name}》`)).join('、')}` : `按“${stepTitle(then)}”办`
  return `逾期不补、又没有说明的，${what}，以后可以重新申请`
}

const places: { [channel: string]: string } = { 窗口办理: '窗口', 电脑端网上办理: '网上', 移动端网上申请: '网上', 快递申请: '邮寄', 自助终端: '自助机', 上门办理: '上门来取' }

/** Where the missing paper may be handed in: places as people say them, each once. */
function handInPlaces({ channels, mail }: Service): string[] {
  const posts = typeof mail === 'object' && mail.materials ? ['邮寄'] : []
  return [...new Set([...channels.flatMap((channel) => places[channel] ?? []), ...posts])]
}

/** One row a material: handed in, not brought, each thing that may be wrong with it, and where to get it. */
function paperRow(line: MaterialLine): View[] {
  const { shortfall, promise, copies } = line.entry
  const ways = [
    ...(shortfall ? [`容缺，${shortfall.within}内补（逾期${shortfall.ifLate}）`] : []),
    ...(promise ? ['签告知承诺书代替'] : []),
  ]
  const boxes = [...line.checks.map(({ fail }) => fail), ...ways]
  const from = whereFrom(line)
  const count = typeof copies === 'object' ? ['（缺', { blank: 2 }, '份）　'] : ['　']
  return [tick, tick, { line: [{ strong: line.name }, line.only === '' ? '' : `（${line.only}）`, ...count, boxesInLine(boxes), from === '' ? '' : `${boxes.length > 0 ? '　' : ''}→ ${from}`] }]
}

/** What the system looks up is asked for only when it is not found there: these take one row together. */
function lookupRow(lines: readonly MaterialLine[]): View[] {
  const boxes = lines.flatMap(({ name, entry }): View[][] => [
    [{ strong: name }, entry.exempt?.ifFail ? `：${entry.exempt.ifFail}` : ''],
    ...(entry.also ?? []).map(({ fail }) => [fail]),
  ])
  return [{ cell: { line: ['系统里查不到、也没有带：　', boxesInLine(boxes)] }, colspan: 3 }]
}

function missing(lines: readonly MaterialLine[], mark: string | undefined): View | undefined {
  if (lines.length === 0) return undefined
  const [lookups, papers] = [lines.filter(({ isExempt }) => isExempt), lines.filter(({ isExempt }) => !isExempt)]
  const title = '材料：要改什么，到哪补（请经办人把要补的勾全，没有勾的不得再要）'
  return {
    columns: [{ title: '已交', width: 1, align: 'center' }, { title: '没带', width: 1, align: 'center' }, { title: mark ? { value: title, mark } : title, width: 13.5 }],
    rows: [...papers.map(paperRow), ...(lookups.length > 0 ? [lookupRow(lookups)] : [])],
  }
}

/** Where no paper is asked for, none can be missing. */
export const canLackPapers = ({ value }: Subject['service']): boolean => value.materials.length > 0

/** Until when and where what lacks may be handed in, and what comes of not doing it: the same on every paper that asks for it. */
export function correctionFacts({ model, service: { value } }: Subject): ViewRecord {
  const steps = model.follow(value.procedure, 'procedure')?.value.steps ?? []
  const wait = waitingStep(steps)
  return { within: wait?.back?.within, late: lateText(steps, wait), ways: boxesInLine(handInPlaces(value)), isOnTheSpot: value.caseType === '即办件' }
}

export function noticeView(subject: Subject): ViewRecord {
  const { model, service } = subject
  const lines = materialLines(model, service.value)
  return {
    ...formFacts(subject, service),
    ...correctionFacts(subject),
    missing: missing(lines, markOf(model, service, 'materials')),
    hasShortfall: lines.some(({ entry }) => entry.shortfall),
  }
}
