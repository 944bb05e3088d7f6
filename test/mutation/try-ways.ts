// Tests of ways of breaking the sample: one place of each, found at its line, by the rule that is for it.
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { describeMutant, mutantsOf, quietOf, readSample, spread, tryMutant } from './try-mutants.ts'
import type { Way } from './way.ts'

export const sample = readSample(path.resolve(import.meta.dirname, '../../standards'))

export function tryWays(ways: readonly Way[]): void {
  let quiet: ReadonlySet<string>
  beforeAll(async () => void (quiet = await quietOf(sample)))

  describe('found at its line, by the rule that is for it', () => {
    it.each(ways.map((way) => [way.name, way] as const))('%s', async (_, way) => {
      const [mutant] = spread(mutantsOf(way, sample), 1)
      expect(mutant, 'there is a place for it in the sample').toBeDefined()
      const { byRule, atLine, alone, says } = await tryMutant(mutant!, sample, quiet)
      expect({ byRule, atLine, ...(way.alone ? { alone } : {}) }, `${describeMutant(mutant!)} -> ${says}`).toEqual({ byRule: true, atLine: true, ...(way.alone ? { alone: true } : {}) })
    })
  })
}
