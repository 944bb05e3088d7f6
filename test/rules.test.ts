// Every rule on its own cases: a folder of YAML laid over the base workspace, the faulty lines marked.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/rules/index.ts'
import { casesFolder, findingsOf, markersOf, readCase } from './run-rules/read-case.ts'

const ruleFolders = readdirSync(casesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)

describe('the house of rules', () => {
  it('has a folder of valid and one of invalid cases for every rule, and none for others', () => {
    expect(ruleFolders.toSorted()).toEqual(rules.map((rule) => rule.name).toSorted())
    const missing = rules.flatMap((rule) => ['valid', 'invalid'].map((side) => path.join(rule.name, side))).filter((folder) => !existsSync(path.join(casesFolder, folder)))
    expect(missing).toEqual([])
  })

  it('uses no code and no name twice', () => {
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length)
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length)
  })

  it('has a file of its own for every rule', () => {
    const files = readdirSync(path.join(casesFolder, '../../src/rules')).map((file) => file.replace(/\.ts$/, ''))
    expect(rules.filter((rule) => !files.includes(rule.name)).map((rule) => rule.name)).toEqual([])
  })
})

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(['invalid', 'valid'])('%s', (side) => {
    const found = readCase(path.join(name, side))
    const findings = findingsOf(found, rule)
    expect(findings.map(({ place, code }) => `${place.file}:${place.range?.start.line} ${code}`).toSorted()).toEqual(markersOf(found))
    if (side === 'invalid') expect(findings.length, 'a folder of invalid cases needs a marker').toBeGreaterThan(0)
    for (const { message } of findings) {
      expect(message.zh).not.toMatch(/undefined|\[object|NaN/)
      // What is not there is called by its kind, never “an id”.
      expect(message.zh).not.toMatch(/没有编号叫“[^”]*”的编号/)
      expect(message.en).not.toMatch(/undefined|\[object|NaN/)
    }
  })
})
