// How rules are run: settings, a rule that fails, the day's rules, and what an office's own layer adds.
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import type { Config } from '../src/kinds/index.ts'
import { buildModel } from '../src/model/build-model.ts'
import { resolveBase, resolveOffice } from '../src/overlay/resolve.ts'
import { rules } from '../src/rules/index.ts'
import { defineRule, type Rule } from '../src/rules/rule.ts'
import { runRules } from '../src/rules/run-rules.ts'
import { layOverBase } from './run-rules/read-case.ts'

const modelOf = (folder: string) => {
  const { config, files } = layOverBase(path.join(import.meta.dirname, 'run-rules', folder))
  return { config, model: resolveBase(buildModel({ config, files, invalid: new Set(), asOf: '2026-11-23' })).model }
}

const short = (found: readonly Diagnostic[]) => found.map(({ code, severity }) => `${code} ${severity}`)
const only = (...codes: string[]): Rule[] => rules.filter(({ code }) => codes.includes(code))

function runWith(settings: Config['rules'], ...codes: string[]): string[] {
  const { config, model } = modelOf('faults')
  return short(runRules({ model, rules: only(...codes), config: { ...config, rules: settings } }))
}

describe('settings of guifan.yaml', () => {
  it('take a rule by its code or its name, in Chinese or English', () => {
    expect(runWith({}, 'GF601', 'GF4206')).toEqual(['GF601 error', 'GF4206 warning'])
    expect(runWith({ GF601: 'off', 'visits-have-a-reason': '错误' }, 'GF601', 'GF4206')).toEqual(['GF4206 error'])
    expect(runWith({ 'basis-is-given': { severity: 'warning' } }, 'GF601')).toEqual(['GF601 warning'])
  })

  it('leave a case that weighs less at its lesser weight', () => {
    expect(runWith({}, 'GF4003')).toEqual(['GF4003 info'])
    expect(runWith({ GF4003: '警告' }, 'GF4003')).toEqual(['GF4003 info'])
    expect(runWith({ GF4003: '关闭' }, 'GF4003')).toEqual([])
  })

  it('set the options that a rule has, and nothing else', () => {
    const vague = (options: Record<string, unknown>) => {
      const { config, model } = modelOf('faults')
      const settings = { GF4104: { options } } as Config['rules']
      return runRules({ model, rules: only('GF4104'), config: { ...config, rules: settings } }).map(({ data }) => data.word)
    }
    expect(vague({})).toEqual([])
    expect(vague({ vague: ['申请书'] })).toEqual(['申请书'])
    expect(vague({ vague: '申请书', unknown: ['申请书'] })).toEqual([])
  })
})

describe('a rule that fails', () => {
  const words = { why: '', mend: '' }
  const definition = { code: 'GF999', name: 'never-fails', severity: 'error' as const, docs: { zh: words, en: words }, messages: {} }
  const failing = defineRule({ ...definition, check: () => { throw new Error('no such thing') } })

  it('is said once, however many texts it would fail on', () => {
    const { config, model } = modelOf('faults')
    const onTexts = defineRule({ ...definition, checkText: () => () => { throw new Error('no such thing') } })
    expect(short(runRules({ model, rules: [onTexts, ...only('GF601')], config })).toSorted()).toEqual(['GF001 error', 'GF601 error'])
  })

  it('becomes one finding that names it, and the others run', () => {
    const { config, model } = modelOf('faults')
    const found = runRules({ model, rules: [failing, ...only('GF601')], config })
    expect(short(found).toSorted()).toEqual(['GF001 error', 'GF601 error'])
    expect(found.find(({ code }) => code === 'GF001')?.message.zh).toContain('never-fails')
  })
})

describe('rules of the day', () => {
  it('inform in validate, and weigh what the caller says where dates are the question', () => {
    const { config, model } = modelOf('faults')
    expect(short(runRules({ model, rules: only('GF608'), config }))).toEqual(['GF608 info'])
    expect(short(runRules({ model, rules: only('GF608'), config, dated: 'error' }))).toEqual(['GF608 error'])
  })
})

describe("an office's own layer", () => {
  const { config, model } = modelOf('shorter-promise')
  const base = runRules({ model, rules, config })
  const office = resolveOffice(model, 'ceshi-jiedao')
  const found = runRules({ model: office.model, base: { model, diagnostics: base }, touched: office.touched, rules, config })

  it('adds only what it alone makes, at the patch, with the place that it replaced', () => {
    expect(short(base)).toEqual([])
    expect(short(found)).toEqual(['GF4004 error'])
    const { place, related } = found[0]!
    expect([place.file, place.pointer]).toEqual(['overlay.yaml', '/service~1jiuzhu/promisedLimit'])
    expect(related.map(({ place: other }) => `${other.file} ${other.pointer}`)).toContain('base/service.yaml /promisedLimit')
  })

  it('is the same on every run', () => {
    const again = runRules({ model: office.model, base: { model, diagnostics: base }, touched: office.touched, rules, config })
    expect(again).toEqual(found)
  })
})
