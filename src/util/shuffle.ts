// An order drawn by a seed: the same on every machine and every day, and others keep their places when one is added.
import { createHash } from 'node:crypto'
import { compareText } from './text.ts'

export function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
  const drawn = items.map((item) => ({ item, at: createHash('sha256').update(`${seed}\n${keyOf(item)}`).digest('hex') }))
  return drawn.sort((a, b) => compareText(a.at, b.at)).map(({ item }) => item)
}
