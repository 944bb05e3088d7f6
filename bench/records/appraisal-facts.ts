// Facts of one appraisal of one office, made up: actual values around their targets, marks of raters, what is added and taken off, with proofs.
import { readScoring } from '../../src/analysis/scoring.ts'
import type { Scheme } from '../../src/analysis/appraisal.ts'
import type { Chance } from './chance.ts'

export const factColumns = ['人号', '街镇', '岗位', '时段', '维度', '指标', '实绩', '得分', '打分方', '份数', '加分', '减分', '事由', '做到', '凭据']

/** Planted: nobody gave the first person of this office a mark for this item. */
export const plantedGap = { office: 'linfen-road', item: 'qingxing-panding' }

export interface FactCall {
  office: string
  period: string
  scheme: Scheme
  people: readonly { person: string; post: string }[]
}

const half = (number: number): number => Math.round(number * 2) / 2

/** Raters who mark what is judged; the least that counts, now and then fewer. */
function* marksOf(weight: number, able: number, { raters }: Scheme, chance: Chance): Generator<[points: number, rater: string, count: number]> {
  for (const { who, least } of raters.filter(({ least: few }) => few < 20)) {
    const count = chance.happens(0.05) ? Math.max(0, least - 1) : Math.max(1, least)
    if (count > 0) yield [Math.min(weight, Math.max(0, half(weight * (able + 0.06 * chance.normal())))), who, count]
  }
}

export function* factsOf({ office, period, scheme, people }: FactCall, chance: Chance): Generator<(string | number)[]> {
  const department = half(84 + 10 * chance.share())
  for (const [index, { person, post }] of people.entries()) {
    const able = Math.min(1, Math.max(0.5, 0.94 + 0.07 * chance.normal()))
    const row = (item: string, more: Partial<Record<(typeof factColumns)[number], string | number>>): (string | number)[] => factColumns.map((column) => ({ 人号: person, 街镇: office, 岗位: post, 时段: period, 指标: item, ...more })[column] ?? '')
    for (const { id, dimension, weight, scoring, target, higherIsBetter } of scheme.items) {
      if (office === plantedGap.office && index === 0 && id === plantedGap.item) continue
      const words = readScoring(scoring)
      if (words && target !== undefined && higherIsBetter !== undefined) {
        const short = Math.max(0, (0.97 - able) * 20 * words.per * chance.share())
        yield row(id, { 维度: dimension, 实绩: Math.round((higherIsBetter ? target - short : target + short) * 100) / 100, 凭据: '系统导出（示例）' })
      } else {
        for (const [points, rater, count] of marksOf(weight, able, scheme, chance)) yield row(id, { 维度: dimension, 得分: points, 打分方: rater, 份数: count, 凭据: '抽查记录（示例）' })
      }
    }
    yield row('部门', { 得分: department })
    yield row('群众', { 得分: half(Math.min(100, 88 + 12 * able * chance.share())) })
    for (const { what, sign, points } of scheme.rules) if (chance.happens(sign > 0 ? 0.12 : 0.02)) yield row(sign > 0 ? '加分' : '减分', { [sign > 0 ? '加分' : '减分']: points, 事由: what, 凭据: '登记单（示例）' })
    if (scheme.goals !== undefined && chance.happens(0.5)) yield row('自定目标', { 得分: scheme.goals })
    for (const need of scheme.grades.flatMap(({ needs }) => needs)) yield row('条件', { 事由: need, 做到: chance.happens(0.9) ? '是' : '否' })
  }
}
