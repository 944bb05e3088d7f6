// A day as people write it: 2026/1/5, 2026。1。5, 2026年1月5日, 20260105, 二〇二六年一月五日, and what spreadsheets make of it.
import { countOf, digitsOf } from '../util/chinese-numbers.ts'
import { inOneForm } from '../util/text.ts'

const separated = /^(\d{4})\s*[-—–/.。、年]\s*(\d{1,2})\s*[-—–/.。、月]\s*(\d{1,2})\s*日?$/
const inChinese = /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日$/
const midnight = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/

/** As 2026-01-05; undefined for what is no day of the calendar. */
export function looseDay(given: string): string | undefined {
  const text = inOneForm(given).replace(midnight, '')
  const chinese = inChinese.exec(text)
  const parts = chinese
    ? [digitsOf(chinese[1]!), countOf(chinese[2]!), countOf(chinese[3]!)]
    : (separated.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text))?.slice(1)
  if (!parts || parts.includes(undefined)) return undefined
  const day = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-')
  const time = Date.parse(day)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day
}
