// What was planted in a synthetic year is found: the campaign, the holidays and the days after them; and the baseline wins where nothing beats it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { chanceOf } from '../../bench/records/chance.ts'
import { daysBetween } from '../../bench/records/days.ts'
import { campaign, queueLog } from '../../bench/records/queue.ts'
import { forecast, type DayCount } from '../../src/analysis/forecast.ts'
import { dayTable, everyDay, isWorkingDay, weekdayOf } from '../../src/analysis/working-days.ts'
import type { Calendar } from '../../src/kinds/index.ts'

const calendars = [2025, 2026].map((year) => parse(readFileSync(path.resolve(import.meta.dirname, `../../standards/calendars/${year}.yaml`), 'utf8')) as Calendar)
const table = dayTable(calendars)

function syntheticYear(seed: number): DayCount[] {
  const counts = new Map<string, number>()
  for (const row of queueLog({ office: 'x', counters: ['1', '2', '3', '4', '5'], yearly: 25_000 }, daysBetween('2025-11-24', '2026-11-22', calendars), chanceOf(seed))) counts.set(String(row[3]), (counts.get(String(row[3])) ?? 0) + 1)
  return [...counts].map(([date, count]) => ({ date, count }))
}

test.each([1, 2, 3])('a year with a campaign and holidays (seed %i)', (seed) => {
  const found = forecast(syntheticYear(seed), 4, table)!
  const factor = (name: string): number => found.factors.find((one) => one.name === name)!.factor
  expect(factor('居民医保集中登记')).toBeGreaterThan(campaign.factor - 0.12)
  expect(factor('居民医保集中登记')).toBeLessThan(campaign.factor + 0.12)
  expect(factor('holiday')).toBeLessThan(0.25)
  expect(factor('after-holiday')).toBeGreaterThan(1.2)
  const error = (model: string): number => found.errors.find((one) => one.model === model)!.mae
  expect(found.model).not.toBe('naive')
  expect(error(found.model)).toBeLessThan(error('naive') / 2)
  expect(found.days.every(({ low, expected, high }) => low <= expected && expected <= high)).toBe(true)
})

test('a year that only repeats its weeks is forecast by repeating', () => {
  const series = everyDay('2026-03-02', '2026-06-14').map((date) => ({ date, count: 10 * weekdayOf(date) }))
  const found = forecast(series, 1, dayTable([]))!
  expect(found.model).toBe('naive')
  expect(found.days.map(({ expected }) => expected)).toEqual([10, 20, 30, 40, 50, 60, 70])
})

test('missing days are gaps, not days without people', () => {
  const series = everyDay('2026-03-02', '2026-06-14').map((date, index) => ({ date, count: 100 + (index % 5) })).filter(({ date }) => date !== '2026-04-15')
  const found = forecast(series, 1, dayTable([]))!
  expect(found.gaps).toEqual(['2026-04-15'])
  expect(Math.min(...found.days.map(({ expected }) => expected))).toBeGreaterThan(95)
})

test('a log that is too short gives no forecast', () => {
  expect(forecast(everyDay('2026-03-02', '2026-03-31').map((date) => ({ date, count: 10 })), 1, dayTable([]))).toBeUndefined()
})

test('a hall that is closed at weekends and on holidays stays closed in the weeks to come', () => {
  // Ever more people come, which only smoothing sees; the holidays of October lie in the coming weeks.
  const series = everyDay('2026-03-02', '2026-09-27').filter((date) => isWorkingDay(date, table)).map((date, index) => ({ date, count: 100 + index + 20 * weekdayOf(date) }))
  const found = forecast(series, 3, table)!
  expect(found.model).toBe('holt-winters')
  expect(found.gaps).toEqual([])
  // From the day after the last one, which was the eve of a holiday.
  expect(found.days.filter(({ expected }) => expected > 0).map(({ date }) => date)).toEqual(everyDay('2026-09-25', '2026-10-15').filter((date) => isWorkingDay(date, table)))
})
