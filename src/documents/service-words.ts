// A service in the words of a resident: how long, how often, how much, where.
import type { CityWide, Condition, Extension, Fee, Limit, Service, Step } from '../kinds/index.ts'

export function limitTime(limit: string | Limit | undefined): string | undefined {
  return typeof limit === 'object' ? limit.time : limit
}

/** 25个工作日 -> 受理之日起25个工作日内; 即办 -> 当场办好. What nobody applies for counts from the day it is found. */
export function limitText(time: string | undefined, start?: Service['start']): string {
  if (time === undefined || time === '未规定') return time ?? ''
  return time === '即办' ? '当场办好' : `${start === '主动发现' ? '发现' : '受理'}之日起${time}内`
}

/** 1个工作日内; 次一工作日上午前; 当日. */
export function withinText(within: string): string {
  return /^\d/.test(within) ? `${within}内` : within.endsWith('上午') ? `${within}前` : within
}

/** What is said beside a limit. */
export function limitNote(limit: string | Limit | undefined): string | undefined {
  return typeof limit === 'object' ? limit.note : undefined
}

/** The time promised to residents; where nothing is promised, the legal one. */
export function promiseText({ promisedLimit, statutoryLimit, caseType, start }: Service): string {
  const promised = limitTime(promisedLimit)
  if (promised) return limitText(promised, start)
  const legal = limitTime(statutoryLimit)
  if (legal === '未规定' && caseType === '即办件') return '当场办好'
  return limitText(legal, start)
}

/** `name` gives the name of the body that approves. */
export function extensionText({ to, when, approvedBy, notify }: Extension, name: (reference: string) => string): string {
  return [`${when}的，最长${to}`, approvedBy ? `由${name(approvedBy)}批准` : '', notify ?? ''].filter((part) => part !== '').join('，')
}

/** What runs beside the clock: 公示 7日另计. A step that sends people back is not on everybody's way. */
export function uncountedText(steps: readonly Step[]): string {
  const parts = steps.flatMap((step) => step.together ?? [step]).filter((step) => step.notCounted && step.limit && !step.back && step.notCounted.why !== '补正' && step.notCounted.why !== '送达')
  const limits = new Map<string, Set<string>>()
  for (const { notCounted, limit } of parts) limits.set(notCounted!.why, (limits.get(notCounted!.why) ?? new Set()).add(limit!))
  // Several of one kind read like a riddle: the chart tells each.
  const words = [...limits].map(([why, times]) => (times.size > 1 ? `${why}（各步的日子见流程图）` : `${why}${[...times].join('')}`))
  return words.length === 0 ? '' : `${words.join('、')}另计`
}

/** A number of times alone, or with the reason. */
export function visitsText(visits: Service['visits']): string {
  if (typeof visits === 'number') return visits === 0 ? '一趟也不用跑' : `${visits}趟`
  const base = visits.count === 0 ? '一趟也不用跑' : `${visits.count}趟`
  const online = visits.online === undefined || visits.online === visits.count ? '' : `；网上办${visits.online === 0 ? '不用跑' : `${visits.online}趟`}`
  return `${base}${visits.why ? `（${visits.why}）` : ''}${online}`
}

export function feeText(fee: string | Fee): string {
  if (typeof fee === 'string') return fee
  return [`${fee.item}${fee.amount}`, fee.exempt ? `减免：${fee.exempt}` : '', fee.pay?.length ? `可以${fee.pay.join('、')}` : ''].filter((part) => part !== '').join('；')
}

/** Lists mean all; `anyOf` means one of them. */
export function conditionText({ text, anyOf }: Condition): string {
  return anyOf?.length ? `${text}${/[：:]$/.test(text) ? '' : '：'}${anyOf.map(conditionText).join('；或者')}` : text
}

const ranges: Record<CityWide['scope'], string> = { 全国: '全国任一', 跨省: '跨省开通的', 跨市: '跨市开通的', 跨县: '跨县开通的', 全市: '全市任一', 全区: '全区任一', 本街镇: '本街镇' }

/** Where else one may go, and what that changes. */
export function cityWideText({ scope, mode, acceptedAt, passOn, note }: CityWide): string {
  const place = `${ranges[scope]}社区事务受理服务中心都能办`
  if (scope === '本街镇') return '在本街镇办'
  if (mode === '直接受理') return note ? `${place}；${note}` : place
  const target = acceptedAt ?? '受理的中心'
  const passed = passOn?.within === '当日' ? `在别处交的，材料当天转到${target}` : `在别处交的，材料会转到${target}${passOn ? `，多${passOn.within}` : ''}`
  // The note may say all of this in better words.
  if (note?.includes(passOn?.within ?? '转到')) return `${place}（${note}）`
  return `${place}（${note && !note.includes('转到') ? `${passed}；${note}` : passed}）`
}
