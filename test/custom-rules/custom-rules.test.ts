// Rules that a workspace declares itself: found like any other rule, set, excepted and explained like one; and no pattern hangs.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { explain } from '../../src/app/explain.ts'
import { reportFindings } from '../../src/app/report-findings.ts'
import { validate } from '../../src/app/validate.ts'
import { BudgetSpent, compilePattern } from '../../src/rules/custom/pattern.ts'
import { workspaceOnDisk } from '../app/workspace-on-disk.ts'

const folder = path.join(import.meta.dirname, 'workspace')

function occurs(pattern: string, text: string): boolean {
  const compiled = compilePattern(pattern)
  if (typeof compiled === 'string') throw new Error(`${pattern}: ${compiled}`)
  return compiled(text, { steps: 10_000_000 })
}

describe('a workspace with rules of its own', () => {
  it('has their findings at their places, in the base and in what a district changes, but not what is turned off or excepted', async () => {
    const { diagnostics, summary } = await validate({ cwd: workspaceOnDisk(folder) })
    expect(diagnostics.filter(({ code }) => /^(X-|GF2|GF3|GF609)/.test(code)).map(({ code, severity, place, message }) => `${place.file}:${place.range?.start.line} ${code} ${severity} ${message.zh}`)).toEqual([
      'base-places.yaml:9 X-shouji-zhongxin info “测试路街道”的名称写成了“测试路街道”，要以“中心”结尾。',
      'base-service.yaml:17 X-chengnuo-tian error “救助申请”承诺了 20个工作日，最多 15 个工作日。',
      'overlay.yaml:9 X-bu-neng-tai-kuai warning “救助申请”只承诺 9个工作日。',
    ])
    expect(summary.excepted).toBe(1)
  })

  it('can be asked for one of them, by code or by name', async () => {
    const cwd = workspaceOnDisk(folder)
    for (const word of ['X-chengnuo-tian', '承诺不超过十五个工作日']) expect((await validate({ cwd, rules: [word] })).diagnostics.map(({ code }) => code)).toEqual(['X-chengnuo-tian'])
    await expect(validate({ cwd, rules: ['X-chengnuo-tan'] })).rejects.toThrow('X-chengnuo-tian')
  })

  it('explains them, and says of the message in English what there is', async () => {
    const found = await explain('X-shouji-zhongxin', { cwd: workspaceOnDisk(folder) })
    expect(found).toMatchObject({ code: 'X-shouji-zhongxin', name: '名称以“中心”结尾', docs: { zh: { why: expect.stringContaining('中心') as string }, en: { why: 'The name {value} lacks the word.' } } })
  })

  it('reports them with their pages in data', async () => {
    const found = await validate({ cwd: workspaceOnDisk(folder), rules: ['X-chengnuo-tian'] })
    const text = await reportFindings(found, [{ format: 'sarif' }], { locale: 'zh-CN', width: 80, colors: false, version: '0' })
    expect(JSON.parse(text)).toMatchObject({ runs: [{ tool: { driver: { rules: [{ id: 'X-chengnuo-tian' }] } }, results: [{ ruleId: 'X-chengnuo-tian', ruleIndex: 0 }] }] })
  })
})

describe('patterns', () => {
  const cases = parse(readFileSync(path.join(import.meta.dirname, 'patterns.yaml'), 'utf8')) as { pattern: string; yes: string[]; no: string[] }[]
  it.each(cases)('$pattern', ({ pattern, yes, no }) => {
    for (const text of [...yes, ...no]) expect({ text, found: new RegExp(pattern, 'u').test(text) }).toEqual({ text, found: yes.includes(text) })
    for (const text of [...yes, ...no]) expect({ text, found: occurs(pattern, text) }).toEqual({ text, found: yes.includes(text) })
  })

  it('of all sorts are found where JavaScript finds them', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\w', '(a|b)', '(?:ab)', '^', '$', '中', '(a*|b)', '()')
    const part = fc.tuple(atom, fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}', '{0,}', '*?', '|')).map(([one, times]) => (/^[\^$]$/.test(one) && times !== '|' ? one : one + times))
    const pattern = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b', '1', '中', '\n', '😀'), { maxLength: 8 }).map((chars) => chars.join(''))
    fc.assert(fc.property(pattern, text, (one, other) => {
      // Not `u`: with it, V8 14.6 (Node 26) does not find /[^a]$/ in two characters of which the last is a pair.
      expect(occurs(one, other)).toBe(new RegExp(one, 'v').test(other))
    }), { numRuns: 2000, seed: 20261123 })
  })

  it.each(['^(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*)*!', '(a?){50}a{50}!', '((a*)*)*b'])('%s ends on a long text', (pattern) => {
    expect(occurs(pattern, `${'a'.repeat(5000)}c`)).toBe(false)
  })

  it.each([['(a', 'wrong'], ['(?=a)', 'unsupported'], ['(a)\\1', 'unsupported'], ['(?<x>a)\\k<x>', 'unsupported'], ['a{9999}', 'tooLarge'], ['((a{99}){99}){99}', 'tooLarge'], ['a'.repeat(201), 'tooLong']])('%s is refused', (pattern, fault) => {
    expect(compilePattern(pattern)).toBe(fault)
  })

  it('of nothing, over and over, are nothing', () => {
    expect(occurs('((){999999999}){999999999}', 'a')).toBe(true)
  })

  it('stop where they have cost too much', () => {
    const pattern = compilePattern('(a?){200}b')
    expect(() => typeof pattern === 'function' && pattern('a'.repeat(100_000), { steps: 1_000_000 })).toThrow(BudgetSpent)
  })
})
