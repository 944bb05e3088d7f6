// An indicator in words: its target of the year, and how it is counted.
import type { Indicator, MeasureTerm } from '../kinds/index.ts'

const mark = { 越高越好: '≥', 越低越好: '≤', 越接近目标越好: '' } as const

/** The target of the year of the date where it is written, else the one without a year. */
export function targetOf({ target, targets }: Indicator, date: string): number | undefined {
  return targets?.[date.slice(0, 4)] ?? target
}

/** ≥96%; empty where no target is written. */
export function indicatorGoal(indicator: Indicator, date: string): string {
  const target = targetOf(indicator, date)
  return target === undefined ? '' : `${mark[indicator.direction]}${target}${indicator.unit}`
}

/** Conditions name services and posts by their ids: `name` says them in words. */
function termText({ records, way, field, where }: MeasureTerm, name: (text: string) => string): string {
  const conditions = (where ?? []).map((text) => text.split(' ').map((word) => (/^[a-z]/.test(word) ? name(word) : word)).join(' '))
  const rows = `${records}${conditions.length > 0 ? `（${conditions.join('，')}）` : ''}`
  return way === '计数' ? `${rows}的条数` : `${rows}的${field}${way === '求和' ? '合计' : '平均'}`
}

/** (1 − a ÷ b) × 100. */
export function formulaText({ formula: { numerator, denominator, factor, oneMinus } }: Indicator, name: (text: string) => string): string {
  const share = denominator ? `${termText(numerator, name)} ÷ ${termText(denominator, name)}` : termText(numerator, name)
  const whole = oneMinus ? `1 − ${share}` : share
  return factor === undefined || factor === 1 ? whole : `（${whole}）× ${factor}`
}
