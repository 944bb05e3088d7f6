// Times as people write them: read, written back, compared; refused where they are not times.
import { describe, expect, it } from 'vitest'
import { compareTimes, formatTime, parseDue, parsePeriod, parseTime, workingDaysOf } from '../../src/kinds/time.ts'

describe('time', () => {
  it.each([
    ['30个工作日', 30, '工作日'], ['30 个工作日', 30, '工作日'], ['30工作日', 30, '工作日'], ['7日', 7, '日'], ['15分钟', 15, '分钟'], ['2小时', 2, '小时'],
    ['2个小时', 2, '小时'], ['6个月', 6, '个月'], ['10年', 10, '年'], ['半年', 0.5, '年'], ['1.5个工作日', 1.5, '工作日'], ['即办', 0, '即办'], ['当场办结', 0, '即办'], ['未规定', Infinity, '未规定'],
  ])('reads %s', (text, amount, unit) => {
    expect(parseTime(text)).toEqual({ amount, unit })
  })

  it.each(['', '30', '工作日', '三十日', '30天', '0日', '-1日', '30个工作日内', '约30日', '30日 ', '每年', '当日', '1e3日', '３０日', '7日7日'])('refuses %j', (text) => {
    expect(parseTime(text)).toBeUndefined()
  })

  it.each(['30个工作日', '7日', '15分钟', '2小时', '6个月', '10年', '即办', '未规定', '半年'])('writes %s back', (text) => {
    expect(formatTime(parseTime(text)!)).toBe(text)
  })
})

describe('period', () => {
  it.each([['每12个月', 12, '个月'], ['每年', 1, '年'], ['每半年', 6, '个月'], ['每季度', 3, '个月'], ['每月', 1, '个月'], ['每7日', 7, '日'], ['每1年', 1, '年'], ['每2周', 14, '日'], ['每日', 1, '日'], ['每季', 3, '个月'], ['每工作日', 1, '工作日']])('reads %s', (text, amount, unit) => {
    expect(parsePeriod(text)).toEqual({ amount, unit })
  })

  it.each(['12个月', '每', '每次', '每即办', '一年一次'])('refuses %s', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })
})

describe('due', () => {
  it.each([
    ['当日', { amount: 0, unit: '工作日' }], ['次一工作日', { amount: 1, unit: '工作日' }], ['次一工作日上午', { amount: 0, unit: '工作日', part: '上午' }],
    ['次一工作日下午', { amount: 1, unit: '工作日', part: '下午' }], ['次日', { amount: 1, unit: '日' }], ['1个工作日', { amount: 1, unit: '工作日' }], ['即办', { amount: 0, unit: '即办' }],
  ])('reads %s', (text, time) => {
    expect(parseDue(text)).toEqual(time)
  })

  it.each(['未规定', '次', '明天', '当月', '次一工作日中午前'])('refuses %s', (text) => {
    expect(parseDue(text)).toBeUndefined()
  })

  it.each(['当日', '次一工作日上午', '次一工作日下午', '次日上午'])('writes %s back', (text) => {
    expect(formatTime(parseDue(text)!)).toBe(text)
  })
})

describe('comparison', () => {
  const read = (text: string) => parseTime(text) ?? parseDue(text)!

  it.each([
    ['25个工作日', '30个工作日', -1], ['30个工作日', '30个工作日', 0], ['7日', '5日', 1], ['即办', '15分钟', -1], ['30个工作日', '未规定', -1], ['未规定', '7日', 1],
    ['60分钟', '1小时', 0], ['1年', '12个月', 0], ['半年', '3个月', 1], ['15分钟', '1个工作日', -1], ['1日', '2小时', 1], ['当日', '次一工作日上午', -1],
    ['次一工作日上午', '次一工作日', -1], ['次一工作日上午', '1个工作日', -1], ['次一工作日下午', '次一工作日上午', 1],
  ])('%s against %s', (a, b, order) => {
    expect(compareTimes(read(a), read(b))).toBe(order)
    expect(compareTimes(read(b), read(a))).toBe(0 - order)
  })

  it.each([['30个工作日', '30日'], ['1个月', '30日'], ['1年', '200个工作日'], ['480分钟', '1个工作日'], ['30小时', '1日']])('%s and %s do not compare', (a, b) => {
    expect(compareTimes(read(a), read(b))).toBeUndefined()
    expect(compareTimes(read(b), read(a))).toBeUndefined()
  })

  it('counts working days where there are any', () => {
    expect(['5个工作日', '即办', '240分钟', '5日', '1个月', '次一工作日上午'].map((text) => workingDaysOf(read(text)))).toEqual([5, 0, 0.5, undefined, undefined, 0])
  })
})
