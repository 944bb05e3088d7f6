// Breaks the sample in every way of the table, one place at a time: each fault is found at its line, by the rule that is for it. `npm run mutate` tries more places.
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { validate } from '../src/app/validate.ts'
import { findings } from '../src/app/findings.ts'
import { describeMutant, mutantsOf, quietOf, readSample, spread, tryMutant } from './mutation/try-mutants.ts'
import { ways } from './mutation/ways.ts'

const sample = readSample(path.resolve(import.meta.dirname, '../standards'))
let quiet: ReadonlySet<string>
beforeAll(async () => void (quiet = await quietOf(sample)))

describe('the unbroken sample', () => {
  it('has no finding at all', async () => {
    const { diagnostics } = await validate({ cwd: sample.folder })
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ code, message, place }) => `${place.file} ${code} ${message.zh}`)).toEqual([])
  })
})

describe('the ways of breaking it', () => {
  it('are named once each, and wait for findings that there are', () => {
    expect(new Set(ways.map(({ name }) => name)).size).toBe(ways.length)
    const known = new Set(findings.map(({ code }) => code))
    expect(ways.flatMap(({ codes }) => codes).filter((code) => !known.has(code))).toEqual([])
  })

  it.each(ways.map((way) => [way.name, way] as const))('%s', async (_, way) => {
    const [mutant] = spread(mutantsOf(way, sample), 1)
    expect(mutant, 'there is a place for it in the sample').toBeDefined()
    const { byRule, atLine, alone, says } = await tryMutant(mutant!, sample, quiet)
    expect({ byRule, atLine, ...(way.alone ? { alone } : {}) }, `${describeMutant(mutant!)} -> ${says}`).toEqual({ byRule: true, atLine: true, ...(way.alone ? { alone: true } : {}) })
  })
})
