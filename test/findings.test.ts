// Every finding has a valid and an invalid case on its page; those that no rule makes are run here, each of them alone.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findings } from '../src/app/findings.ts'
import { quotedCalls } from '../scripts/generate/quoted-calls.ts'
import { rules } from '../src/rules/index.ts'
import { runCase, type Side } from './findings/run-case.ts'
import { shortly } from './app/lay-over.ts'

const sides: readonly Side[] = ['invalid', 'valid']
const folders = readdirSync(path.join(import.meta.dirname, 'findings'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

it('every finding is shown by cases of both sides', async () => {
  // What rules find has its folders in test/rules: see rules.test.ts.
  const others = findings.filter(({ code }) => !rules.some((rule) => rule.code === code))
  const lacking = others.flatMap((finding) => sides.filter((side) => !folders.includes(finding.name) && quotedCalls(finding, side).length === 0).map((side) => `${finding.code} ${finding.name} ${side}`))
  expect(lacking).toEqual([])
  expect(folders.filter((name) => !others.some((finding) => finding.name === name))).toEqual([])
})

describe.each(folders)('%s', (name) => {
  it.each(sides)('%s', async (side) => {
    const { expected, diagnostics } = (await runCase(name, side))!
    expect(shortly(diagnostics), diagnostics.map(({ message }) => message.zh).join('\n')).toEqual(expected)
    const { code } = findings.find((finding) => finding.name === name)!
    expect(new Set(expected.map((line) => line.split(' ').at(-1)))).toEqual(new Set(side === 'invalid' ? [code] : []))
    for (const { message } of diagnostics) {
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(message.zh + message.en).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})
