// The last day of a period as people write it: 2026年, 2026年下半年, 2026年三季度, 2026年5月, 2026年5月至10月, 2025年10月至2026年6月（一句说明）.
const quarters: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

function lastMonth(rest: string): number | undefined {
  if (rest === '' || rest === '全年' || rest === '年度' || rest === '度') return 12
  if (rest === '上半年') return 6
  if (rest === '下半年') return 12
  const quarter = /^第?([一二三四1-4])季度?$/.exec(rest)
  if (quarter) return quarters[quarter[1]!]! * 3
  const month = /^(1[0-2]|[1-9])月(?:份)?$/.exec(rest)
  return month ? Number(month[1]) : undefined
}

/** YYYY-MM-DD; undefined for anything written another way. */
export function periodEnd(text: string): string | undefined {
  const plain = text.replaceAll(' ', '').replace(/（[^（）]*）$/, '')
  // Of a span only its last part tells the end; a month in it is of the same year where no other is named.
  const [first = '', last, ...more] = plain.split(/[至到—-]+/)
  if (more.length > 0) return undefined
  const year = /^20\d{2}年/.exec(first)?.[0]
  const end = last === undefined ? first : /^20\d{2}年/.test(last) ? last : `${year ?? ''}${last}`
  if (last !== undefined && (year === undefined || periodEnd(first) === undefined)) return undefined
  const match = /^(20\d{2})年(.*)$/.exec(end)
  const month = match ? lastMonth(match[2]!) : undefined
  return match && month !== undefined ? new Date(Date.UTC(Number(match[1]), month, 0)).toISOString().slice(0, 10) : undefined
}

/** The day that lies so many months later. */
export function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}
