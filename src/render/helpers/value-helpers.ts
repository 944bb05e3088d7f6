// Small pure helpers: compare, count, join. They give plain values and know nothing of documents.
import { chineseNumber, circledNumber } from '../../util/chinese-numbers.ts'
import { plain, textOf } from './helper.ts'
import type { Helper, HelperCall } from './helper.ts'

function isTrue(value: unknown): boolean {
  const bare = plain(value)
  return Array.isArray(bare) ? bare.length > 0 : Boolean(bare)
}

const numberOf = (value: unknown): number => Number(plain(value) ?? 0)
const pure = (run: (call: HelperCall) => unknown): Helper => ({ use: 'value', run })

function join({ args }: HelperCall): unknown {
  const [list, separator] = args
  const bare = plain(list)
  if (!Array.isArray(bare)) return list
  return bare.map((item) => textOf(item) ?? '').filter((text) => text !== '').join(textOf(separator) ?? '、')
}

function count({ args, named, counters }: HelperCall): number {
  const name = textOf(args[0]) ?? ''
  const next = named['start'] === undefined ? (counters.get(name) ?? 0) + 1 : numberOf(named['start'])
  counters.set(name, next)
  return next
}

export const valueHelpers: Record<string, Helper> = {
  eq: pure(({ args }) => plain(args[0]) === plain(args[1])),
  not: pure(({ args }) => !isTrue(args[0])),
  and: pure(({ args }) => args.every(isTrue)),
  or: pure(({ args }) => args.some(isTrue)),
  more: pure(({ args }) => numberOf(args[0]) > numberOf(args[1])),
  /** Adds numbers: `(add @index 1)`. */
  add: pure(({ args }) => args.reduce<number>((sum, item) => sum + numberOf(item), 0)),
  /** The first argument that is there. */
  first: pure(({ args }) => args.find((item) => item !== undefined && item !== null && item !== '')),
  /** `join list "；"`, 、 by default. */
  join: pure(join),
  size: pure(({ args }) => (Array.isArray(plain(args[0])) ? (plain(args[0]) as unknown[]).length : 0)),
  /** 一 二 三. */
  cn: pure(({ args }) => chineseNumber(numberOf(args[0]))),
  /** ① ② ③; `circled @index 30` of a list of 30. */
  circled: pure(({ args }) => circledNumber(numberOf(args[0]), numberOf(args[1]))),
  /** Counts up each time it is used: `{{cn (count "section")}}、`; `start=1` begins again. */
  count: pure(count),
}
