// The one parser of times as people write them: 即办, 未规定, 30个工作日, 7日, 15分钟, 每6个月, 次一工作日上午.

export type TimeUnit = '分钟' | '小时' | '工作日' | '日' | '个月' | '年'

/** An amount of time. 即办 and 当日 are no whole day: amount 0 in 工作日. */
export interface Time {
  amount: number
  unit: TimeUnit
}

const amountPattern = /^(\d{1,4})\s*(?:(个工作日|工作日)|(日|天|个自然日|自然日)|(小时|个小时)|(分钟)|(个月)|(年))$/
const instant = new Set(['即办', '即时', '当场', '当场办结', '当日'])
const units: readonly TimeUnit[] = ['工作日', '日', '小时', '分钟', '个月', '年']

/** `time`: an amount, 即办 or 当场. Undefined for 未规定 and for what is no time. */
export function parseTime(text: string): Time | undefined {
  if (instant.has(text)) return { amount: 0, unit: '工作日' }
  const match = amountPattern.exec(text)
  if (!match) return undefined
  const unit = units[match.slice(2).findIndex((part) => part !== undefined)]!
  return { amount: Number(match[1]), unit }
}

/** `period`: 每 + time. */
export function parsePeriod(text: string): Time | undefined {
  return text.startsWith('每') ? parseTime(text.slice(1)) : undefined
}

/** `due`: a time, 当日, or 次一工作日 with or without 上午: by that morning no whole working day has passed. */
export function parseDue(text: string): Time | undefined {
  if (text === '次一工作日上午') return { amount: 0, unit: '工作日' }
  if (text === '次一工作日') return { amount: 1, unit: '工作日' }
  return parseTime(text)
}

/** True for text that `time` allows. */
export function isTime(text: string): boolean {
  return text === '未规定' || parseTime(text) !== undefined
}

/** Minutes that an amount of clock time has; undefined for units that a calendar decides. */
function minutes({ amount, unit }: Time): number | undefined {
  if (amount === 0) return 0
  return unit === '分钟' ? amount : unit === '小时' ? amount * 60 : undefined
}

/** Months that an amount has; undefined for other units. */
function months({ amount, unit }: Time): number | undefined {
  return unit === '个月' ? amount : unit === '年' ? amount * 12 : undefined
}

/** Below, at or above 0 as `a` is shorter, equal or longer. Undefined where the units do not compare: only a calendar knows how many 日 a 工作日 is. */
export function compareTimes(a: Time, b: Time): number | undefined {
  if (a.unit === b.unit) return a.amount - b.amount
  for (const measure of [minutes, months]) {
    const [left, right] = [measure(a), measure(b)]
    if (left !== undefined && right !== undefined) return left - right
  }
  // An amount of hours or of nothing is shorter than any whole day.
  const small = (time: Time) => minutes(time) !== undefined && minutes(time)! < 480
  if (small(a) && !small(b)) return -1
  if (small(b) && !small(a)) return 1
  return undefined
}
