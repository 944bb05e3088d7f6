// Numbers of groups by office, neighbourhood and month, made up: of a size that fits the office, with what expect is to find planted.
import type { Chance } from './chance.ts'

export interface GroupOffice {
  office: string
  population: number
}

/** People a month for every 10,000 residents. */
const usual: Readonly<Record<string, number>> = {
  新生儿出生登记: 3, 当月满65周岁的沪籍老人: 9, 去世注销户口: 6, 居住证当月到期: 14, 用工备案退工: 25, 新领重度残疾人证: 0.8,
}

/** Planted: births that are three times the usual, and a group of four of whom no number may be seen. */
export const planted = {
  births: { office: 'pengpu-xincun', group: '新生儿出生登记', month: '2026-11', times: 3 },
  few: { office: 'linfen-road', group: '去世注销户口', month: '2026-11', people: 4 },
} as const

const neighbourhoods = 4

/** The neighbourhoods add up to what the office has; one that has few gives no number, as its source would not. */
export function* groupsOf({ office, population }: GroupOffice, months: readonly string[], chance: Chance): Generator<(string | number)[]> {
  for (const [group, rate] of Object.entries(usual)) {
    for (const month of months) {
      const { births, few } = planted
      const times = office === births.office && group === births.group && month === births.month ? births.times : 1
      const isFew = office === few.office && group === few.group && month === few.month
      const all = isFew ? few.people : chance.poisson((population / 10_000) * rate * times)
      yield [group, office, '', month, all]
      const parts = Array.from({ length: neighbourhoods }, () => 0)
      for (let one = 0; one < all; one++) parts[Math.floor(chance.share() * neighbourhoods)]!++
      yield* parts.map((people, index) => [group, office, `第${index + 1}片（示例）`, month, people < 5 ? '' : people])
    }
  }
}
