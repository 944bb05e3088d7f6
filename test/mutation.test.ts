// Breaks the form, the words and the services of the sample, one place at a time; `npm run mutate` tries more places. The other ways have a file of their own, so that two run at once.
import { describe, expect, it } from 'vitest'
import { validate } from '../src/app/validate.ts'
import { findings } from '../src/app/findings.ts'
import { sample, tryWays } from './mutation/try-ways.ts'
import { ways } from './mutation/ways.ts'
import { waysOfForm } from './mutation/ways-of-form.ts'
import { waysOfServices } from './mutation/ways-of-services.ts'
import { waysOfText } from './mutation/ways-of-text.ts'

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
})

tryWays([...waysOfText, ...waysOfForm, ...waysOfServices])
