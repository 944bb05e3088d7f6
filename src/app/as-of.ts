// The day on which everything is judged: given, or fixed in guifan.yaml, or today in Shanghai.
import { UsageError } from '../diagnostics/usage-error.ts'

/** Today in Asia/Shanghai (no daylight saving time), YYYY-MM-DD, wherever the machine stands. */
function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** Throws a UsageError for text that is not a day of the calendar. */
export function asOfDate(given: string | undefined, configured: string | undefined): string {
  const day = given ?? configured ?? today()
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
  if (!real) throw new UsageError({ zh: `“${day}”不是日期，请写成 2026-11-23 这样。`, en: `"${day}" is not a date: write it like 2026-11-23.` })
  return day
}
