// The one reader and writer of times as people write them: limits (30个工作日), periods (每6个月), and when something is due (次一工作日上午).
import type { Localized } from '../diagnostics/diagnostic.ts'

export type TimeUnit = '工作日' | '日' | '小时' | '分钟' | '个月' | '年' | '即办' | '未规定'

/** `即办` is amount 0, `未规定` is amount Infinity. `part` is set where something is due by the morning or afternoon of a working day. */
export interface Time {
  amount: number
  unit: TimeUnit
  part?: '上午' | '下午'
}

const number = '(?:[1-9]\\d*(?:\\.5)?|0\\.5|半)'
const unit = '(?:个?工作日|日|个?小时|分钟|个月|年)'
const span = `${number} ?${unit}`
const atOnce = '即办|即时|当场|当场办结'
const nextDay = '次一?(?:个)?工作日(?:上午|下午)?|次日(?:上午|下午)?'

/** What a schema's `x-time` means, as regular expressions: validators are generated from the same text that is parsed here. */
export const timePatterns: Readonly<Record<'time' | 'period' | 'due', string>> = {
  time: `^(?:${atOnce}|未规定|${span})$`,
  period: `^每(?:${span}|${number} ?周|年|半年|季度?|月|周|个?工作日|日)$`,
  due: `^(?:${atOnce}|当日|${nextDay}|${span})$`,
}

/** How each of them is written, for messages. */
export const timeSays: Readonly<Record<'time' | 'period' | 'due', Localized>> = {
  time: { zh: '时间，如 30个工作日、7日、15分钟、即办、未规定', en: 'a time such as 30个工作日, 7日, 15分钟, 即办 or 未规定' },
  period: { zh: '“每”加时间，如 每6个月、每2周、每日', en: '“每” and a time, such as 每6个月, 每2周 or 每日' },
  due: { zh: '最晚的时间，如 1个工作日、当日、次一工作日上午', en: 'when it is due, such as 1个工作日, 当日 or 次一工作日上午' },
}

const expressions = {
  time: new RegExp(timePatterns.time, 'u'),
  period: new RegExp(timePatterns.period, 'u'),
  due: new RegExp(timePatterns.due, 'u'),
  span: new RegExp(`^(${number}) ?个?(工作日|日|小时|分钟|月|年)$`, 'u'),
}

function readSpan(text: string): Time | undefined {
  const match = expressions.span.exec(text)
  if (!match) return undefined
  const amount = match[1] === '半' ? 0.5 : Number(match[1])
  return { amount, unit: match[2] === '月' ? '个月' : (match[2] as TimeUnit) }
}

const shortPeriods: Record<string, Time> = {
  每年: { amount: 1, unit: '年' },
  每半年: { amount: 6, unit: '个月' },
  每季: { amount: 3, unit: '个月' },
  每季度: { amount: 3, unit: '个月' },
  每月: { amount: 1, unit: '个月' },
  每周: { amount: 7, unit: '日' },
  每日: { amount: 1, unit: '日' },
  每工作日: { amount: 1, unit: '工作日' },
  每个工作日: { amount: 1, unit: '工作日' },
}

/** `30个工作日`, `7日`, `15分钟`, `即办`, `未规定`; undefined for anything else. */
export function parseTime(text: string): Time | undefined {
  if (!expressions.time.test(text)) return undefined
  if (text === '未规定') return { amount: Infinity, unit: '未规定' }
  return readSpan(text) ?? { amount: 0, unit: '即办' }
}

/** `每6个月`, `每年`: how long from one time to the next. */
export function parsePeriod(text: string): Time | undefined {
  if (!expressions.period.test(text)) return undefined
  const weeks = readSpan(text.slice(1).replace(/ ?周$/u, '日'))
  return shortPeriods[text] ?? (weeks && text.endsWith('周') ? { ...weeks, amount: weeks.amount * 7 } : weeks)
}

/** What `parseTime` reads (but 未规定), and `当日`, `次日`, `次一工作日上午`. By the morning of the next day takes no whole day: amount 0. */
export function parseDue(text: string): Time | undefined {
  if (!expressions.due.test(text)) return undefined
  const plain = readSpan(text)
  if (plain) return plain
  if (!/^[当次](?:日|一|个|工)/u.test(text)) return { amount: 0, unit: '即办' }
  const days: TimeUnit = text.includes('工作日') ? '工作日' : '日'
  if (text === '当日') return { amount: 0, unit: '工作日' }
  if (text.endsWith('上午')) return { amount: 0, unit: days, part: '上午' }
  return text.endsWith('下午') ? { amount: 1, unit: days, part: '下午' } : { amount: 1, unit: days }
}

const minutes: Partial<Record<TimeUnit, number>> = { 分钟: 1, 小时: 60 }
const months: Partial<Record<TimeUnit, number>> = { 个月: 1, 年: 12 }
/** Eight hours: anything up to that fits in one working day, whatever the day's hours are. */
const minutesOfWorkingDay = 480

/** In one scale where both have one; a morning lies between its own day and the next. */
function inScale(time: Time, scale: Partial<Record<TimeUnit, number>>): number | undefined {
  const factor = scale[time.unit]
  return factor === undefined ? undefined : time.amount * factor
}

function isDay(time: Time): boolean {
  return time.unit === '工作日' || time.unit === '日'
}

function compareWithinDay(short: Time, long: Time): number | undefined {
  const length = inScale(short, minutes)
  return length !== undefined && isDay(long) && long.amount >= 1 && length < minutesOfWorkingDay ? -1 : undefined
}

/** Below 0 where `a` is the shorter, 0 where they are equal, undefined where their units do not compare (工作日 and 日, days and months). */
export function compareTimes(a: Time, b: Time): number | undefined {
  const order = (x: number, y: number): number => (x < y ? -1 : x > y ? 1 : 0)
  const rank = (time: Time): number => time.amount + (time.part === '上午' ? 0.4 : time.part === '下午' ? -0.2 : 0)
  if (a.unit === b.unit || isFixed(a) || isFixed(b)) return order(rank(a), rank(b))
  for (const scale of [minutes, months]) {
    const [x, y] = [inScale(a, scale), inScale(b, scale)]
    if (x !== undefined && y !== undefined) return order(x, y)
  }
  const within = compareWithinDay(a, b)
  if (within !== undefined) return within
  return compareWithinDay(b, a) === undefined ? undefined : 1
}

/** 即办, 当日 and 未规定 compare with every unit: nothing is shorter than the first two, nothing longer than the last. */
function isFixed(time: Time): boolean {
  return time.unit === '未规定' || (time.amount === 0 && time.part === undefined)
}

/** Working days that a time takes at least, where it is counted in days or less; months and calendar days are not. */
export function workingDaysOf(time: Time): number | undefined {
  if (time.unit === '工作日') return time.amount
  if (time.amount === 0) return 0
  const length = inScale(time, minutes)
  return length === undefined ? undefined : length / minutesOfWorkingDay
}

/** As an editor would write it: `30个工作日`. */
export function formatTime({ amount, unit, part }: Time): string {
  if (unit === '即办' || unit === '未规定') return unit
  if (part) return `次${unit === '日' ? '日' : '一工作日'}${part}`
  if (amount === 0) return '当日'
  const amountText = amount === 0.5 ? '半' : String(amount)
  return `${amountText}${unit === '工作日' ? '个工作日' : unit === '小时' ? '小时' : unit}`
}
